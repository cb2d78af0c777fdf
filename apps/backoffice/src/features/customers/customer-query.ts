import { readBirthday, writeBirthday } from '@clientela/domain/birthday-term';
import type { CustomerSource, CustomerStatus, CustomerType } from '@clientela/domain/customer';
import type { CustomerTerm, PresenceField } from '@clientela/domain/customer-filter';
import { formatCustomerQuery, parseCustomerQuery } from '@clientela/domain/customer-query';
import { formatRange } from '@clientela/domain/filter-range';
import { parseAmounts, parseNumbers } from '@clientela/domain/filter-terms';
import type { Language } from '@clientela/domain/locale';
import { type Grammar, isPlainText, parseOrNull, putTogether, takeApart } from '../../lib/filter-parts';
import { type Period, periodOf, rangeOf } from '../../lib/periods';

/** Names chosen from a list, and whether a customer must have all of them or any. */
export interface Choice {
  names: readonly string[];
  all: boolean;
}

/** A filter taken apart for the list's controls, and the rest as text for the search box. */
export interface ListFilter {
  text: string;
  tags: Choice;
  groups: Choice;
  status: readonly CustomerStatus[];
  type: readonly CustomerType[];
  source: readonly CustomerSource[];
  /** Names of channels and of issuing companies, any of them. */
  channels: readonly string[];
  companies: readonly string[];
  /** Country codes and names of towns, any of them. */
  countries: readonly string[];
  cities: readonly string[];
  /** Numbers and amounts as the grammar writes ranges of them: `>=3`, `10..50`. */
  orders: string | null;
  spent: string | null;
  lastOrder: Period | null;
  created: Period | null;
  /** As the grammar writes it: `today`, `+7d`, `11,12`. */
  birthday: string | null;
  /** Products by title or SKU, any of them, and when they were bought. */
  products: readonly string[];
  bought: Period | null;
  /** What there has to be, or must not be. */
  has: Partial<Record<PresenceField, boolean>>;
}

const none: Choice = { names: [], all: false };
export const noFilter: ListFilter = {
  ...{ text: '', tags: none, groups: none, status: [], type: [], source: [] },
  ...{ channels: [], companies: [], countries: [], cities: [], orders: null, spent: null },
  ...{ lastOrder: null, created: null, birthday: null, products: [], bought: null, has: {} },
};

const grammarOf = (language: Language): Grammar<CustomerTerm> => ({
  parse: parseCustomerQuery,
  format: (filter) => formatCustomerQuery(filter, language),
});

/** Takes a query apart. One that cannot be read is all text. */
export function readFilter(query: string | undefined, language: Language): ListFilter {
  const grammar = grammarOf(language);
  const filter = parseOrNull(grammar, query ?? '');
  if (!filter) return { ...noFilter, text: query ?? '' };
  const { text, terms } = takeApart(grammar, filter, controls);
  const read: ListFilter = { ...noFilter, text };
  for (const term of Object.values(terms)) Object.assign(read, partOf(term, read));
  return read;
}

/** Puts a query together again; undefined when it asks for everything. */
export const writeFilter = (filter: ListFilter, language: Language): string | undefined =>
  putTogether(grammarOf(language), filter.text, termsOf(filter));

/** The query for one tag. */
export const tagQuery = (name: string, language: Language) =>
  writeFilter({ ...noFilter, tags: { names: [name], all: false } }, language);

export const isPlain = (text: string): boolean => isPlainText(grammarOf('es'), text);

const presences = ['email', 'phone', 'tag', 'group', 'channel', 'company', 'birthday', 'last_order'] as const;
const ofField = (field: CustomerTerm['field']) => (term: CustomerTerm) => term.field === field && !('present' in term);
/** A term with ids has no names to show, so it stays text. */
const byName = (field: CustomerTerm['field']) => (term: CustomerTerm) =>
  term.field === field && 'names' in term && term.ids.length === 0;

/** Which term each control can show. What it cannot stays text. */
const controls: Record<string, (term: CustomerTerm) => boolean> = {
  ...Object.fromEntries((['tag', 'group', 'channel', 'company'] as const).map((field) => [field, byName(field)])),
  ...Object.fromEntries(
    (
      ['status', 'type', 'source', 'country', 'city', 'orders', 'spent', 'last_order', 'created', 'birthday'] as const
    ).map((field) => [field, ofField(field)]),
  ),
  product: (term) => term.field === 'product' && term.placed.length <= 1,
  ...Object.fromEntries(
    presences.map((field) => [`has ${field}`, (term: CustomerTerm) => term.field === field && 'present' in term]),
  ),
};

/** What a term says to its control. */
function partOf(term: CustomerTerm | undefined, { has }: ListFilter): Partial<ListFilter> {
  if (!term) return {};
  if ('present' in term) return { has: { ...has, [term.field]: term.present } };
  switch (term.field) {
    case 'tag':
      return { tags: { names: term.names, all: term.op === 'all' && term.names.length > 1 } };
    case 'group':
      return { groups: { names: term.names, all: term.op === 'all' && term.names.length > 1 } };
    case 'channel':
      return { channels: term.names };
    case 'company':
      return { companies: term.names };
    case 'status':
      return { status: term.values };
    case 'type':
      return { type: term.values };
    case 'source':
      return { source: term.values };
    case 'country':
      return { countries: term.values };
    case 'city':
      return { cities: term.values };
    case 'orders':
      return { orders: formatRange(term.range, String) };
    case 'spent':
      return { spent: formatRange(term.range, String) };
    case 'last_order':
      return { lastOrder: periodOf(term.range) };
    case 'created':
      return { created: periodOf(term.range) };
    case 'birthday':
      return { birthday: writeBirthday(term) };
    case 'product':
      return { products: term.values, bought: term.placed[0] ? periodOf(term.placed[0]) : null };
    default:
      return {};
  }
}

/** The terms of what the controls say, in the order in which they stand in the address. */
function termsOf(filter: ListFilter): CustomerTerm[] {
  const orders = filter.orders === null ? null : parseNumbers(filter.orders);
  const spent = filter.spent === null ? null : parseAmounts(filter.spent);
  const birthday = filter.birthday === null ? null : readBirthday(filter.birthday.split(','));
  const [lastOrder, created, bought] = [filter.lastOrder, filter.created, filter.bought].map((period) =>
    period === null ? null : rangeOf(period),
  );
  const { tags, groups, channels, companies, status, type, source, countries, cities, products } = filter;
  return [
    ...listed(tags.names, (names) => ({ field: 'tag', op: tags.all ? 'all' : 'any', ids: [], names })),
    ...listed(groups.names, (names) => ({ field: 'group', op: groups.all ? 'all' : 'any', ids: [], names })),
    ...listed(status, (values) => ({ field: 'status', values })),
    ...listed(type, (values) => ({ field: 'type', values })),
    ...listed(source, (values) => ({ field: 'source', values })),
    ...listed(channels, (names) => ({ field: 'channel', op: 'any', ids: [], names })),
    ...listed(companies, (names) => ({ field: 'company', op: 'any', ids: [], names })),
    ...listed(countries, (values) => ({ field: 'country', values })),
    ...listed(cities, (values) => ({ field: 'city', values })),
    ...(orders ? [{ field: 'orders' as const, range: orders }] : []),
    ...(spent ? [{ field: 'spent' as const, range: spent }] : []),
    ...(lastOrder ? [{ field: 'last_order' as const, range: lastOrder }] : []),
    ...(created ? [{ field: 'created' as const, range: created }] : []),
    ...(birthday ? [birthday] : []),
    ...listed(products, (values) => ({ field: 'product', values, placed: bought ? [bought] : [] })),
    ...presences.flatMap((field) => {
      const present = filter.has[field];
      return present === undefined ? [] : [{ field, present }];
    }),
  ];
}

const listed = <Value>(values: readonly Value[], term: (values: Value[]) => CustomerTerm): CustomerTerm[] =>
  values.length > 0 ? [term([...values])] : [];
