import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Input } from '@mantine/core';
import { useState } from 'react';
import { SearchSelect } from '../../../ui/search-select';
import { GroupOptions } from '../../groups/groups.graphql';
import type { Linked } from './use-links';

interface Props {
  label: string;
  /** The ids of those that were chosen here. */
  value: readonly string[];
  onChange: (ids: readonly string[]) => void;
}

/** Groups of a customer who is yet to be made; the first one chosen is the primary one. */
export function GroupsField({ label, value, onChange }: Props) {
  const { t } = useLingui();
  const [picked, setPicked] = useState<readonly Linked[]>([]);
  const [text, look] = useState<string>();
  const { data } = useQuery(GroupOptions, { variables: { query: text || null }, skip: text === undefined });
  const found = data?.customerGroups.nodes;
  const chosen = picked.filter((group) => value.includes(group.id));
  const known = [...chosen, ...(found ?? [])];
  const choose = (names: readonly string[]) => {
    const groups = names.flatMap((name) => known.find((group) => group.name === name) ?? []);
    setPicked(groups);
    onChange(groups.map((group) => group.id));
  };
  return (
    <Input.Wrapper label={label} description={t`El primero es el principal.`} labelElement="div">
      <SearchSelect
        label={label}
        placeholder={t`Elige grupos`}
        value={chosen.map((group) => group.name)}
        found={found?.map((group) => group.name)}
        onLook={look}
        onChange={choose}
      />
    </Input.Wrapper>
  );
}
