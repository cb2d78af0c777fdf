import { formatDecimal, isCurrencyCode, parseDecimal } from '@clientela/domain/money';
import { FulfilmentStatus } from '@clientela/domain/order';
import type { OrderUpsertInput } from '@clientela/domain/order-input';
import { idOf } from '../cells/cell.js';
import { draftBuyer, draftPlace } from './buyer-draft.js';
import { draftLine, type LineDraft, rowsOfLines } from './line-draft.js';
import { OrderCells, type OrderReadingRules } from './order-cells.js';
import type { OrderGroup, OrderRow } from './order-groups.js';
import { draftMoney } from './payment-draft.js';
import { fulfilmentStatusIn } from './states.js';

/** What a file of orders is read by. */
export interface OrderDraftRules extends OrderReadingRules {
  readonly channelId: string;
  /** Of orders that say none. */
  readonly currencyCode: string;
  /** Of orders whose amounts do not tell. */
  readonly pricesIncludeTax: boolean;
}

/** An order as the domain's gate will be asked about it, with the rows that its lines came from. */
export interface OrderDraft {
  readonly input: OrderUpsertInput;
  readonly lineRows: readonly OrderRow[];
}

/**
 * Makes the rows of an order into what the gate expects. What cannot be read of a decoration is left out with a warning.
 * An order without lines gets one that bears its number: what was sold is in another file, or nowhere.
 */
export function draftOrder(group: OrderGroup, rules: OrderDraftRules): OrderDraft {
  const cells = new OrderCells(group, rules);
  const currency = cells.text('currency').toUpperCase();
  // What is no currency the gate refuses: until then amounts are read as those of another.
  const currencyCode = isCurrencyCode(currency) ? currency : rules.currencyCode;
  const lineRows = rowsOfLines(group);
  const lines = lineRows.map((row) => draftLine(row, currencyCode, rules));
  const number = cells.text('orderNumber');
  const externalId = group.id ?? '';
  const input: OrderUpsertInput = {
    channelId: rules.channelId,
    externalId,
    externalNumber: number ? idOf(number) : null,
    placedAt: cells.moment('placedAt', true) as Date,
    updatedAt: cells.moment('updatedAt') ?? null,
    currencyCode: currency || currencyCode,
    lines: lines.length > 0 ? lines : [{ title: number || externalId, quantity: 1 }],
    customer: draftBuyer(cells),
    billingAddress: draftPlace(cells, 'billing'),
    shippingAddress: draftPlace(cells, 'shipping'),
    ...draftTotals(cells, lines, currencyCode, rules),
    ...draftFulfilment(cells),
  };
  return { input: { ...input, ...draftMoney(cells, currencyCode, input.total) }, lineRows };
}

/** The sums of an order. That of its lines after all discounts tells best what was taken off the whole. */
function draftTotals(cells: OrderCells, lines: readonly LineDraft[], currencyCode: string, rules: OrderDraftRules) {
  const [subtotal, shippingTotal, taxTotal, total] = (['subtotal', 'shippingTotal', 'taxTotal', 'total'] as const).map(
    (field) => cells.amount(field),
  );
  const worth = (text: string | null | undefined) => parseDecimal(text ?? '0', currencyCode) ?? 0n;
  const off = lines.reduce((sum, line) => sum + worth(line.discount), 0n);
  const gross = lines.reduce((sum, line) => sum + worth(line.unitPrice) * BigInt(line.quantity), 0n);
  const told = cells.discount('discountTotal');
  const isPriced = lines.length > 0 && lines.every(({ unitPrice }) => unitPrice !== undefined);
  const onWhole =
    subtotal !== undefined && isPriced ? gross - off - worth(subtotal) : told === undefined ? 0n : worth(told) - off;
  return {
    discountTotal: onWhole > 0n ? formatDecimal({ amount: onWhole, currencyCode }) : null,
    shippingTotal,
    taxTotal,
    total,
    pricesIncludeTax:
      includesTax(worth(subtotal) + worth(shippingTotal), worth(taxTotal), total === undefined ? null : worth(total)) ??
      rules.pricesIncludeTax,
  };
}

/** Whether tax is in the prices, when the sums can only be read one way. */
function includesTax(before: bigint, tax: bigint, total: bigint | null): boolean | null {
  if (total === null || tax === 0n || before === 0n) return null;
  return total === before ? true : total === before + tax ? false : null;
}

function draftFulfilment(cells: OrderCells) {
  const own = cells.word('fulfilmentStatus', fulfilmentStatusIn, FulfilmentStatus);
  const fulfilmentStatus = own ?? cells.word('status', fulfilmentStatusIn, FulfilmentStatus);
  const cancelledAt = cells.moment('cancelledAt');
  return {
    fulfilmentStatus,
    cancelledAt,
    cancelReason: cells.text('cancelReason') || null,
    shippingMethod: cells.text('shippingMethod') || null,
    shipments: draftShipments(cells, fulfilmentStatus === FulfilmentStatus.PARTIALLY_FULFILLED),
  };
}

/** One parcel with all of it: nothing tells what is in one of several. */
function draftShipments(cells: OrderCells, isPartial: boolean): NonNullable<OrderUpsertInput['shipments']> {
  const [sent, deliveredAt] = [cells.moment('shippedAt'), cells.moment('deliveredAt')];
  const shippedAt = sent ?? deliveredAt;
  if (!shippedAt || isPartial) return [];
  const isTurned = deliveredAt !== undefined && deliveredAt < shippedAt;
  if (isTurned) cells.warn('INVALID_DATE_RANGE', 'deliveredAt');
  return [
    {
      externalId: 'file',
      shippedAt: isTurned ? deliveredAt : shippedAt,
      deliveredAt,
      carrier: cells.text('carrier') || null,
      trackingNumber: cells.text('trackingNumber') || null,
    },
  ];
}
