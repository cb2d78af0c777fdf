import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { SearchSelect } from '../../../ui/search-select';
import { GroupOptions } from '../../groups/groups.graphql';
import type { Customer } from '../customer';
import type { useCustomerGroups } from './use-customer-groups';

interface Props extends ReturnType<typeof useCustomerGroups> {
  primaryGroup: Customer['primaryGroup'];
}

/** Lets a customer join and leave groups, and says which goes first. */
export function GroupEditor({ groups, primaryGroup, change, setPrimary }: Props) {
  const { t } = useLingui();
  const [text, look] = useState<string>();
  const { data } = useQuery(GroupOptions, { variables: { query: text || null }, skip: text === undefined });
  const found = data?.customerGroups.nodes;
  const known = [...groups, ...(found ?? [])];
  return (
    <Stack gap="sm">
      <SearchSelect
        label={t`Grupos`}
        placeholder={t`Elige grupos`}
        value={groups.map((group) => group.name)}
        found={found?.map((group) => group.name)}
        onLook={look}
        onChange={(names) => change(names.flatMap((name) => known.find((group) => group.name === name) ?? []))}
      />
      {groups.length > 1 && (
        <NativeSelect
          label={t`Grupo principal`}
          value={primaryGroup?.id ?? ''}
          data={[
            { value: '', label: t`Ninguno` },
            ...groups.filter((group) => group.id).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => setPrimary(event.currentTarget.value || null)}
        />
      )}
    </Stack>
  );
}
