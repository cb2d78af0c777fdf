import { useLingui } from '@lingui/react/macro';
import { Anchor, Text } from '@mantine/core';
import { CopyIcon } from '../../../ui/copy-icon';
import { Panel } from '../../../ui/panel';
import record from '../../../ui/record.module.css';
import { When } from '../../../ui/when';
import { useShop } from '../../session/session';
import type { Order } from '../order';
import s from './order-page.module.css';
import { ParcelActions } from './parcel-actions';

type Shipment = Order['shipments'][number];

/** The parcels, and how far each is. */
export function ShipmentsPanel({ order }: { order: Order }) {
  const { t } = useLingui();
  return (
    <Panel title={t`Envíos`}>
      {order.shipments.length === 0 && <Text c="dimmed">{t`Sin envíos todavía.`}</Text>}
      <ul className={s.records}>
        {order.shipments.map((shipment) => (
          <li key={shipment.id} className={record.item}>
            <Parcel shipment={shipment} order={order} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Parcel({ shipment, order }: { shipment: Shipment; order: Order }) {
  const { t } = useLingui();
  const { timeZone } = useShop();
  const { carrier, shippedAt, deliveredAt } = shipment;
  return (
    <>
      <div className={s.tracking}>
        {carrier ?? t`Envío`}
        <Tracking shipment={shipment} />
      </div>
      <Text size="xs" c="dimmed">
        {t`Enviado`} <When at={shippedAt} timeZone={timeZone} relative />
        {deliveredAt && (
          <>
            {' · '}
            {t`Entregado`} <When at={deliveredAt} timeZone={timeZone} relative />
          </>
        )}
      </Text>
      <Contents shipment={shipment} order={order} />
      <ParcelActions shipment={shipment} />
    </>
  );
}

function Tracking({ shipment }: { shipment: Shipment }) {
  const { t } = useLingui();
  const { trackingNumber, trackingUrl } = shipment;
  if (!trackingNumber && !trackingUrl) return null;
  const words = trackingNumber ?? t`Seguimiento`;
  return (
    <>
      {' · '}
      {trackingUrl ? (
        <Anchor href={trackingUrl} target="_blank" rel="noreferrer">
          {words}
        </Anchor>
      ) : (
        words
      )}
      {trackingNumber && <CopyIcon value={trackingNumber} what={t`Copiar el número de seguimiento`} />}
    </>
  );
}

/** What is in it; a parcel that says nothing has all that was left. */
function Contents({ shipment, order }: { shipment: Shipment; order: Order }) {
  const titles = new Map(order.lines.map((line) => [line.position, line.title]));
  if (shipment.lines.length === 0) return null;
  return (
    <ul className={s.contents}>
      {shipment.lines.map(({ position, quantity }) => (
        <li key={position}>
          {quantity} × {titles.get(position) ?? position}
        </li>
      ))}
    </ul>
  );
}
