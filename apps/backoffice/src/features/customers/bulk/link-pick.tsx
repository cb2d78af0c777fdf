import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { SearchSelect } from '../../../ui/search-select';
import { GroupOptions } from '../../groups/groups.graphql';
import { TagOptions } from '../../tags/tags.graphql';

/** A tag or a group by what the server and the person call it. */
export interface Picked {
  id: string;
  name: string;
}

export interface PickProps {
  label: string;
  placeholder: string;
  value: readonly Picked[];
  onChange: (picked: Picked[]) => void;
  /** Chosen elsewhere: nobody gets and loses the same one. */
  without: readonly Picked[];
}

/** Picks tags of the shop. */
export function TagPick(props: PickProps) {
  const [text, look] = useState<string>();
  const { data } = useQuery(TagOptions, { variables: { query: text || null }, skip: text === undefined });
  return <Pick {...props} found={data?.tags.nodes} onLook={look} />;
}

/** Picks groups of the shop. */
export function GroupPick(props: PickProps) {
  const [text, look] = useState<string>();
  const { data } = useQuery(GroupOptions, { variables: { query: text || null }, skip: text === undefined });
  return <Pick {...props} found={data?.customerGroups.nodes} onLook={look} />;
}

function Pick(props: PickProps & { found: readonly Picked[] | undefined; onLook: (text: string) => void }) {
  const { label, placeholder, value, onChange, without, onLook } = props;
  const found = props.found?.filter((one) => !without.some((other) => other.id === one.id));
  const known = [...value, ...(found ?? [])];
  return (
    <SearchSelect
      label={label}
      placeholder={placeholder}
      value={value.map((one) => one.name)}
      found={found?.map((one) => one.name)}
      onLook={onLook}
      onChange={(names) => onChange(names.flatMap((name) => known.find((one) => one.name === name) ?? []))}
    />
  );
}
