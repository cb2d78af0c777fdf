import { formatRange } from '@clientela/domain/filter-range';
import { parseAmounts } from '@clientela/domain/filter-terms';
import { globalId, uuidOf } from '@clientela/domain/global-id';
import type { Language } from '@clientela/domain/locale';
import type { FulfilmentStatus, OrderClaim, PaymentStatus } from '@clientela/domain/order';
import type { OrderTerm } from '@clientela/domain/order-filter';
import { formatOrderQuery, parseOrderQuery } from '@clientela/domain/order-query';
import { type Grammar, isPlainText, parseOrNull, putTogether, takeApart } from '../../lib/filter-parts';
import { type Period, periodOf, rangeOf } from '../../lib/periods';

/** A filter taken apart for the list's controls, and the rest as text for the search box. */
export interface OrderListFilter {
  text: string;
  payment: readonly PaymentStatus[];
  fulfilment: readonly FulfilmentStatus[];
  claim: readonly OrderClaim[];
  /** Names of channels, any of them. */
  channels: readonly string[];
  /** The global id of a customer. */
  customer: string | null;
  placed: Period | null;
  /** Names of issuing companies, any of them. */
  companies: readonly string[];
  /** Titles or SKUs, any of them. */
  products: readonly string[];
  /** A stretch of amounts, as the grammar writes it. */
  total: string | null;
  updated: Period | null;
}

export const noFilter: OrderListFilter = {
  text: '',
  payment: [],
  fulfilment: [],
  claim: [],
  channels: [],
  customer: null,
  placed: null,
  companies: [],
  products: [],
  total: null,
  updated: null,
};

const grammarOf = (language: Language): Grammar<OrderTerm> => ({
  parse: parseOrderQuery,
  format: (filter) => formatOrderQuery(filter, language),
});

/** Takes a query apart. One that cannot be read is all text. */
export function readFilter(query: string | undefined, language: Language): OrderListFilter {
  const grammar = grammarOf(language);
  const filter = parseOrNull(grammar, query ?? '');
  if (!filter) return { ...noFilter, text: query ?? '' };
  const { text, terms } = takeApart(grammar, filter, controls);
  const { payment, fulfilment, claim, channels, customer, placed, companies, products, total, updated } = terms;
  return {
    text,
    payment: payment?.field === 'payment' ? payment.values : [],
    fulfilment: fulfilment?.field === 'fulfilment' ? fulfilment.values : [],
    claim: claim?.field === 'claim' ? claim.values : [],
    channels: channels?.field === 'channel' && 'names' in channels ? channels.names : [],
    customer: customer?.field === 'customer' && 'ids' in customer ? globalId('Customer', customer.ids[0] ?? '') : null,
    placed: placed?.field === 'placed' ? periodOf(placed.range) : null,
    companies: companies?.field === 'company' && 'names' in companies ? companies.names : [],
    products: products?.field === 'product' ? products.values : [],
    total: total?.field === 'total' ? formatRange(total.range, String) : null,
    updated: updated?.field === 'updated' ? periodOf(updated.range) : null,
  };
}

/** Puts a query together again; undefined when it asks for everything. */
export function writeFilter(filter: OrderListFilter, language: Language): string | undefined {
  const { customer, payment, fulfilment, claim, channels, companies, products } = filter;
  const range = filter.placed === null ? null : rangeOf(filter.placed);
  const changed = filter.updated === null ? null : rangeOf(filter.updated);
  const total = filter.total === null ? null : parseAmounts(filter.total);
  const terms: OrderTerm[] = [
    ...(customer === null ? [] : [customerTerm(customer)]),
    ...(payment.length ? [{ field: 'payment' as const, values: [...payment] }] : []),
    ...(fulfilment.length ? [{ field: 'fulfilment' as const, values: [...fulfilment] }] : []),
    ...(claim.length ? [{ field: 'claim' as const, values: [...claim] }] : []),
    ...(channels.length ? [{ field: 'channel' as const, op: 'any' as const, ids: [], names: [...channels] }] : []),
    ...(range ? [{ field: 'placed' as const, range }] : []),
    ...(total ? [{ field: 'total' as const, range: total }] : []),
    ...(products.length ? [{ field: 'product' as const, values: [...products] }] : []),
    ...(companies.length ? [{ field: 'company' as const, op: 'any' as const, ids: [], names: [...companies] }] : []),
    ...(changed ? [{ field: 'updated' as const, range: changed }] : []),
  ];
  return putTogether(grammarOf(language), filter.text, terms);
}

export const isPlain = (text: string): boolean => isPlainText(grammarOf('es'), text);

const customerTerm = (id: string): OrderTerm => ({
  field: 'customer',
  op: 'any',
  ids: [uuidOf('Customer', id)],
  names: [],
});

/** Which term each control can show. What it cannot stays text. */
const controls = {
  payment: (term: OrderTerm) => term.field === 'payment',
  fulfilment: (term: OrderTerm) => term.field === 'fulfilment',
  claim: (term: OrderTerm) => term.field === 'claim',
  channels: (term: OrderTerm) => term.field === 'channel' && 'names' in term && term.ids.length === 0,
  customer: (term: OrderTerm) =>
    term.field === 'customer' && 'ids' in term && term.ids.length === 1 && term.names.length === 0,
  placed: (term: OrderTerm) => term.field === 'placed',
  companies: (term: OrderTerm) => term.field === 'company' && 'names' in term && term.ids.length === 0,
  products: (term: OrderTerm) => term.field === 'product',
  total: (term: OrderTerm) => term.field === 'total',
  updated: (term: OrderTerm) => term.field === 'updated',
};
