import { useMemo } from 'react';
import { prefer, usePreference } from './preferences';

/** A column, as far as choosing it goes. */
interface Choosable {
  id: string;
  /** It says whose row it is, or holds what is done with it: it is neither hidden nor moved. */
  fixed?: boolean;
  /** It is shown to those who ask for it. */
  optional?: boolean;
}

/** Which columns of a list are shown, in which order, and the ways to others. */
export function useColumnChoice<Column extends Choosable>(list: string, columns: readonly Column[]) {
  const chosen = usePreference(`columns.${list}`);
  const choosable = useMemo(() => columns.filter((column) => !column.fixed), [columns]);
  const shown = useMemo(() => {
    const byId = new Map(choosable.map((column) => [column.id, column]));
    // What was chosen before may not be there any more.
    const there = chosen?.split(',').flatMap((id) => byId.get(id) ?? []) ?? [];
    return there.length > 0 ? there : choosable.filter((column) => !column.optional);
  }, [chosen, choosable]);
  const first = columns.findIndex((column) => !column.fixed);
  return {
    /** All that the table shows; the same array while nothing changes. */
    columns: useMemo(() => {
      const before = columns.slice(0, Math.max(first, 0));
      return [...before, ...shown, ...columns.slice(before.length).filter((column) => column.fixed)];
    }, [columns, shown, first]),
    shown,
    hidden: choosable.filter((column) => !shown.includes(column)),
    isUsual: chosen === null,
    choose: (ids: readonly string[] | null) => prefer(`columns.${list}`, ids?.join(',') ?? null),
  };
}

/** What a list's page knows of its columns. */
export type ColumnChoice<Column extends Choosable> = ReturnType<typeof useColumnChoice<Column>>;

/** The same list with one of it a place earlier or later. */
export function moved(ids: readonly string[], id: string, step: 1 | -1): string[] {
  const from = ids.indexOf(id);
  const rest = ids.filter((one) => one !== id);
  const to = Math.max(0, Math.min(rest.length, from + step));
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}
