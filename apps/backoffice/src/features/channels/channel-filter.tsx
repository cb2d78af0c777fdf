import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { FilterMenu } from '../../ui/filter-menu';
import { ChannelOptions } from './channels.graphql';

/** Picks sales channels by name. */
export function ChannelFilter({ value, onChange }: { value: readonly string[]; onChange: (names: string[]) => void }) {
  const { t } = useLingui();
  const [asked, setAsked] = useState(false);
  const { data } = useQuery(ChannelOptions, { skip: !asked });
  const names = data?.channels.nodes.map((channel) => channel.name);
  return (
    <FilterMenu
      label={t`Canal`}
      choices={names?.map((name) => ({ value: name, label: name }))}
      value={value}
      onChange={onChange}
      onOpen={() => setAsked(true)}
    />
  );
}
