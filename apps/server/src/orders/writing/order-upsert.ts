import { CustomerSource } from '@clientela/domain/customer';
import type { InputContext } from '@clientela/domain/input-context';
import type { ProblemIssue } from '@clientela/domain/problem';
import type { CustomerRow } from '../../customers/records/customer.row.js';
import { columnsOfFields } from '../../customers/writing/customer-columns.js';
import { customerToCreate } from '../../customers/writing/customer-to-create.js';
import type { CustomerToCreate } from '../../customers/writing/customer-write.queries.js';
import type { OrderRow } from '../records/order.row.js';
import { NumberSupply } from './number-supply.js';
import { type CustomerToMake, type Decision, decideSnapshots, type UpsertOutcome } from './order-decide.js';
import { findLocked } from './order-locked.js';
import { type Asked, lookUpOrders } from './order-look-up.js';
import type { OrderWrite } from './order-save.js';
import { impatient, type OrderSource } from './order-source.js';
import { isBusy, isValueRefused, patienceMs, trying, writeOrders } from './order-writing.js';

/** What became of an order that a channel told of: plain JSON, ids are uuids. */
export interface UpsertResult {
  outcome: UpsertOutcome | 'FAILED';
  orderId: string | null;
  customerId: string | null;
  warnings: ProblemIssue[];
  /** Why it was refused. */
  issues: ProblemIssue[];
}

/** Is told of orders as they stand, where that needed no statement of its own. */
export interface Told {
  order(row: OrderRow): void;
  /** Of whose it is. Absent: nobody wants to know. */
  customer?(row: CustomerRow): void;
}

/**
 * The one writer of what channels tell: saves snapshots with the customers that they make, each order at most once, in
 * as many statements whatever their number. Whatever happens at the same time, each ends in the state of its newest
 * snapshot; one that the database refuses, or that somebody else holds, does not hold up the others.
 */
export async function upsertOrders(
  source: OrderSource,
  asked: readonly Asked[],
  gate: InputContext,
  numbers = new NumberSupply(),
  told: Told = { order() {} },
): Promise<UpsertResult[]> {
  const results: UpsertResult[] = [];
  for (const round of roundsOf(asked)) {
    const answers = await new Round(source, gate, numbers, told).save(
      round.map((index) => asked[index]).filter(isAsked),
    );
    for (const [place, index] of round.entries()) {
      const answer = answers[place];
      if (answer) results[index] = answer;
    }
  }
  return results;
}

const isAsked = (asked: Asked | undefined): asked is Asked => asked !== undefined;

/** The places of snapshots in rounds, each with an order at most once: what is told twice is told one after the other. */
function roundsOf(asked: readonly Asked[]): number[][] {
  const seen = new Map<string, number>();
  const rounds: number[][] = [];
  for (const [index, { channelId, snapshot }] of asked.entries()) {
    const key = `${channelId} ${snapshot.externalId}`;
    const round = seen.get(key) ?? 0;
    seen.set(key, round + 1);
    rounds[round] = [...(rounds[round] ?? []), index];
  }
  return rounds;
}

/** Saves snapshots of different orders. */
class Round {
  readonly #until = Date.now() + patienceMs.many;

  constructor(
    readonly source: OrderSource,
    readonly gate: InputContext,
    readonly numbers: NumberSupply,
    readonly told: Told,
  ) {}

  async save(asked: readonly Asked[]): Promise<UpsertResult[]> {
    try {
      return await trying(() => this.#saveOnce(asked, this.source));
    } catch (error) {
      if (isValueRefused(error)) return this.#saveApart(asked, error);
      if (!isBusy(error)) throw error;
      return this.#saveAround(asked);
    }
  }

  /** Somebody holds what some of them are about: the others are saved first, and then it is time to wait for those. */
  async #saveAround(asked: readonly Asked[]): Promise<UpsertResult[]> {
    const locked = await findLocked(this.source, asked);
    const free = await this.#saveBoldly(asked.filter((each) => !locked.has(each)));
    const held = await this.#saveLate(asked.filter((each) => locked.has(each)));
    return asked.map((each) => (locked.has(each) ? held : free).shift() ?? busy(each));
  }

  async #saveLate(asked: readonly Asked[]): Promise<UpsertResult[]> {
    if (asked.length === 0 || Date.now() > this.#until) return asked.map(busy);
    try {
      return await this.#saveOnce(asked, this.source);
    } catch (error) {
      if (!isBusy(error) && !isValueRefused(error)) throw error;
      return this.#saveApart(asked, error);
    }
  }

  /** Waits for nobody: whoever cannot be saved at once is busy. */
  async #saveBoldly(asked: readonly Asked[]): Promise<UpsertResult[]> {
    if (asked.length === 0) return [];
    if (Date.now() > this.#until) return asked.map(busy);
    const source = impatient(this.source);
    try {
      return await trying(() => this.#saveOnce(asked, source));
    } catch (error) {
      if (!isBusy(error) && !isValueRefused(error)) throw error;
      return this.#saveApart(asked, error);
    }
  }

  /** One snapshot spoils the transaction of all: halves find it, and the others are saved. */
  async #saveApart(asked: readonly Asked[], failure: unknown): Promise<UpsertResult[]> {
    const [only] = asked;
    if (asked.length === 1 && only) {
      return [isValueRefused(failure) ? failed([{ code: 'INVALID_VALUE', path: [...only.path] }]) : busy(only)];
    }
    const half = Math.ceil(asked.length / 2);
    const first = await this.#saveBoldly(asked.slice(0, half));
    return [...first, ...(await this.#saveBoldly(asked.slice(half)))];
  }

  async #saveOnce(asked: readonly Asked[], source: OrderSource): Promise<UpsertResult[]> {
    const { gate, numbers, told } = this;
    numbers.giveBack();
    const wantsCustomer = told.customer !== undefined;
    const found = await lookUpOrders(source, asked, wantsCustomer);
    await numbers.reserve(source, 'order', found.filter(({ order }) => order === null).length);
    const deciding = { gate, now: new Date(), nextNumber: () => numbers.next('order') };
    const decisions = decideSnapshots(asked, found, deciding);
    const customers = decisions.flatMap((each) => ('customer' in each && each.customer ? [each.customer] : []));
    await numbers.reserve(source, 'customer', customers.length);
    const { currencyCode } = found[0]?.shop ?? { currencyCode: '' };
    const phones = customers.flatMap(({ phone }) => phone ?? []);
    const made = { customers: customers.map(this.#toCreate), phones };
    const writes = decisions.flatMap((decision, index) => writeOf(decision, asked[index]?.isBlind ?? false));
    const written = await writeOrders(source, writes, made, currencyCode, wantsCustomer);
    numbers.keep();
    const known = found.map(({ row, customerRow }) => ({ order: row, customer: customerRow }));
    for (const { order, customer } of writes.length === 0 ? known : written) {
      if (order) told.order(order);
      if (customer) told.customer?.(customer);
    }
    return decisions.map(resultOf);
  }

  readonly #toCreate = ({ id, customer }: CustomerToMake): CustomerToCreate => {
    const whole = { ...customer, source: customer.source ?? CustomerSource.ORDER };
    const made = customerToCreate(this.source, whole, columnsOfFields(whole), this.numbers.next('customer'));
    return { ...made, row: { ...made.row, id } };
  };
}

function writeOf(decision: Decision, isBlind: boolean): OrderWrite[] {
  if (decision.outcome === 'FAILED' || !decision.turn) return [];
  const action = { CREATED: 'order.create', UPDATED: 'order.update', UNCHANGED: null, STALE: null }[decision.outcome];
  return [{ ...decision.turn, action, customerName: decision.customerName, identities: decision.identities, isBlind }];
}

const busy = ({ path }: Asked): UpsertResult => failed([{ code: 'ORDER_BUSY', path: [...path] }]);
const failed = (issues: readonly ProblemIssue[]): UpsertResult => ({
  outcome: 'FAILED',
  orderId: null,
  customerId: null,
  warnings: [],
  issues: [...issues],
});

function resultOf(decision: Decision): UpsertResult {
  if (decision.outcome === 'FAILED') return failed(decision.issues);
  const { outcome, order, warnings } = decision;
  return { outcome, orderId: order.id, customerId: order.fields.customerId, warnings: [...warnings], issues: [] };
}
