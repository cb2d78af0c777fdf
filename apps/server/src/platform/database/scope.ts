import { prepared, type Statement } from './statement.js';

/** Whose rows a statement may see: row-level security compares `app.shop` and `app.staff` with each row. */
export interface Scope {
  readonly shopId?: string | undefined;
  readonly staffId?: string | undefined;
  /** Once it is aborted nothing more is sent for this scope, and an open write is rolled back. */
  readonly signal?: { readonly aborted: boolean } | undefined;
}

/** The shop and the person, and how the statements that follow are planned: see decision 0012. */
const setScope = `select set_config('app.shop', $1, true), set_config('app.staff', $2, true)`;
const readOnly = `set_config('transaction_read_only', 'on', true)`;
const planning = {
  once: `set_config('plan_cache_mode', 'force_generic_plan', true)`,
  byValues: `set_config('plan_cache_mode', 'force_custom_plan', true)`,
} as const;
const scopes = {
  reading: {
    once: prepared('scope_for_reading', `${setScope}, ${readOnly}, ${planning.once}`),
    byValues: prepared('scope_for_reading_by_values', `${setScope}, ${readOnly}, ${planning.byValues}`),
  },
  writing: {
    once: prepared('scope_for_writing', `${setScope}, ${planning.once}`),
    byValues: prepared('scope_for_writing_by_values', `${setScope}, ${planning.byValues}`),
  },
} as const;
/** For what follows in a transaction that began otherwise. */
export const planByValues = prepared('plan_by_values', `select ${planning.byValues}`);

/** Whether rows can be changed. */
export type Door = keyof typeof scopes;

/** What is sent ahead of a statement: its scope, and how it is planned. */
export const scopeFor = (door: Door, { isPlannedByValues }: Pick<Statement, 'isPlannedByValues'>): Statement =>
  scopes[door][isPlannedByValues ? 'byValues' : 'once'];

/** Its values. */
export const valuesOf = (scope: Scope) => [scope.shopId ?? '', scope.staffId ?? ''];
