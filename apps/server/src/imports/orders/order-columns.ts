import { problem } from '@clientela/domain/problem';
import {
  assignColumns,
  byMap,
  type ColumnPlan,
  type ColumnWishes,
  notRecognised,
  shortList,
} from '../columns/assign.js';
import { headerKey, wholeHeaderKey } from '../columns/header-key.js';
import { neededFields, type OrderField, type OrderFileKind, orderFields } from './order-field.js';
import { orderTemplateHeaders } from './order-template.js';
import { fieldOfShopify, fieldOfWooCommerce, fieldOfWord, isOfShopify, isOfWooCommerce } from './order-words.js';

/**
 * Decides what becomes of each column of a file of orders. A map alone decides when there is one; else those of
 * Shopify or WooCommerce, then those of the template and the words that any program uses.
 * @throws Problem HEADER_NOT_RECOGNISED, COLUMN_MISSING, COLUMN_MAPPED_TWICE, INVALID_OPTION
 */
export function planOrderColumns(
  header: readonly string[],
  kind: OrderFileKind,
  wishes: ColumnWishes = {},
): ColumnPlan<OrderField> {
  const plan = columnsOfOrders(header, kind, wishes);
  const { columns, headers } = plan;
  const missing = neededFields[kind].find((some) => !columns.some(({ field }) => some.includes(field)));
  if (columns.length === 0) throw notRecognised(headers);
  if (missing) {
    throw problem('COLUMN_MISSING', ['file'], { params: { field: missing.join(', '), found: shortList(headers) } });
  }
  return plan;
}

/** The same without asking whether all that is needed is there. @throws Problem COLUMN_MAPPED_TWICE, INVALID_OPTION */
export function columnsOfOrders(
  header: readonly string[],
  kind: OrderFileKind,
  wishes: ColumnWishes = {},
): ColumnPlan<OrderField> {
  const headers = header.map((cell) => cell.trim());
  const keys = headers.map(headerKey);
  const wholeKeys = headers.map(wholeHeaderKey);
  const system = wishes.system ?? systemOf(new Set(keys), new Set(wholeKeys));
  const fields: Readonly<Record<string, string>> = orderFields[kind];
  const byHeader = (index: number) => {
    const key = keys[index] ?? '';
    const own = fieldOfSystem(system, key, wholeKeys[index] ?? '');
    const field = own === undefined ? fieldOfWord(key, kind) : own;
    return field !== null && Object.hasOwn(fields, field) ? field : null;
  };
  const choose = wishes.map
    ? byMap<OrderField>(headers, wishes.map, orderFields[kind] as Record<OrderField, string>)
    : byHeader;
  return { system, width: headers.length, headers, ...assignColumns<OrderField>(headers, choose) };
}

function fieldOfSystem(system: string | null, key: string, wholeKey: string): OrderField | null | undefined {
  if (system === 'shopify') return fieldOfShopify(key);
  return system === 'woocommerce' ? fieldOfWooCommerce(wholeKey) : undefined;
}

function systemOf(keys: ReadonlySet<string>, wholeKeys: ReadonlySet<string>): string | null {
  if (isOfShopify(keys)) return 'shopify';
  if (isOfWooCommerce(wholeKeys)) return 'woocommerce';
  const isTemplate = (['es', 'en'] as const).some((language) =>
    orderTemplateHeaders(language).every((name) => keys.has(headerKey(name))),
  );
  return isTemplate ? 'clientela' : null;
}
