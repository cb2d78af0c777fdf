import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { SearchSelect } from '../../ui/search-select';
import { GroupOptions } from './groups.graphql';

/** Picks customer groups by name. */
export function GroupFilter(props: { value: readonly string[]; onChange: (names: string[]) => void }) {
  const { t } = useLingui();
  const [text, look] = useState<string>();
  const { data } = useQuery(GroupOptions, { variables: { query: text || null }, skip: text === undefined });
  return (
    <SearchSelect
      label={t`Filtrar por grupos`}
      placeholder={t`Grupos`}
      found={data?.customerGroups.nodes.map((group) => group.name)}
      onLook={look}
      {...props}
    />
  );
}
