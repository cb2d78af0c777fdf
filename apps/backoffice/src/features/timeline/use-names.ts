import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import * as z from 'zod/mini';
import type { TimelineEventFragment } from '../../gql/graphql';
import { NamesOf } from './names.graphql';

/** The names of what a history says by its id, alone or in a list. */
export type NamesOfIds = (value: string) => string;

const list = z.array(z.string());

/** The ids that a value holds; what is no list is one. */
function idsIn(value: string): string[] {
  try {
    return list.parse(JSON.parse(value));
  } catch {
    return [value];
  }
}

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
  const { data } = useQuery(NamesOf, { variables: { ids }, skip: ids.length === 0 });
  const names = new Map(known);
  for (const node of data?.nodes ?? []) {
    if (node?.__typename === 'Customer') names.set(node.id, node.displayName);
    else if (node && 'name' in node) names.set(node.id, node.name);
  }
  // Gone is what the server was asked for and has no more: of what it was not, or did not answer, nobody knows.
  const gone = new Set(data && ids);
  const nameOf = (id: string) => names.get(id) ?? (gone.has(id) ? t`ya no existe` : '…');
  return (value) => idsIn(value).map(nameOf).join(', ');
}
