import { useLingui } from '@lingui/react/macro';
import { Group } from '@mantine/core';
import { type ReactNode, type RefObject, useRef } from 'react';
import { useColumnChoice } from '../lib/columns';
import { pageSizes } from '../lib/list-address';
import type { ListState } from '../lib/use-list';
import { useNarrow } from '../lib/use-narrow';
import { CardList } from './card-list';
import { type Column, DataTable } from './data-table';
import { Failure } from './failure';
import s from './list.module.css';
import { ListView } from './list-view';
import { UnreadableFilter } from './no-rows';
import { PageHead } from './page';
import { Pager } from './pager';
import { type SortChoice, SortPicker } from './sort-picker';
import { useRowKeys } from './use-row-keys';

interface Props<Row, SortKey extends string> {
  list: ListState<Row, SortKey>;
  title: string;
  /** Names the table and the region that scrolls. */
  label: string;
  /** What did not work, when the list could not be loaded. */
  failed: string;
  count?: ReactNode;
  /** What can be done here, beside the title. */
  actions?: ReactNode;
  filters: ReactNode;
  /** What can be done with the rows that are chosen. */
  bulk?: ReactNode;
  /** The orders to choose from where there are no column heads; absent where there is one order only. */
  sorts?: readonly SortChoice<SortKey>[];
  columns: readonly Column<Row, SortKey>[];
  /** Whether one may choose which of them to see. */
  choosesColumns?: boolean;
  /** A row on a phone. */
  card: (row: Row) => ReactNode;
  /** Stands in place of no rows. */
  empty: ReactNode;
  /** Shows a row beside the list, by its id: Space does it. */
  preview?: (id: string) => void;
  /** Tells the scroll position and the columns of this list from those of others. */
  scrollId: string;
}

/** A page with a list: search, filter, sort, page. Everything that one sees is in the address. */
export function ListPage<Row extends { id: string }, SortKey extends string>(props: Props<Row, SortKey>) {
  const { t } = useLingui();
  const { list } = props;
  const narrow = useNarrow();
  const region = useRef<HTMLElement>(null);
  const choice = useColumnChoice(props.scrollId, props.columns);
  useRowKeys(region, props.preview);
  const toTop = (turn: (() => void) | undefined) =>
    turn &&
    (() => {
      region.current?.scrollTo(0, 0);
      turn();
    });
  return (
    <div className={s.page} data-stale={list.stale || undefined}>
      <PageHead
        title={props.title}
        after={props.count}
        actions={
          <Group gap="xs">
            {/* A card shows what tells people apart; columns and the height of rows are the table's. */}
            {props.choosesColumns && !narrow && <ListView choice={choice} />}
            {props.actions}
          </Group>
        }
      />
      {props.filters}
      {narrow && props.sorts && (
        <div className={s.cardsHead}>
          {props.columns.find((column) => column.box)?.box}
          <SortPicker choices={props.sorts} sort={list.sort} onSort={list.setSort} />
        </div>
      )}
      <ListBody {...props} columns={choice.columns} narrow={narrow} region={region} />
      {/* Below the rows: none moves away under the pointer when the first is ticked. */}
      {props.bulk}
      {(list.rows ? list.rows.length > 0 : !list.error) && (
        <Pager
          label={t`Páginas de la lista`}
          onPrevious={toTop(list.previous)}
          onNext={toTop(list.next)}
          size={list.size}
          sizes={pageSizes}
          onSize={list.setSize}
        />
      )}
    </div>
  );
}

type BodyProps<Row, SortKey extends string> = Props<Row, SortKey> & {
  narrow: boolean;
  region: RefObject<HTMLElement | null>;
};

/** The rows, or why there are none. */
function ListBody<Row extends { id: string }, SortKey extends string>(props: BodyProps<Row, SortKey>) {
  const { list, label, region } = props;
  const { rows, stale, error, unreadable } = list;
  if (error && !unreadable) return <Failure what={props.failed} error={error} retry={list.retry} />;
  if (unreadable && !rows) return <UnreadableFilter onClear={list.clearFilter} />;
  if (rows?.length === 0 && !stale) return props.empty;
  if (props.narrow) return <CardList ref={region} label={label} rows={rows} stale={stale} card={props.card} />;
  return (
    <DataTable
      ref={region}
      label={label}
      columns={props.columns}
      rows={rows}
      stale={stale}
      sort={list.sort}
      onSort={list.setSort}
      scrollId={props.scrollId}
    />
  );
}
