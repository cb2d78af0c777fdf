import { globalId } from '@clientela/domain/global-id';
import type { InputContext } from '@clientela/domain/input-context';
import { orderLimits } from '@clientela/domain/order';
import { checkOrderSnapshot } from '@clientela/domain/order-gate';
import type { OrderSnapshot } from '@clientela/domain/order-snapshot';
import { Problem, type ProblemIssue, problem } from '@clientela/domain/problem';
import { customerById } from '../../customers/records/customer.loaders.js';
import { inputRules } from '../../customers/writing/input-rules.js';
import type { RequestContext } from '../../platform/context.js';
import { userErrorOf } from '../../platform/graphql/user-error.js';
import { orderById } from '../records/order.loaders.js';
import { NumberSupply } from '../writing/number-supply.js';
import { type Asked, toAsk } from '../writing/order-look-up.js';
import { orderSource, within } from '../writing/order-source.js';
import { type Told, type UpsertResult, upsertOrders } from '../writing/order-upsert.js';
import type { OrderUpsertCounts, OrderUpsertResult } from './order.payloads.js';
import type { OrderUpsertInput } from './order-upsert.inputs.js';

type Path = (string | number)[];

/**
 * Saves what a channel tells of one order. `fields` are those of the answer that the document selects.
 * @throws Problem of the gate; NOT_FOUND of the channel or the company
 */
export async function upsertOrder(context: RequestContext, input: OrderUpsertInput, fields: ReadonlySet<string>) {
  const gate = await inputRules(context);
  const asked = askedOf(context, input, gate, ['input']);
  if (Array.isArray(asked)) throw new Problem(asked);
  const [result] = await upsertAsked(context, [asked], gate, {
    order: (row) => context.prime(orderById, row.id, row),
    ...(fields.has('customer') && { customer: (row) => context.prime(customerById, row.id, row) }),
  });
  if (!result || result.outcome === 'FAILED') throw new Problem(result?.issues ?? []);
  const { orderId, customerId, outcome, warnings } = result;
  return {
    orderId,
    customerId,
    outcome,
    warnings: warnings.slice(0, 10).map((issue) => userErrorOf(issue, context.language)),
  };
}

/** Saves what channels tell of many orders: each by itself is saved or refused. @throws Problem TOO_MANY */
export async function upsertManyOrders(
  context: RequestContext,
  inputs: readonly OrderUpsertInput[],
): Promise<{ results: OrderUpsertResult[]; counts: OrderUpsertCounts }> {
  const { max } = orderLimits.upserts;
  if (inputs.length > max) throw problem('TOO_MANY', ['inputs'], { params: { max } });
  const gate = await inputRules(context);
  const checked = inputs.map((input, index) => askedOf(context, input, gate, ['inputs', index]));
  const asked = checked.filter((each): each is Asked => !Array.isArray(each));
  const saved = await upsertAsked(context, asked, gate);
  const results = checked.map((each): UpsertResult => {
    if (!Array.isArray(each)) return saved[asked.indexOf(each)] ?? refused([]);
    return refused(each);
  });
  return {
    results: results.map((result, index) => answerOf(context, inputs[index]?.externalId ?? null, result)),
    counts: countsOf(results),
  };
}

/** The snapshot in an input, or what is wrong with it. */
function askedOf(
  context: RequestContext,
  input: OrderUpsertInput,
  gate: InputContext,
  path: Path,
): Asked | ProblemIssue[] {
  const checked = checkOrderSnapshot(input, gate, path);
  if (!checked.ok) return checked.issues;
  if (!mayTell(context, checked.value)) return [{ code: 'FORBIDDEN', path, params: { permission: 'WRITE_MONEY' } }];
  try {
    return toAsk(checked.value, path, !context.can('READ_PII'));
  } catch (error) {
    if (error instanceof Problem) return [...error.issues];
    throw error;
  }
}

/**
 * A program tells what has happened in its channel, refunds among it. A person who may not refund may not tell of a
 * refund either: it would be one in all but name.
 */
const mayTell = (context: RequestContext, { transactions }: OrderSnapshot): boolean =>
  context.actor.kind === 'TOKEN' || context.can('WRITE_MONEY') || !transactions.some(({ kind }) => kind === 'REFUND');

/**
 * With an `Idempotency-Key` all is one transaction, and a repeated request is answered what the first one was: but for
 * those that somebody held then, which are tried again. To tell them once more changes nothing if they have been saved.
 */
async function upsertAsked(context: RequestContext, asked: readonly Asked[], gate: InputContext, told?: Told) {
  if (asked.length === 0) return [];
  if (context.idempotencyKey === undefined) return upsertOrders(context, asked, gate, new NumberSupply(), told);
  const numbers = new NumberSupply();
  await numbers.reserve(context, 'order', asked.length);
  await numbers.reserve(context, 'customer', asked.length);
  let isRemembered = true;
  const results = await context.write((transaction) => {
    isRemembered = false;
    numbers.giveBack();
    return upsertOrders(within(context, transaction), asked, gate, numbers).then(refuseBusyAlone);
  });
  return isRemembered ? tryBusyAgain(context, asked, gate, results) : results;
}

async function tryBusyAgain(
  context: RequestContext,
  asked: readonly Asked[],
  gate: InputContext,
  results: readonly UpsertResult[],
): Promise<UpsertResult[]> {
  const again = await upsertOrders(
    orderSource(context),
    asked.filter((_, index) => isBusy(results[index])),
    gate,
  );
  return results.map((result) => (isBusy(result) ? (again.shift() ?? result) : result));
}

const isBusy = (result: UpsertResult | undefined) => result?.issues.some(({ code }) => code === 'ORDER_BUSY') ?? false;

/** One alone that is busy leaves its key unused: the same request again is another try. */
function refuseBusyAlone(results: UpsertResult[]): UpsertResult[] {
  const [only] = results;
  if (results.length === 1 && only && isBusy(only)) throw new Problem(only.issues);
  return results;
}

const refused = (issues: ProblemIssue[]): UpsertResult => ({
  outcome: 'FAILED',
  orderId: null,
  customerId: null,
  warnings: [],
  issues,
});

function answerOf(context: RequestContext, externalId: string | null, result: UpsertResult): OrderUpsertResult {
  const told = (issues: readonly ProblemIssue[]) =>
    issues.slice(0, 10).map((issue) => userErrorOf(issue, context.language));
  return {
    externalId,
    outcome: result.outcome,
    orderId: result.orderId && globalId('Order', result.orderId),
    customerId: result.customerId && globalId('Customer', result.customerId),
    warnings: told(result.warnings),
    userErrors: told(result.issues),
  };
}

function countsOf(results: readonly UpsertResult[]): OrderUpsertCounts {
  const count = (outcome: UpsertResult['outcome']) => results.filter((result) => result.outcome === outcome).length;
  return {
    created: count('CREATED'),
    updated: count('UPDATED'),
    unchanged: count('UNCHANGED'),
    stale: count('STALE'),
    failed: count('FAILED'),
  };
}
