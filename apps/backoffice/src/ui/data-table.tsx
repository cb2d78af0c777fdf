import { VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { memo, type ReactNode, type RefObject } from 'react';
import type { Sort } from '../lib/sort';
import s from './data-table.module.css';

/** A column: how it is called, what it shows, and by which key the server can sort it. */
export interface Column<Row, SortKey extends string> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  sortKey?: SortKey;
  numeric?: boolean;
  /** The box that chooses the page: the column holds those that choose a row. It comes first. */
  box?: ReactNode;
  /** It holds what is done with a row, and stays in sight at the end. */
  actions?: boolean;
  /** It says whose row it is, or holds what is done with it: nobody hides or moves it. */
  fixed?: boolean;
  /** It is shown to those who ask for it. */
  optional?: boolean;
  /** The first click sorts downwards, as it does for numbers: what is newest or most comes first. */
  descendsFirst?: boolean;
}

interface Props<Row, SortKey extends string> {
  /** Names the table and the region that scrolls. */
  label: string;
  /** Keep it between renders (useMemo): the rows render again when it changes. */
  columns: readonly Column<Row, SortKey>[];
  /** Absent while nothing has come yet: rows of the real height hold the place. */
  rows: readonly Row[] | undefined;
  /** New rows are on their way; these are shown meanwhile. */
  stale: boolean;
  sort: Sort<SortKey>;
  onSort: (sort: Sort<SortKey>) => void;
  scrollId: string;
  ref: RefObject<HTMLElement | null>;
}

/** A real table, sorted and paged by the server. */
export function DataTable<Row extends { id: string }, SortKey extends string>(props: Props<Row, SortKey>) {
  return (
    <section
      ref={props.ref}
      className={props.stale ? `${s.scroll} ${s.stale}` : s.scroll}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={props.label}
      aria-busy={props.stale || !props.rows}
      data-scroll-restoration-id={props.scrollId}
    >
      <table className={s.table} aria-label={props.label}>
        <thead>
          <tr>
            {props.columns.map((column) => (
              <HeaderCell key={column.id} column={column} sort={props.sort} onSort={props.onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows
            ? props.rows.map((row) => <BodyRow key={row.id} row={row} columns={props.columns} />)
            : bones.map((bone) => <BoneRow key={bone} columns={props.columns} />)}
        </tbody>
      </table>
    </section>
  );
}

function classOf<Row, SortKey extends string>({ numeric, box, actions }: Column<Row, SortKey>) {
  if (box) return s.choose;
  if (actions) return s.actions;
  return numeric ? s.number : undefined;
}

const BodyRow = memo(function BodyRow<Row extends { id: string }, SortKey extends string>(props: {
  row: Row;
  columns: readonly Column<Row, SortKey>[];
}) {
  return (
    <tr data-row={props.row.id}>
      {props.columns.map((column) => (
        <td key={column.id} className={classOf(column)}>
          {column.cell(props.row)}
        </td>
      ))}
    </tr>
  );
}) as <Row extends { id: string }, SortKey extends string>(props: {
  row: Row;
  columns: readonly Column<Row, SortKey>[];
}) => ReactNode;

/** As many as fit a screen. */
const bones = Array.from({ length: 20 }, (_, index) => index);

function BoneRow<Row, SortKey extends string>({ columns }: { columns: readonly Column<Row, SortKey>[] }) {
  return (
    <tr aria-hidden>
      {columns.map((column) => (
        <td key={column.id}>
          <div className={s.bone} />
        </td>
      ))}
    </tr>
  );
}

function HeaderCell<Row, SortKey extends string>(props: {
  column: Column<Row, SortKey>;
  sort: Sort<SortKey>;
  onSort: (sort: Sort<SortKey>) => void;
}) {
  const { header, sortKey, numeric, box, actions, descendsFirst = !!numeric } = props.column;
  const className = classOf(props.column);
  if (!sortKey) {
    return (
      <th scope="col" className={className}>
        {box ?? (actions ? <VisuallyHidden>{header}</VisuallyHidden> : header)}
      </th>
    );
  }
  const active = props.sort.key === sortKey;
  const order = props.sort.descending ? 'descending' : 'ascending';
  const Icon = !active ? IconArrowsSort : props.sort.descending ? IconArrowDown : IconArrowUp;
  return (
    <th scope="col" className={className} aria-sort={active ? order : undefined}>
      <button
        type="button"
        className={s.sort}
        onClick={() => props.onSort({ key: sortKey, descending: active ? !props.sort.descending : descendsFirst })}
      >
        {header}
        <Icon size={14} aria-hidden className={active ? undefined : s.idle} />
      </button>
    </th>
  );
}
