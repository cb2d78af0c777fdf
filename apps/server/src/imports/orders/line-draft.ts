import { formatDecimal, parseDecimal } from '@clientela/domain/money';
import type { OrderUpsertInput } from '@clientela/domain/order-input';
import { readAmount, readWhole } from './amount.js';
import { OrderCells, type OrderReadingRules } from './order-cells.js';
import type { OrderField } from './order-field.js';
import type { OrderGroup, OrderRow } from './order-groups.js';

export type LineDraft = OrderUpsertInput['lines'][number];

const lineFields: readonly OrderField[] = [
  ...(['lineTitle', 'lineSku', 'lineQuantity', 'linePrice', 'lineDiscount', 'lineDiscountRate'] as const),
  ...(['lineTaxRate', 'lineTax'] as const),
];

/** The rows of an order that tell of something bought: some programs write others for its payments alone. */
export const rowsOfLines = ({ rows }: OrderGroup): OrderRow[] =>
  rows.filter(({ values }) => lineFields.some((field) => values.has(field)));

/** A row as the line of an order. What has no title is called by its SKU. */
export function draftLine(row: OrderRow, currencyCode: string, rules: OrderReadingRules): LineDraft {
  const cells = new OrderCells(row, rules);
  const sku = cells.text('lineSku');
  const quantity = cells.text('lineQuantity');
  const pieces = quantity === '' ? 1 : readWhole(quantity);
  if (pieces === null) cells.fault('INVALID_VALUE', 'lineQuantity');
  const unitPrice = cells.amount('linePrice');
  const discount = cells.discount('lineDiscount') ?? shareOff(cells, unitPrice, pieces ?? 1, currencyCode);
  return {
    title: cells.text('lineTitle') || sku,
    ...(sku && { sku }),
    quantity: pieces ?? 1,
    unitPrice,
    discount,
    taxRate: readAmount(cells.text('lineTaxRate').replace('%', ''), rules.decimalSign),
    tax: cells.amount('lineTax'),
  };
}

/** A discount that is a fraction of the line, rounded half up to what the currency has. */
function shareOff(cells: OrderCells, price: string | undefined, pieces: number, currencyCode: string) {
  const cell = cells.text('lineDiscountRate');
  if (cell === '') return undefined;
  const rate = readAmount(cell, cells.rules.decimalSign);
  if (rate === null || rate.startsWith('-') || Number(rate) > 1) {
    cells.fault('OUT_OF_RANGE', 'lineDiscountRate', { min: 0, max: 1 });
    return undefined;
  }
  const gross = parseDecimal(price ?? '0', currencyCode);
  if (gross === null || pieces < 0) return undefined;
  const [whole = '0', fraction = ''] = rate.split('.');
  const one = 10n ** BigInt(fraction.length);
  const amount = (2n * gross * BigInt(pieces) * BigInt(whole + fraction) + one) / (2n * one);
  return formatDecimal({ amount, currencyCode });
}
