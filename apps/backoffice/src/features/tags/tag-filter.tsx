import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { SearchSelect } from '../../ui/search-select';
import { TagOptions } from './tags.graphql';

/** Picks tags by name. */
export function TagFilter(props: { value: readonly string[]; onChange: (names: string[]) => void }) {
  const { t } = useLingui();
  const [text, look] = useState<string>();
  const { data } = useQuery(TagOptions, { variables: { query: text || null }, skip: text === undefined });
  return (
    <SearchSelect
      label={t`Filtrar por etiquetas`}
      placeholder={t`Etiquetas`}
      found={data?.tags.nodes.map((tag) => tag.name)}
      onLook={look}
      {...props}
    />
  );
}
