import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { ChannelRowFragment } from '../../gql/graphql';
import type { ByName } from '../../lib/name-list';
import type { Column } from '../../ui/data-table';
import s from '../../ui/list.module.css';
import { OrdersOf } from '../../ui/orders-of';
import { RowActions } from '../../ui/row-actions';
import { channelTypeLabels } from './channel-labels';

/** What can be done with a channel. */
export type ChannelTask = 'edit' | 'delete';
type Show = (task: ChannelTask, channel: ChannelRowFragment) => void;

/** The columns of the channels list. */
export function useChannelColumns(show: Show): readonly Column<ChannelRowFragment, ByName>[] {
  const { t } = useLingui();
  return useMemo(
    () => [
      { id: 'name', header: t`Canal`, cell: (channel) => <strong>{channel.name}</strong> },
      { id: 'type', header: t`Tipo`, cell: (channel) => t(channelTypeLabels[channel.type]) },
      { id: 'account', header: t`Cuenta`, cell: (channel) => channel.account },
      { id: 'relay', header: t`Correos`, cell: (channel) => channel.usesRelayAddresses && t`Ocultos` },
      {
        id: 'orders',
        header: t`Pedidos`,
        numeric: true,
        cell: (channel) => <OrdersOf field="channel" name={channel.name} count={channel.orderCount} />,
      },
      {
        id: 'actions',
        header: t`Acciones`,
        numeric: true,
        cell: (channel) => <Actions channel={channel} show={show} />,
      },
    ],
    [t, show],
  );
}

function Actions({ channel, show }: { channel: ChannelRowFragment; show: Show }) {
  return (
    <RowActions name={channel.name} onEdit={() => show('edit', channel)} onDelete={() => show('delete', channel)} />
  );
}

/** A channel on a phone. */
export function ChannelCard({ channel, show }: { channel: ChannelRowFragment; show: Show }) {
  const { t } = useLingui();
  return (
    <div className={s.line}>
      <div className={s.wide}>
        <strong>{channel.name}</strong>
        <div className={s.detail}>
          {[t(channelTypeLabels[channel.type]), channel.account].filter(Boolean).join(' · ')}
        </div>
      </div>
      <OrdersOf field="channel" name={channel.name} count={channel.orderCount} />
      <Actions channel={channel} show={show} />
    </div>
  );
}
