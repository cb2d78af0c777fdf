import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import { publicError } from './errors.js';

/**
 * Refuses a mutation that its document holds more than once, whatever the aliases: a thousand guesses at a password in
 * one request would pass every limit on requests. None of them runs.
 */
export function onlyOnce(info: GraphQLResolveInfo): void {
  if (count(info.operation.selectionSet, info, new Map()) > 1) {
    throw publicError('DOCUMENT_LIMIT', `A document may hold ${info.fieldName} once.`);
  }
}

// A fragment is counted once: fragments of fragments would explode.
function count(set: SelectionSetNode | undefined, info: GraphQLResolveInfo, known: Map<string, number>): number {
  let found = 0;
  for (const selection of set?.selections ?? []) {
    if (selection.kind === 'Field') found += selection.name.value === info.fieldName ? 1 : 0;
    else if (selection.kind === 'InlineFragment') found += count(selection.selectionSet, info, known);
    else {
      const { value: name } = selection.name;
      const inFragment = known.get(name) ?? count(info.fragments[name]?.selectionSet, info, known);
      known.set(name, inFragment);
      found += inFragment;
    }
  }
  return found;
}
