import type { ReactNode } from 'react';
import plain from '../../../ui/plain-table.module.css';
import s from './report.module.css';

export interface ReportColumn<Row> {
  title: string;
  /** Words stand at the beginning of their column, numbers at its end. */
  isText?: boolean;
  of: (row: Row) => ReactNode;
}

interface Props<Row> {
  label: string;
  columns: readonly ReportColumn<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
}

/** A table to be read and printed: its head comes again on each sheet. */
export function ReportTable<Row>({ label, columns, rows, keyOf }: Props<Row>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse moves a wide table sideways with the arrows
    <section className={s.frame} aria-label={label} tabIndex={0}>
      <table className={plain.table}>
        <thead>
          <tr>
            {columns.map(({ title, isText }) => (
              <th key={title} scope="col" data-text={isText || undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ title, isText, of }, place) =>
                place === 0 ? (
                  <th key={title} scope="row" data-text={isText || undefined}>
                    {of(row)}
                  </th>
                ) : (
                  <td key={title} data-text={isText || undefined}>
                    {of(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
