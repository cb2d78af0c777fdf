import { useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { minorUnits } from '../../../lib/money';
import { Panel } from '../../../ui/panel';
import type { Order } from '../order';
import s from './order-page.module.css';
import { PaymentRecord } from './payment-record';

/** The movements of the order's money, as they happened. */
export function PaymentsPanel({ order }: { order: Order }) {
  const { t } = useLingui();
  return (
    <Panel title={t`Pagos`}>
      {order.transactions.length === 0 && <Text c="dimmed">{t`Sin pagos todavía.`}</Text>}
      <ul className={s.records}>
        {order.transactions.map((one) => (
          <PaymentRecord key={one.id} transaction={one} />
        ))}
      </ul>
      {isToldTwice(order) && (
        <Text size="sm" mt="xs">
          {t`El equipo apuntó algo que el canal también comunica: cuenta una sola vez.`}
        </Text>
      )}
    </Panel>
  );
}

/** Whether the records that stand come to more than what counts: staff and channel speak of the same money. */
function isToldTwice({ transactions, paid, refunded }: Order): boolean {
  const sumOf = (kind: string) =>
    transactions
      .filter((one) => one.kind === kind && !one.retractedAt)
      .reduce((sum, { amount }) => sum + minorUnits(amount), 0n);
  return sumOf('PAYMENT') > minorUnits(paid) || sumOf('REFUND') > minorUnits(refunded);
}
