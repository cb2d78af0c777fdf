import * as z from 'zod/mini';
import { Locale } from './locale.js';

/** How light the screens are. */
export const Theme = { LIGHT: 'LIGHT', DARK: 'DARK', SYSTEM: 'SYSTEM' } as const;
export type Theme = (typeof Theme)[keyof typeof Theme];

/** What each theme is, for the API's documentation. */
export const themeDescriptions: Record<Theme, string> = {
  LIGHT: 'Light.',
  DARK: 'Dark.',
  SYSTEM: 'As the device is set.',
};

/** How tall the rows of lists are. */
export const Density = { COMPACT: 'COMPACT', NORMAL: 'NORMAL', ROOMY: 'ROOMY' } as const;
export type Density = (typeof Density)[keyof typeof Density];

/** What each density is, for the API's documentation. */
export const densityDescriptions: Record<Density, string> = {
  COMPACT: 'Many rows.',
  NORMAL: 'What there is without a choice.',
  ROOMY: 'Much room around each.',
};

const named = <Name extends string>(...names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { readonly [One in Name]: One };

/** The columns of the list of customers that one may show, hide and move. */
export const CustomerColumn = named(
  'PHONE',
  'TAGS',
  'ORDERS',
  'SPENT',
  'LAST_ORDER',
  'CREATED',
  'GROUPS',
  'EMAIL',
  'CHANNEL',
  'TYPE',
  'BIRTHDAY',
  'LAST_ACCESS',
);
export type CustomerColumn = keyof typeof CustomerColumn;

/** What each column of the customers shows, for the API's documentation. */
export const customerColumnDescriptions: Record<CustomerColumn, string> = {
  PHONE: 'The phone, with the way to WhatsApp.',
  TAGS: 'The tags.',
  ORDERS: 'How many orders, leading to them.',
  SPENT: 'What was spent in the shop’s currency.',
  LAST_ORDER: 'When the last order was placed.',
  CREATED: 'When the customer came.',
  GROUPS: 'The groups.',
  EMAIL: 'The e-mail, where it is known.',
  CHANNEL: 'The channel that brought the customer.',
  TYPE: 'A person or a company.',
  BIRTHDAY: 'The birthday; for those who may read personal data.',
  LAST_ACCESS: 'When the private area was last opened.',
};

/** The columns of the list of orders that one may show, hide and move. */
export const OrderColumn = named('PLACED', 'BUYER', 'TOTAL', 'PAYMENT', 'FULFILMENT', 'CHANNEL', 'ITEMS');
export type OrderColumn = keyof typeof OrderColumn;

/** What each column of the orders shows, for the API's documentation. */
export const orderColumnDescriptions: Record<OrderColumn, string> = {
  PLACED: 'When it was placed.',
  BUYER: 'Whose order it is.',
  TOTAL: 'What it comes to.',
  PAYMENT: 'How far it is paid.',
  FULFILMENT: 'How far it has gone out.',
  CHANNEL: 'The channel that told of it.',
  ITEMS: 'How many pieces.',
};

/** How a person likes the screens. null: never chosen, so what is usual holds. */
export interface StaffPreferences {
  language: Locale | null;
  theme: Theme | null;
  density: Density | null;
  /** Those that are shown, in their order. */
  customerColumns: CustomerColumn[] | null;
  orderColumns: OrderColumn[] | null;
}

const columnsOf = <Name extends string>(columns: Readonly<Record<Name, Name>>) =>
  z.array(z.enum(columns)).check(
    z.minLength(1),
    z.maxLength(Object.keys(columns).length),
    z.overwrite((chosen) => [...new Set(chosen)]),
  );

const shape = {
  language: z.enum(Locale),
  theme: z.enum(Theme),
  density: z.enum(Density),
  customerColumns: columnsOf(CustomerColumn),
  orderColumns: columnsOf(OrderColumn),
};
const maybe = <Schema extends z.ZodMiniType>(schema: Schema) => z.optional(z.nullable(schema));

/** What changes one's preferences: absent fields stay as they are, null goes back to what is usual. */
export const viewerPreferencesUpdateInput = z.object({
  language: maybe(shape.language),
  theme: maybe(shape.theme),
  density: maybe(shape.density),
  customerColumns: maybe(shape.customerColumns),
  orderColumns: maybe(shape.orderColumns),
});
export type ViewerPreferencesUpdateInput = z.input<typeof viewerPreferencesUpdateInput>;

/**
 * Preferences as they were kept, maybe by an older or a newer version: what this one does not know counts as never
 * chosen. It never fails, for it stands before every screen.
 */
export function storedPreferences(stored: unknown): StaffPreferences {
  const kept = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const known = <Value>(schema: z.ZodMiniType<Value>, value: unknown) => z.safeParse(schema, value).data ?? null;
  const knownOf = <Name extends string>(columns: Readonly<Record<Name, Name>>, value: unknown) => {
    const list = Array.isArray(value) ? value.filter((one) => Object.hasOwn(columns, String(one))) : [];
    return known(columnsOf(columns), [...new Set(list)]);
  };
  return {
    language: known(shape.language, kept.language),
    theme: known(shape.theme, kept.theme),
    density: known(shape.density, kept.density),
    customerColumns: knownOf(CustomerColumn, kept.customerColumns),
    orderColumns: knownOf(OrderColumn, kept.orderColumns),
  };
}
