import type { ReactNode, RefObject } from 'react';
import s from './list.module.css';

interface Props<Row> {
  label: string;
  rows: readonly Row[] | undefined;
  stale: boolean;
  /** The lines of a row, each a `ListLine`. */
  card: (row: Row) => ReactNode;
  ref: RefObject<HTMLElement | null>;
}

/** A list on a phone: two lines a row instead of a table to be pushed about. */
export function CardList<Row extends { id: string }>({ label, rows, stale, card, ref }: Props<Row>) {
  return (
    <section ref={ref} aria-label={label} aria-busy={stale || !rows}>
      <ul className={stale ? `${s.cards} ${s.stale}` : s.cards}>
        {rows
          ? rows.map((row) => (
              <li key={row.id} className={s.card} data-row={row.id}>
                {card(row)}
              </li>
            ))
          : bones.map((bone) => <li key={bone} className={s.card} aria-hidden />)}
      </ul>
    </section>
  );
}

const bones = Array.from({ length: 8 }, (_, index) => index);
