import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { fromDecimal } from '../../../lib/decimal';
import { formatSum, type MoneyValue } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import { lineFields, lineName, typedLine } from './draft';
import { type LineActions, lineKeys } from './line-keys';
import { LineRow } from './line-row';
import s from './line-rows.module.css';
import type { OrderForm } from './use-order-form';
import { useColumnNames } from './use-order-labels';

interface Props {
  form: OrderForm;
  totals: readonly (MoneyValue | undefined)[];
  /** The tax of a line that has none of its own. */
  taxRate: string | null | undefined;
  focus: (name: string) => void;
  onRemove: (key: string) => void;
}

/** The lines of an order that is typed. A letter in one of them draws that one again, however many there are. */
export function LineRows(props: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  const names = useColumnNames();
  const actions = useLineActions(props);
  const { form, totals, taxRate } = props;
  const { lines } = form.values;
  const ownRate = fromDecimal(taxRate, language);
  if (lines.length === 0) return null;
  return (
    <>
      <div className={s.head} aria-hidden>
        {lineFields.map((field) => (
          <span key={field}>{names[field]}</span>
        ))}
        <span>{t`Importe`}</span>
      </div>
      <ul className={s.lines} aria-label={t`Líneas del pedido`}>
        {lines.map((key, index) => {
          const total = totals[index];
          const messages = lineFields.map((field) => form.errors.byField.get(lineName(key, field)) ?? '');
          return (
            <LineRow
              key={key}
              {...typedLine(form.values, key)}
              lineKey={key}
              place={index + 1}
              total={total ? formatSum(language, total) : '–'}
              ownRate={ownRate}
              errors={messages.join('\n')}
              actions={actions}
            />
          );
        })}
      </ul>
    </>
  );
}

/** What is done to lines: always the same object, over the form as it is then. */
function useLineActions(props: Props): LineActions {
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const [actions] = useState<LineActions>(() => ({
    set: (name, text) => latest.current.form.set(name, text),
    leave: (name) => latest.current.form.errors.leave(name),
    remove: (key) => latest.current.onRemove(key),
    onKeyDown: (event, key, field) => lineKeys(event, { key, field }, latest.current),
  }));
  return actions;
}
