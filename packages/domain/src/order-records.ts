import { orderLimits, PaymentStatus, TransactionKind } from './order.js';
import type { AmountReader } from './order-amounts.js';
import type { ReadOrder } from './order-input.js';
import { madeUpIds } from './order-money.js';
import type { NewShipment, NewTransaction } from './order-snapshot.js';
import type { ProblemIssue } from './problem.js';

type Path = (string | number)[];
type ReadTransaction = NonNullable<ReadOrder['transactions']>[number];
type ReadShipment = NonNullable<ReadOrder['shipments']>[number];

/** A movement of money as it is kept; without a time of its own it happened `at`. */
export function keepTransaction(input: ReadTransaction, at: Date, amounts: AmountReader, path: Path): NewTransaction {
  return {
    externalId: input.externalId ?? null,
    kind: input.kind,
    amount: amounts.readAboveZero(input.amount, [...path, 'amount']),
    method: input.method ?? null,
    note: input.note ?? null,
    happenedAt: input.happenedAt ?? at,
  };
}

/** The movements that a channel tells, or those that its words on the payment come to. */
export function keepTransactions(input: ReadOrder, total: bigint, amounts: AmountReader, path: Path): NewTransaction[] {
  const told = input.transactions ?? [];
  if (told.length === 0) return madeUpTransactions(input, total, amounts, path);
  amounts.issues.push(...doubleIds(told, [...path, 'transactions']));
  return told.map((one, index) => keepTransaction(one, input.placedAt, amounts, [...path, 'transactions', index]));
}

/**
 * What `paymentStatus`, `paidAmount` and `refundedAmount` say, as movements: a payment's state comes from nothing else.
 * Amounts say more than a status, which only fills in what they leave open. Reserving and paying happened when the
 * order was placed; letting go and paying back, when the channel told of it.
 */
function madeUpTransactions(input: ReadOrder, total: bigint, amounts: AmountReader, path: Path): NewTransaction[] {
  const paid = paidBy(input, total, amounts, path);
  const refunded = refundedBy(input, paid, amounts, path);
  const status = input.paymentStatus;
  const later = input.updatedAt ?? input.placedAt;
  const made = (kind: TransactionKind, amount: bigint, happenedAt: Date): NewTransaction[] =>
    amount > 0n ? [{ externalId: madeUpIds[kind], kind, amount, method: null, note: null, happenedAt }] : [];
  return [
    ...made(TransactionKind.AUTHORIZATION, status === PaymentStatus.AUTHORIZED ? total : 0n, input.placedAt),
    ...made(TransactionKind.PAYMENT, paid, input.placedAt),
    ...made(TransactionKind.REFUND, refunded, later),
    ...made(TransactionKind.VOID, status === PaymentStatus.VOIDED ? total : 0n, later),
  ];
}

const paidInFull: ReadonlySet<unknown> = new Set([
  PaymentStatus.PAID,
  PaymentStatus.PARTIALLY_REFUNDED,
  PaymentStatus.REFUNDED,
]);

function paidBy(input: ReadOrder, total: bigint, amounts: AmountReader, path: Path): bigint {
  const told = amounts.read(input.paidAmount, [...path, 'paidAmount']);
  if (told !== null) return told;
  if (input.paymentStatus === PaymentStatus.PARTIALLY_PAID) {
    amounts.issues.push({ code: 'REQUIRED', path: [...path, 'paidAmount'] });
  }
  const isRefunded = !input.paymentStatus && input.refundedAmount;
  return isRefunded || paidInFull.has(input.paymentStatus) ? total : 0n;
}

function refundedBy(input: ReadOrder, paid: bigint, amounts: AmountReader, path: Path): bigint {
  const refundPath = [...path, 'refundedAmount'];
  const told = amounts.read(input.refundedAmount, refundPath);
  if (told !== null) return amounts.atMost(told, paid, refundPath);
  if (input.paymentStatus === PaymentStatus.PARTIALLY_REFUNDED) {
    amounts.issues.push({ code: 'REQUIRED', path: refundPath });
  }
  return input.paymentStatus === PaymentStatus.REFUNDED ? paid : 0n;
}

/** A shipment as it is kept; without a time of its own it left `at`, or when it arrived if that was before. */
export function keepShipment(
  input: ReadShipment,
  lineCount: number,
  at: Date,
  issues: ProblemIssue[],
  path: Path,
): NewShipment {
  const deliveredAt = input.deliveredAt ?? null;
  const shippedAt = input.shippedAt ?? (deliveredAt !== null && deliveredAt < at ? deliveredAt : at);
  if (deliveredAt !== null && deliveredAt < shippedAt) {
    issues.push({ code: 'INVALID_DATE_RANGE', path: [...path, 'deliveredAt'] });
  }
  return {
    externalId: input.externalId ?? null,
    carrier: input.carrier ?? null,
    trackingNumber: input.trackingNumber ?? null,
    trackingUrl: input.trackingUrl ?? null,
    shippedAt,
    deliveredAt,
    lines: keepShipmentLines(input.lines ?? [], lineCount, issues, [...path, 'lines']),
  };
}

/** Each line of a shipment once. */
function keepShipmentLines(
  lines: NonNullable<ReadShipment['lines']>,
  lineCount: number,
  issues: ProblemIssue[],
  path: Path,
): NewShipment['lines'] {
  const quantities = new Map<number, number>();
  for (const [index, { position, quantity }] of lines.entries()) {
    if (position > lineCount) {
      issues.push({ code: 'OUT_OF_RANGE', path: [...path, index, 'position'], params: { max: lineCount } });
    }
    const sum = (quantities.get(position) ?? 0) + quantity;
    quantities.set(position, Math.min(sum, orderLimits.quantity.max));
  }
  return Array.from(quantities, ([position, quantity]) => ({ position, quantity }));
}

/** The shipments that a channel tells. */
export function keepShipments(input: ReadOrder, issues: ProblemIssue[], path: Path): NewShipment[] {
  const told = input.shipments ?? [];
  const at = input.updatedAt ?? input.placedAt;
  issues.push(...doubleIds(told, [...path, 'shipments']));
  return told.map((one, index) => keepShipment(one, input.lines.length, at, issues, [...path, 'shipments', index]));
}

function doubleIds(records: readonly { externalId?: string | null | undefined }[], path: Path): ProblemIssue[] {
  const seen = new Set<string>();
  return records.flatMap(({ externalId }, index): ProblemIssue[] => {
    if (!externalId) return [];
    if (seen.has(externalId)) return [{ code: 'DUPLICATE_EXTERNAL_ID', path: [...path, index, 'externalId'] }];
    seen.add(externalId);
    return [];
  });
}
