import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import type { ByName, NameList } from '../lib/name-list';
import type { Column } from './data-table';
import { ListPage } from './list-page';
import { NameSearch } from './name-search';
import { NoMatch } from './no-rows';
import { Notice } from './notice';
import { useShortcuts } from './use-shortcuts';

interface Props<Row> {
  list: NameList<Row>;
  words: {
    title: string;
    /** Names the table. */
    label: string;
    failed: string;
    /** Absent where there are too few to be searched. */
    search?: string;
    /** «Ninguna etiqueta coincide». */
    noMatch?: string;
    /** «Todavía no hay etiquetas», and what they are for. */
    none: string;
    noneWhy: string;
  };
  /** The button for a new one, where the person may make one; C does the same. */
  create?: { label: string; run: () => void } | undefined;
  columns: readonly Column<Row, ByName>[];
  card: (row: Row) => ReactNode;
  scrollId: string;
}

/** A list of things that have a name, and are found by it. */
export function NameListPage<Row extends { id: string }>({ list, words, create, ...rest }: Props<Row>) {
  useShortcuts(create ? { c: create.run } : {});
  return (
    <ListPage
      {...rest}
      list={list}
      title={words.title}
      label={words.label}
      failed={words.failed}
      actions={
        create && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} aria-keyshortcuts="C" onClick={create.run}>
            {create.label}
          </Button>
        )
      }
      filters={words.search && <NameSearch label={words.search} value={list.filter} onSearch={list.setFilter} />}
      empty={
        list.query ? (
          <NoMatch title={words.noMatch ?? words.none} onClear={list.clearFilter}>{`«${list.query}»`}</NoMatch>
        ) : (
          <Notice title={words.none}>{words.noneWhy}</Notice>
        )
      }
    />
  );
}

/** Which dialog of a page is open, about which row. `show` and `close` stay the same, so that columns can hold them. */
export function useRowDialog<Row, Kind extends string>() {
  const [open, setOpen] = useState<{ kind: Kind; row: Row | undefined }>();
  const ways = useMemo(
    () => ({ show: (kind: Kind, row?: Row) => setOpen({ kind, row }), close: () => setOpen(undefined) }),
    [],
  );
  return { open, ...ways };
}
