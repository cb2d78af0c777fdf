import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { SearchSelect } from '../../../ui/search-select';
import { TagOptions } from '../../tags/tags.graphql';

/** A tag by what the server and the person call it. */
export interface PickedTag {
  id: string;
  name: string;
}

interface Props {
  label: string;
  placeholder: string;
  value: readonly PickedTag[];
  onChange: (tags: PickedTag[]) => void;
  /** Chosen elsewhere: nobody gets and loses the same tag. */
  without: readonly PickedTag[];
}

/** Picks tags of the shop. */
export function TagPick({ label, placeholder, value, onChange, without }: Props) {
  const [text, look] = useState<string>();
  const { data } = useQuery(TagOptions, { variables: { query: text || null }, skip: text === undefined });
  const found = data?.tags.nodes.filter((tag) => !without.some((other) => other.id === tag.id));
  const known = [...value, ...(found ?? [])];
  return (
    <SearchSelect
      label={label}
      placeholder={placeholder}
      value={value.map((tag) => tag.name)}
      found={found?.map((tag) => tag.name)}
      onLook={look}
      onChange={(names) => onChange(names.flatMap((name) => known.find((tag) => tag.name === name) ?? []))}
    />
  );
}
