import { isDeepStrictEqual } from 'node:util';
import { displayName } from '@clientela/domain/customer';
import type { NewCustomer } from '@clientela/domain/customer-gate';
import type { InputContext } from '@clientela/domain/input-context';
import { formatDecimal } from '@clientela/domain/money';
import { customerOfBuyer } from '@clientela/domain/order-buyer';
import { isToldTwice } from '@clientela/domain/order-money';
import type { ProblemIssue } from '@clientela/domain/problem';
import { uuidv7 } from '../../platform/database/values.js';
import { BuyerBook, type Identity, personOf } from './order-buyers.js';
import type { Turn } from './order-counters.js';
import type { Asked, BuyerFacts, Found } from './order-look-up.js';
import { toldOrder } from './order-snapshot-state.js';
import type { OrderState } from './order-state.js';

/** What becomes of an order that a channel tells of. */
export type UpsertOutcome = 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'STALE';

/** A customer to be made. */
export interface CustomerToMake {
  readonly id: string;
  readonly customer: NewCustomer;
  /** By which the shop knows customers, and nobody had; null: by it nobody is known. */
  readonly phone: string | null;
}

/** A decision about one snapshot. */
export type Decision =
  | { readonly outcome: 'FAILED'; readonly issues: readonly ProblemIssue[] }
  | {
      readonly outcome: UpsertOutcome;
      readonly order: Pick<OrderState, 'id'> & { readonly fields: Pick<OrderState['fields'], 'customerId'> };
      readonly warnings: readonly ProblemIssue[];
      /** What to write. UNCHANGED writes only when the channel told the same at a later moment. */
      readonly turn: Turn | null;
      readonly customerName: string | null;
      readonly customer: CustomerToMake | null;
      readonly identities: readonly Identity[];
    };

export interface Deciding {
  readonly gate: InputContext;
  readonly now: Date;
  /** The number of an order that is new. */
  nextNumber(): number;
}

/** Decides about snapshots, no two of which are of one order, from what was found about each. Pure, but for ids. */
export function decideSnapshots(asked: readonly Asked[], found: readonly Found[], deciding: Deciding): Decision[] {
  const book = new BuyerBook();
  return asked.map((each, index) => {
    const about = found[index];
    if (!about) throw new Error('The look-up answered fewer rows than it was asked.');
    return decideSnapshot(each, about, book, deciding);
  });
}

function decideSnapshot(asked: Asked, found: Found, book: BuyerBook, deciding: Deciding): Decision {
  const missing = missingIssues(asked, found);
  if (missing.length > 0) return { outcome: 'FAILED', issues: missing };
  const { snapshot } = asked;
  const { order: before } = found;
  if (before && !found.isNews) {
    const same = !asked.isBlind && (before.fields.channelDigest?.equals(asked.digest) ?? false);
    return { ...nothing(before, snapshot.warnings), outcome: same ? 'UNCHANGED' : 'STALE' };
  }
  const { facts, customer } = customerFor(asked, found, book, deciding);
  const telling = {
    snapshot,
    channelId: asked.channelId,
    issuingCompanyId: asked.companyId ?? found.shop.defaultCompanyId,
    digest: asked.digest,
    at: momentOf(asked, before, deciding.now),
    person: personOf(asked, found, facts),
  };
  const after = toldOrder(before, before ?? { id: uuidv7(), number: deciding.nextNumber() }, telling);
  return {
    outcome: before === null ? 'CREATED' : !asked.isBlind && saysTheSame(before, after) ? 'UNCHANGED' : 'UPDATED',
    order: after,
    warnings: [...warningsOf(asked, found, book), ...moneyWarnings(asked, after)],
    turn: { before, after },
    customerName: facts?.name ?? null,
    customer,
    identities: book.identities(asked, found, after.fields.customerId),
  };
}

function missingIssues({ path }: Asked, { channel, hasCompany }: Found): ProblemIssue[] {
  const missing = (field: string, type: string): ProblemIssue => ({
    code: 'NOT_FOUND',
    path: [...path, field],
    params: { type },
  });
  return [
    ...(channel ? [] : [missing('channelId', 'Channel')]),
    ...(hasCompany ? [] : [missing('issuingCompanyId', 'IssuingCompany')]),
  ];
}

const nothing = (order: OrderState, warnings: readonly ProblemIssue[]) => ({
  order,
  warnings,
  turn: null,
  customerName: null,
  customer: null,
  identities: [],
});

/** Whoever the order is of, made when nobody is found. */
function customerFor(
  asked: Asked,
  found: Found,
  book: BuyerBook,
  { gate }: Deciding,
): { facts: BuyerFacts | null; customer: CustomerToMake | null } {
  const decided = book.decide(asked, found);
  if (decided.kind === 'KNOWN') return { facts: decided.facts, customer: null };
  if (decided.kind === 'NOBODY' || !found.channel) return { facts: null, customer: null };
  const issuingCompanyId = asked.companyId ?? null;
  const customer = customerOfBuyer({ ...asked.snapshot, issuingCompanyId }, found.channel, gate);
  const id = uuidv7();
  const { taxId, vatId } = customer;
  const facts = { by: 'CURRENT', id, name: displayName(customer), taxId, vatId, exemption: null } as const;
  book.add(asked, found, facts);
  const hasPhone = found.customers.some(({ by }) => by === 'PHONE');
  const phone = found.shop.identifyByPhone && !hasPhone ? asked.snapshot.buyer.phone : null;
  return { facts, customer: { id, customer, phone } };
}

/** A channel without a clock is believed as it comes: what it says last is the newest. */
function momentOf({ snapshot }: Asked, before: OrderState | null, now: Date): Date {
  if (snapshot.updatedAt) return snapshot.updatedAt;
  const told = before?.fields.channelUpdatedAt?.getTime() ?? 0;
  return new Date(Math.max(now.getTime(), told + 1));
}

/** Whether a newer telling leaves all as it is, but for when it was told. */
function saysTheSame(before: OrderState, after: OrderState): boolean {
  const { channelUpdatedAt, channelDigest, fulfilmentChangedAt } = before.fields;
  const told = { channelUpdatedAt, channelDigest, fulfilmentChangedAt };
  return isDeepStrictEqual(before, { ...after, fields: { ...after.fields, ...told } });
}

/** A customer that staff gave the order to stays, whoever else the channel names. */
function warningsOf(asked: Asked, found: Found, book: BuyerBook): ProblemIssue[] {
  const { snapshot, path } = asked;
  if (!found.order?.fields.isMoved || !book.namesAnother(asked, found)) return snapshot.warnings;
  return [...snapshot.warnings, { code: 'ORDER_MOVED', path: [...path, 'customer'] }];
}

/** What people should look at: money that staff recorded and the channel tells too, and more than was due. */
function moneyWarnings({ path }: Asked, { fields, transactions }: OrderState): ProblemIssue[] {
  const { totalAmount, paidAmount, currencyCode } = fields;
  const written = (amount: bigint) => formatDecimal({ amount, currencyCode });
  const warnings: ProblemIssue[] = [];
  if (isToldTwice(transactions, totalAmount)) warnings.push({ code: 'MONEY_TOLD_TWICE', path: [...path] });
  if (paidAmount > totalAmount) {
    const params = { paid: written(paidAmount), total: written(totalAmount) };
    warnings.push({ code: 'PAID_TOO_MUCH', path: [...path], params });
  }
  return warnings;
}
