import { useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { formatSum } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import { Panel } from '../../../ui/panel';
import { When } from '../../../ui/when';
import { useShop } from '../../session/session';
import type { Order } from '../order';
import { transactionLabels, useMethodName } from '../order-labels';
import s from './order-page.module.css';

/** The movements of the order's money, the newest first. */
export function PaymentsPanel({ order }: { order: Order }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { timeZone } = useShop();
  const nameOf = useMethodName();
  return (
    <Panel title={t`Pagos`}>
      {order.transactions.length === 0 && <Text c="dimmed">{t`Sin pagos todavía.`}</Text>}
      <ul className={s.records}>
        {order.transactions.map((one) => (
          <li key={one.id} className={s.record}>
            <div>
              {t(transactionLabels[one.kind])}
              {one.method && ` · ${nameOf(one.method)}`}
              <Text size="xs" c="dimmed">
                <When at={one.happenedAt} timeZone={timeZone} relative />
                {one.note && ` · ${one.note}`}
              </Text>
            </div>
            <span className={s.amount}>
              {one.kind === 'REFUND' && '−'}
              {formatSum(language, one.amount)}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
