import { isDeepStrictEqual } from 'node:util';
import type { InputContext } from '@clientela/domain/input-context';
import { formatDecimal } from '@clientela/domain/money';
import type { OrderSnapshot } from '@clientela/domain/order-snapshot';
import type { OrderWrite } from '../../orders/writing/order-save.js';
import type { OrderState } from '../../orders/writing/order-state.js';
import { withFields, withTransactions } from '../../orders/writing/order-transitions.js';
import type { ImportSource } from '../load/import-source.js';
import { changeOrders, findOrders, type KnownOrder } from './known-orders.js';
import { draftLine, rowsOfLines } from './line-draft.js';
import type { OrderReadingRules } from './order-cells.js';
import { gateOrder } from './order-gate.js';
import { type OrderGroup, refuseTooLong } from './order-groups.js';
import { isFaulty, type OrderOutcome } from './order-loader.js';

/** How a file about orders that are there is loaded. */
export interface PartLoading {
  readonly dryRun: boolean;
  readonly gate: InputContext;
  readonly rules: OrderReadingRules;
  readonly channelId: string;
}

/** Loads the lines of orders that are there, in place of those that they have: for programs with a file for each. */
export class LineLoader {
  constructor(
    readonly source: ImportSource,
    readonly loading: PartLoading,
  ) {}

  async load(groups: readonly OrderGroup[]): Promise<OrderOutcome[]> {
    for (const group of groups) refuseTooLong(group);
    const sound = groups.filter((group) => !isFaulty(group));
    const found = await this.#find(sound);
    const lined = new Map<OrderGroup, OrderSnapshot | null>(
      sound.map((group) => [group, this.#gate(group, found.get(group.id ?? ''))]),
    );
    const changed = await changeOrders(this.source, async () => {
      const orders = await this.#find(sound);
      const writes = sound.flatMap((group) => {
        const known = orders.get(group.id ?? '');
        const snapshot = lined.get(group);
        const after = known && snapshot ? withLines(known.order, snapshot) : null;
        if (!known || !after || isDeepStrictEqual(known.order, after)) return [];
        const action = 'order.update';
        return [{ group, before: known.order, after, action, customerName: known.customerName }];
      });
      const answer = new Set(writes.map(({ group }) => group));
      return { writes: this.loading.dryRun ? [] : (writes satisfies readonly OrderWrite[]), answer };
    });
    return groups.map((group) => {
      const kind = lined.get(group) ? (changed.has(group) ? 'UPDATED' : 'UNCHANGED') : 'FAULTY';
      return { kind, reads: group.rows };
    });
  }

  #find(groups: readonly OrderGroup[]): Promise<Map<string, KnownOrder>> {
    const ids = groups.map(({ id }) => id ?? '');
    return findOrders(this.source, this.loading.channelId, ids);
  }

  /** The lines through the gate of all orders, with the sums that the order has; null when they are kept out. */
  #gate(group: OrderGroup, known: KnownOrder | undefined): OrderSnapshot | null {
    const { rules, gate } = this.loading;
    if (!known) {
      group.rows[0]?.issues.fault('NOT_FOUND', 'orderId', { type: 'Order' });
      return null;
    }
    const { fields } = known.order;
    const decimal = (amount: bigint) => formatDecimal({ amount, currencyCode: fields.currencyCode });
    const lineRows = rowsOfLines(group);
    const input = {
      channelId: this.loading.channelId,
      externalId: group.id ?? '',
      placedAt: fields.placedAt,
      currencyCode: fields.currencyCode,
      pricesIncludeTax: fields.pricesIncludeTax,
      lines: lineRows.map((row) => draftLine(row, fields.currencyCode, rules)),
      discountTotal: decimal(fields.discountAmount),
      shippingTotal: decimal(fields.shippingAmount),
      // What the order says besides its parts stands; what only followed from its lines follows from these.
      taxTotal: fields.taxAmount > 0n ? decimal(fields.taxAmount) : null,
      total: fields.adjustmentAmount === 0n ? null : decimal(fields.totalAmount),
    };
    const snapshot = gateOrder(group, { input, lineRows }, gate);
    return isFaulty(group) ? null : snapshot;
  }
}

function withLines(order: OrderState, { lines, totals, itemCount }: OrderSnapshot): OrderState {
  const sums = {
    subtotalAmount: totals.subtotal,
    taxAmount: totals.tax,
    adjustmentAmount: totals.adjustment,
    totalAmount: totals.total,
    itemCount,
  };
  return withTransactions({ ...withFields(order, sums), lines }, order.transactions);
}
