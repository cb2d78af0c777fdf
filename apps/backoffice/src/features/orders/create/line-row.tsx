import { useLingui } from '@lingui/react/macro';
import { ActionIcon, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { memo } from 'react';
import { type LineField, lineFields, lineName, type TypedLine } from './draft';
import type { LineActions } from './line-keys';
import s from './line-rows.module.css';
import { useColumnNames } from './use-order-labels';

/** Nothing but texts, and actions that stay the same: a line is drawn again when something of it changed. */
interface Props extends TypedLine {
  lineKey: string;
  place: number;
  total: string;
  /** The shop's tax, which a line without its own bears. */
  ownRate: string;
  /** What is wrong with each field, in their order, a line of text each. */
  errors: string;
  actions: LineActions;
}

/** One line of an order that is typed. */
export const LineRow = memo(function LineRow(props: Props) {
  const { t } = useLingui();
  const { lineKey, place, title, sku, total, ownRate, actions } = props;
  const errors = props.errors.split('\n');
  const placeholders: Partial<Record<LineField, string>> = { discount: '0', taxRate: ownRate };
  return (
    <li className={s.line}>
      {lineFields.map((field, column) => (
        <LineCell
          key={field}
          name={lineName(lineKey, field)}
          field={field}
          place={place}
          text={props[field]}
          placeholder={placeholders[field]}
          error={errors[column]}
          actions={actions}
          lineKey={lineKey}
        />
      ))}
      <span className={s.total}>{total}</span>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={title ? t`Quitar ${title}` : t`Quitar la línea ${place}`}
        className={s.remove}
        onClick={() => actions.remove(lineKey)}
      >
        <IconX size={16} aria-hidden />
      </ActionIcon>
      {sku && <span className={s.sku}>{sku}</span>}
      {/* Seen below all of the line, for a column is too narrow for a sentence; heard at its field. */}
      <div className={s.errors} aria-hidden>
        {[...new Set(errors.filter(Boolean))].map((message) => (
          <p key={message}>{message}</p>
        ))}
      </div>
    </li>
  );
});

interface CellProps {
  name: `line.${string}`;
  lineKey: string;
  field: LineField;
  place: number;
  text: string;
  placeholder: string | undefined;
  error: string | undefined;
  actions: LineActions;
}

function LineCell({ name, lineKey, field, place, text, placeholder, error, actions }: CellProps) {
  const { t } = useLingui();
  const names = useColumnNames();
  return (
    <TextInput
      name={name}
      className={s[field]}
      classNames={{ label: s.label, error: s.heard }}
      label={names[field]}
      aria-label={t`${names[field]}, línea ${place}`}
      error={error}
      placeholder={placeholder}
      inputMode={field === 'title' ? 'text' : field === 'quantity' ? 'numeric' : 'decimal'}
      autoComplete="off"
      value={text}
      onChange={(event) => actions.set(name, event.currentTarget.value)}
      onBlur={() => actions.leave(name)}
      onFocus={(event) => event.currentTarget.select()}
      onKeyDown={(event) => actions.onKeyDown(event, lineKey, field)}
    />
  );
}
