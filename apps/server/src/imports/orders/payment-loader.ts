import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { formatDecimal, parseDecimal } from '@clientela/domain/money';
import { orderLimits, TransactionKind } from '@clientela/domain/order';
import { AmountReader } from '@clientela/domain/order-amounts';
import { transactionInput } from '@clientela/domain/order-input';
import { keepTransaction } from '@clientela/domain/order-records';
import type { NewTransaction } from '@clientela/domain/order-snapshot';
import { checkInput, type ProblemIssue } from '@clientela/domain/problem';
import { cleanLine } from '@clientela/domain/text';
import type { OrderWrite } from '../../orders/writing/order-save.js';
import { type OrderState, standing } from '../../orders/writing/order-state.js';
import { withFields, withTransactions } from '../../orders/writing/order-transitions.js';
import { uuidv7 } from '../../platform/database/values.js';
import { idOf } from '../cells/cell.js';
import type { ImportSource } from '../load/import-source.js';
import { readWhole } from './amount.js';
import { changeOrders, findOrders, type KnownOrder } from './known-orders.js';
import type { PartLoading } from './line-loader.js';
import { OrderCells } from './order-cells.js';
import type { OrderField } from './order-field.js';
import type { OrderRow } from './order-groups.js';
import type { OrderOutcome } from './order-loader.js';
import { paymentMethodIn, transactionKindIn } from './states.js';

export interface PaymentLoading extends PartLoading {
  /** Orders without priced lines cost what was paid for them: no file says it otherwise. */
  readonly totalsFromPayments: boolean;
}

interface Payment {
  readonly row: OrderRow;
  readonly orderId: string;
  readonly externalId: string;
}

const fieldOf: Readonly<Record<string, OrderField>> = {
  ...({ externalId: 'paymentId', kind: 'paymentKind', method: 'paymentMethod' } as const),
  ...({ happenedAt: 'paidAt', note: 'note' } as const),
};

/** Loads movements of money of orders that are there: each is recorded once, by its id within the order. */
export class PaymentLoader {
  readonly #seen = new Map<string, number>();

  constructor(
    readonly source: ImportSource,
    readonly loading: PaymentLoading,
  ) {}

  async load(rows: readonly OrderRow[]): Promise<OrderOutcome[]> {
    const payments = rows.flatMap((row) => this.#paymentOf(row) ?? []);
    const outcomes = await changeOrders(this.source, async () => {
      const ids = [...new Set(payments.map(({ orderId }) => orderId))];
      const known = await findOrders(this.source, this.loading.channelId, ids);
      const after = new Map<string, OrderState>();
      const kinds = new Map(payments.map((payment) => [payment.row, this.#add(payment, known, after)] as const));
      const writes: OrderWrite[] = [...known].flatMap(([id, { order, customerName }]) => {
        const next = after.get(id);
        return next ? [{ before: order, after: next, action: 'order.transaction', customerName }] : [];
      });
      return { writes: this.loading.dryRun ? [] : writes, answer: kinds };
    });
    return rows.map((row) => ({ kind: outcomes.get(row) ?? 'FAULTY', reads: [row] }));
  }

  /** Which payment of which order a row is; null in a row without order. */
  #paymentOf(row: OrderRow): Payment | null {
    const orderId = cleanLine(idOf(row.values.get('orderId') ?? ''));
    if (orderId === '') row.issues.fault('REQUIRED', 'orderId');
    const own = cleanLine(idOf(row.values.get('paymentId') ?? ''));
    const externalId = own || this.#madeUpId(row);
    row.issues.endReading();
    return orderId === '' || row.issues.faults.length > 0 ? null : { row, orderId, externalId };
  }

  /** Payments without an id are told apart by all that they say, and by how many before them in the file say the same. */
  #madeUpId({ values }: OrderRow): string {
    const parts = [...values].map(([field, value]) => `${field}=${cleanLine(value)}`).sort();
    const digest = createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 24);
    const before = this.#seen.get(digest) ?? 0;
    this.#seen.set(digest, before + 1);
    return `file:${digest}:${before + 1}`;
  }

  /** Adds a payment to its order, as far as it has become by the rows before. */
  #add(payment: Payment, known: ReadonlyMap<string, KnownOrder>, after: Map<string, OrderState>): OrderOutcome['kind'] {
    const { row, orderId, externalId } = payment;
    row.issues.backToReading();
    const order = after.get(orderId) ?? known.get(orderId)?.order;
    if (!order) {
      row.issues.fault('NOT_FOUND', 'orderId', { type: 'Order' });
      return 'FAULTY';
    }
    const told = this.#read(payment, order);
    if (!told) return 'FAULTY';
    const existing = order.transactions.find((each) => each.externalId === externalId);
    // What the channel tells with the order itself counts more than another of its files.
    if (existing?.isFromChannel) return 'SKIPPED';
    const { isSeparate, retractedAt, retractionReason } = existing ?? standing;
    const record = {
      ...told,
      id: existing?.id ?? uuidv7(),
      isFromChannel: false,
      isSeparate,
      retractedAt,
      retractionReason,
    };
    if (isDeepStrictEqual(existing, record)) return 'UNCHANGED';
    const others = order.transactions.filter((each) => each !== existing);
    if (others.length >= orderLimits.transactions.max) {
      row.issues.fault('TOO_MANY', 'orderId', { max: orderLimits.transactions.max });
      return 'FAULTY';
    }
    after.set(orderId, this.#priced(withTransactions(order, [...others, record])));
    return existing ? 'UPDATED' : 'CREATED';
  }

  #read({ row, externalId }: Payment, { fields }: OrderState): NewTransaction | null {
    const cells = new OrderCells(row, this.loading.rules);
    const method = cells.text('paymentMethod');
    const amount = amountOf(cells, fields.currencyCode);
    const amountField = row.values.has('amountMinor') ? 'amountMinor' : 'amount';
    if (parseDecimal(amount ?? '', fields.currencyCode) === 0n) {
      const min = formatDecimal({ amount: 1n, currencyCode: fields.currencyCode });
      cells.fault('OUT_OF_RANGE', amountField, { min });
      return null;
    }
    const issues: ProblemIssue[] = [];
    const checked = checkInput(transactionInput, {
      externalId,
      kind: cells.word('paymentKind', transactionKindIn, TransactionKind) ?? TransactionKind.PAYMENT,
      amount: amount ?? '',
      method: method ? paymentMethodIn(method) : null,
      note: cells.text('note') || null,
      happenedAt: cells.moment('paidAt', true),
    });
    const amounts = new AmountReader(fields.currencyCode, issues);
    const kept = checked.ok ? keepTransaction(checked.value, fields.placedAt, amounts, []) : null;
    for (const { code, path, params } of checked.ok ? issues : checked.issues) {
      row.issues.fault(code, fieldOf[String(path[0])] ?? amountField, params);
    }
    return row.issues.faults.length > 0 ? null : kept;
  }

  #priced(order: OrderState): OrderState {
    const { lines, transactions, fields } = order;
    if (!this.loading.totalsFromPayments || lines.some(({ unitPrice }) => unitPrice !== null)) return order;
    const totalAmount = fields.paidAmount;
    const adjustmentAmount = fields.adjustmentAmount + totalAmount - fields.totalAmount;
    return withTransactions(withFields(order, { totalAmount, adjustmentAmount }), transactions);
  }
}

function amountOf(cells: OrderCells, currencyCode: string): string | undefined {
  const minor = cells.text('amountMinor');
  if (minor === '') return cells.amount('amount');
  const whole = readWhole(minor);
  if (whole === null) cells.fault('INVALID_AMOUNT', 'amountMinor', { decimals: 0 });
  return whole === null ? undefined : formatDecimal({ amount: BigInt(whole), currencyCode });
}
