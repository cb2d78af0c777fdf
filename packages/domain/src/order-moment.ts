import { addDays } from './day.js';
import type { InputContext } from './input-context.js';
import type { ProblemIssue } from './problem.js';

/**
 * Moments of an order that lie ahead, and may not: a day is left for clocks and time zones. A channel's clock far ahead
 * would keep what every later telling says from counting, and a day mistyped makes a last order that is never surpassed.
 */
export function futureIssues<Field extends string>(
  moments: { readonly [F in Field]?: Date | null | undefined },
  fields: readonly Field[],
  { today }: Pick<InputContext, 'today'>,
  basePath: (string | number)[],
): ProblemIssue[] {
  const end = new Date(`${addDays(today, 3)}T00:00:00Z`);
  return fields
    .filter((field) => (moments[field]?.getTime() ?? 0) >= end.getTime())
    .map((field) => ({ code: 'OUT_OF_RANGE', path: [...basePath, field], params: { max: addDays(today, 2) } }));
}
