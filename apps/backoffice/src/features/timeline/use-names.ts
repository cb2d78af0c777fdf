import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import * as z from 'zod/mini';
import type { TimelineEventFragment } from '../../gql/graphql';
import { NamesOf } from './names.graphql';

/** The names of what a history says by its id, alone or in a list. */
export type NamesOfIds = (value: string) => string;

const list = z.array(z.string());
const idsIn = (value: string): string[] => (value.startsWith('[') ? list.parse(JSON.parse(value)) : [value]);
const none: ReadonlyMap<string, string> = new Map();
/** The server answers as many at a time. */
const most = 100;

/** Asks for the names behind the ids in these fields of the events; those that the page has are `known`. */
export function useNames(
  events: readonly TimelineEventFragment[],
  fields: ReadonlySet<string>,
  known: ReadonlyMap<string, string> = none,
): NamesOfIds {
  const { t } = useLingui();
  const said = events
    .flatMap(({ changes }) => changes)
    .flatMap(({ field, oldValue, newValue }) => (fields.has(field) ? [oldValue, newValue] : []))
    .flatMap((value) => (value ? idsIn(value) : []));
  const ids = [...new Set(said)].filter((id) => !known.has(id)).slice(0, most);
  const { data, loading } = useQuery(NamesOf, { variables: { ids }, skip: ids.length === 0 });
  const names = new Map(known);
  for (const node of data?.nodes ?? []) {
    if (node?.__typename === 'Customer') names.set(node.id, node.displayName);
    else if (node && 'name' in node) names.set(node.id, node.name);
  }
  const nameOf = (id: string) => names.get(id) ?? (loading ? '…' : t`ya no existe`);
  return (value) => idsIn(value).map(nameOf).join(', ');
}
