import { languageOf } from '@clientela/domain/locale';
import type { ViewerQuery } from '../../../gql/graphql';
import type { PreferenceName, Preferences } from '../../../lib/preferences';

/** What the server says about how one likes the screens. */
export type Said = NonNullable<NonNullable<ViewerQuery['viewer']>['preferences']>;

export const themes = { LIGHT: 'light', DARK: 'dark', SYSTEM: 'auto' } as const;
export const densities = { COMPACT: 'compact', NORMAL: 'normal', ROOMY: 'roomy' } as const;
/** The lists whose columns are chosen. */
export const lists = ['columns.customers', 'columns.orders'] as const satisfies PreferenceName[];

/** The column `lastOrder` is LAST_ORDER to the server. */
export const columnName = (id: string) => id.replace(/[A-Z]/g, '_$&').toUpperCase();

/** And the other way round. */
const columnIds = (names: readonly string[] | null) =>
  names?.map((name) => name.toLowerCase().replace(/_./g, (two) => two.slice(1).toUpperCase())).join(',') ?? null;

/** The same as this browser keeps it. */
export const preferencesOf = (said: Said): Preferences => ({
  language: said.language && languageOf(said.language),
  theme: said.theme && themes[said.theme],
  density: said.density && densities[said.density],
  'columns.customers': columnIds(said.customerColumns),
  'columns.orders': columnIds(said.orderColumns),
});
