import { useLingui } from '@lingui/react/macro';
import { ActionIcon, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useId } from 'react';
import { fromDecimal } from '../../../lib/decimal';
import { formatSum, type MoneyValue } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import { type LineField, lineFields, lineName, typedLine } from './draft';
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

/** The lines of an order that is typed: Enter goes on, the arrows go up and down, Delete takes a line away. */
export function LineRows(props: Props) {
  const { t } = useLingui();
  const names = useColumnNames();
  const { lines } = props.form.values;
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
        {lines.map((key, index) => (
          <LineRow key={key} {...props} lineKey={key} index={index} />
        ))}
      </ul>
    </>
  );
}

function LineRow(props: Props & { lineKey: string; index: number }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { form, lineKey, index, totals, taxRate, onRemove } = props;
  const line = typedLine(form.values, lineKey);
  const errors = useId();
  const onKeyDown = useLineKeys(props);
  const total = totals[index];
  const place = index + 1;
  const placeholders: Partial<Record<LineField, string>> = {
    discount: '0',
    taxRate: taxRate ? fromDecimal(taxRate, language) : '',
  };
  return (
    <li className={s.line}>
      {lineFields.map((field) => (
        <LineCell
          key={field}
          form={form}
          lineKey={lineKey}
          field={field}
          describedBy={errors}
          placeholder={placeholders[field]}
          onKeyDown={(event) => onKeyDown(event, field)}
        />
      ))}
      <span className={s.total}>{total ? formatSum(language, total) : '–'}</span>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={line.title ? t`Quitar ${line.title}` : t`Quitar la línea ${place}`}
        className={s.remove}
        onClick={() => onRemove(lineKey)}
      >
        <IconX size={16} aria-hidden />
      </ActionIcon>
      {line.sku && <span className={s.sku}>{line.sku}</span>}
      <LineErrors form={form} lineKey={lineKey} id={errors} />
    </li>
  );
}

/** What is wrong with the line, below all of it: a column is too narrow for a sentence. */
function LineErrors({ form, lineKey, id }: { form: OrderForm; lineKey: string; id: string }) {
  const messages = lineFields.flatMap((field) => form.errors.byField.get(lineName(lineKey, field)) ?? []);
  return (
    <div id={id} className={s.errors}>
      {[...new Set(messages)].map((message) => (
        <p key={message}>{message}</p>
      ))}
    </div>
  );
}

interface CellProps {
  form: OrderForm;
  lineKey: string;
  field: LineField;
  placeholder: string | undefined;
  /** Where it is said what is wrong. */
  describedBy: string;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

function LineCell({ form, lineKey, field, placeholder, describedBy, onKeyDown }: CellProps) {
  const names = useColumnNames();
  const name = lineName(lineKey, field);
  return (
    <TextInput
      {...form.pick(name)}
      error={form.errors.byField.has(name)}
      aria-describedby={form.errors.byField.has(name) ? describedBy : undefined}
      className={s[field]}
      label={names[field]}
      aria-label={form.labels[name]}
      classNames={{ label: s.label }}
      placeholder={placeholder}
      inputMode={field === 'title' ? 'text' : field === 'quantity' ? 'numeric' : 'decimal'}
      autoComplete="off"
      value={form.values[name] ?? ''}
      onChange={(event) => form.set(name, event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onKeyDown={onKeyDown}
    />
  );
}

/** What the keys do in a cell. */
function useLineKeys({ form, lineKey, index, focus, onRemove }: Props & { lineKey: string; index: number }) {
  const { lines } = form.values;
  const neighbour = (step: number, field: LineField) => {
    const key = lines[index + step];
    return key === undefined ? 'lines' : lineName(key, field);
  };
  return (event: KeyboardEvent<HTMLInputElement>, field: LineField) => {
    const { key, ctrlKey, metaKey, altKey, currentTarget } = event;
    if (altKey || event.nativeEvent.isComposing) return;
    const go = (name: string) => {
      event.preventDefault();
      focus(name);
    };
    if (key === 'Enter' && !ctrlKey && !metaKey) {
      const needsPrice = field !== 'unitPrice' && typedLine(form.values, lineKey).unitPrice === '';
      go(needsPrice ? lineName(lineKey, 'unitPrice') : 'lines');
    } else if (key === 'ArrowDown') go(neighbour(1, field));
    else if (key === 'ArrowUp' && index > 0) go(neighbour(-1, field));
    else if (key === 'Delete' && (ctrlKey || metaKey || currentTarget.value === '')) {
      go(neighbour(1, field));
      onRemove(lineKey);
    }
  };
}
