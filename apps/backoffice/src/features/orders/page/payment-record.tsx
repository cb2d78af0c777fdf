import { useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { formatSum } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import { When } from '../../../ui/when';
import { useShop } from '../../session/session';
import { RetractButton } from '../actions/retract-button';
import type { Transaction } from '../order';
import { transactionLabels, useMethodName } from '../order-labels';
import s from './order-page.module.css';

/** One movement of the order's money; struck through, with the reason, when somebody took it back. */
export function PaymentRecord({ transaction }: { transaction: Transaction }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { timeZone } = useShop();
  const nameOf = useMethodName();
  const { kind, method, note, happenedAt, retractedAt, retractionReason, isFromChannel } = transaction;
  const words = [t(transactionLabels[kind]), method && nameOf(method)].filter(Boolean).join(' · ');
  const amount = `${kind === 'REFUND' ? '−' : ''}${formatSum(language, transaction.amount)}`;
  return (
    <li className={s.record}>
      <div>
        {retractedAt ? <s>{words}</s> : words}
        <Text size="xs" c="dimmed">
          <When at={happenedAt} timeZone={timeZone} relative />
          {isFromChannel && ` · ${t`del canal`}`}
          {note && ` · ${note}`}
        </Text>
        {retractedAt && (
          <Text size="xs">
            {t`Anulado: ${retractionReason}`} · <When at={retractedAt} timeZone={timeZone} relative />
          </Text>
        )}
      </div>
      <span className={s.amount}>
        <RetractButton transaction={transaction} name={`${words} ${amount}`} /> {retractedAt ? <s>{amount}</s> : amount}
      </span>
    </li>
  );
}
