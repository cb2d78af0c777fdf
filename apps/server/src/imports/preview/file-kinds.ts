import { Problem } from '@clientela/domain/problem';
import type { ColumnPlan } from '../columns/assign.js';
import { columnsOfCustomers, isOfOrders, planColumns } from '../columns/column-plan.js';
import { importFields, namingFields } from '../columns/field.js';
import { headerKey } from '../columns/header-key.js';
import { nameOfSystem } from '../columns/systems.js';
import { columnsOfOrders, planOrderColumns } from '../orders/order-columns.js';
import { neededFields, type OrderFileKind, orderFields } from '../orders/order-field.js';

/** What a file tells of. */
export type FileKind = 'customers' | OrderFileKind;

/** Every field that a column of such a file can go to. */
export const fieldsOf = (kind: FileKind): string[] =>
  Object.keys(kind === 'customers' ? importFields : orderFields[kind]);

/** Of each of these lists one field must have a column. */
export const neededOf = (kind: FileKind): readonly (readonly string[])[] =>
  kind === 'customers' ? [namingFields] : neededFields[kind];

/** What people call the program that a file is of. */
export const systemName = nameOfSystem;

/** Where the columns would go, and what of that would be refused. */
export function planOf(
  kind: FileKind,
  headers: readonly string[],
): { plan: ColumnPlan<string>; problem: Problem | null } {
  try {
    return { plan: kind === 'customers' ? planColumns(headers) : planOrderColumns(headers, kind), problem: null };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const plan = kind === 'customers' ? columnsOfCustomers(headers) : columnsOfOrders(headers, kind);
    return { plan, problem: error };
  }
}

/**
 * What the header speaks of: customers, when a program's export of them is known by it; else the first of orders,
 * payments and lines that it has all needed columns for; else customers.
 */
export function detectKind(headers: readonly string[]): FileKind {
  if (columnsOfCustomers(headers).system !== null) return 'customers';
  const isWhole = (kind: OrderFileKind) => planOf(kind, headers).problem === null;
  const found = (['orders', 'payments', 'lines'] as const).find(isWhole);
  if (found) return found;
  return isOfOrders(headers.map(headerKey)) ? 'orders' : 'customers';
}
