import { createHash, randomBytes } from 'node:crypto';
import { bulkLimits } from '@clientela/domain/bulk';
import { globalId, uuidOf } from '@clientela/domain/global-id';
import { problem } from '@clientela/domain/problem';
import type { RequestContext } from '../../platform/context.js';
import type { Transaction } from '../../platform/database/database.js';
import { prepared } from '../../platform/database/statement.js';
import { uuidv7 } from '../../platform/database/values.js';
import { customerById } from '../records/customer.loaders.js';
import type { CustomerRow } from '../records/customer.row.js';
import { unknownCustomer } from '../writing/customer-faults.js';
import type { CustomersFilterInput } from './bulk-filter.inputs.js';
import { targetsOf } from './bulk-targets.js';

/** What is done only by who types a code that was made for exactly this. */
export const ConfirmableAction = { DELETE_CUSTOMERS: 'DELETE_CUSTOMERS' } as const;
export type ConfirmableAction = (typeof ConfirmableAction)[keyof typeof ConfirmableAction];

/** What a code is for. */
export interface Confirmable {
  readonly action: ConfirmableAction;
  /** The uuids that are meant: these and no others, in any order. */
  readonly targets: readonly string[];
}

/** Without letters and digits that are taken for each other: 32 signs, so that 6 of them are a billion codes. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const codeLength = 6;
const minutesToLive = 5;
/** So many wrong guesses, and the code is void. */
const maxAttempts = 5;

// Another code of the same person for the same thing is void: the newest is what the screen shows.
const save = prepared(
  'confirmation_save',
  `with gone as (
     delete from confirmation_code where shop_id = $1 and actor_id = $2 and action = $3
       and (targets_hash = $4 or expires_at < now() - interval '1 day')
   )
   insert into confirmation_code (shop_id, actor_id, action, targets_hash, code_hash, id, expires_at)
   values ($1, $2, $3, $4, $5, $6, now() + interval '${minutesToLive} minutes') returning expires_at as "expiresAt"`,
);
const use = prepared(
  'confirmation_use',
  `delete from confirmation_code where shop_id = $1 and actor_id = $2 and action = $3 and targets_hash = $4
     and code_hash = $5 and expires_at > now() and attempts < ${maxAttempts} returning id`,
);
const countAttempt = prepared(
  'confirmation_attempt',
  `update confirmation_code set attempts = attempts + 1
   where shop_id = $1 and actor_id = $2 and action = $3 and targets_hash = $4
   returning code_hash = $5 and expires_at <= now() and attempts <= ${maxAttempts} as "isLate"`,
);

/** What a code is wanted for: things by their ids, or all that match a filter. */
interface ConfirmationWanted {
  readonly action: ConfirmableAction;
  readonly ids?: readonly string[] | null;
  readonly filter?: CustomersFilterInput | null;
}

/**
 * Makes a code for an action on customers. It holds 5 minutes, once, for who asked.
 * @throws Problem IDS_OR_FILTER, NOT_FOUND, TOO_MANY, MATCHES_CHANGED
 */
export async function createConfirmationCode(
  context: RequestContext,
  { action, ids, filter }: ConfirmationWanted,
): Promise<{ confirmationCode: { code: string; expiresAt: string }; ids: string[] }> {
  if (Boolean(ids) === Boolean(filter)) throw problem('IDS_OR_FILTER', ['input', 'ids']);
  const targets = filter ? await matchingTargets(context, filter) : await knownTargets(context, ids ?? []);
  const code = newCode();
  const values = [...keyOf(context, { action, targets }, code), uuidv7()];
  // Not by the context's door, which would keep the code with an Idempotency-Key: asking again makes another one.
  const [saved] = await context.database.writeOne<{ expiresAt: Date }>(context.scope, save, values);
  return {
    confirmationCode: { code, expiresAt: (saved?.expiresAt ?? new Date()).toISOString() },
    ids: targets.map((id) => globalId('Customer', id)),
  };
}

async function knownTargets(context: RequestContext, ids: readonly string[]): Promise<string[]> {
  const { max } = bulkLimits.customers;
  if (ids.length === 0) throw problem('REQUIRED', ['input', 'ids']);
  if (ids.length > max) throw problem('TOO_MANY', ['input', 'ids'], { params: { max } });
  const targets = ids.map((id, index) => uuidOf('Customer', id, ['input', 'ids', index]));
  const unknown = await unknownCustomer(context, targets, ['input', 'ids']);
  if (unknown) throw unknown;
  return [...new Set(targets)];
}

async function matchingTargets(context: RequestContext, filter: CustomersFilterInput): Promise<string[]> {
  const find = await targetsOf(context, undefined, filter);
  const targets = await find((statement, values) => context.read(statement, values));
  if (targets.length === 0) throw problem('NOT_FOUND', ['input', 'filter'], { params: { type: 'Customer' } });
  return targets;
}

/** The customers of these global ids that are there still, in their order. */
export async function customersMeant(context: RequestContext, ids: readonly string[]): Promise<CustomerRow[]> {
  const found = await Promise.all(ids.map((id) => context.load(customerById, uuidOf('Customer', id))));
  return found.filter((customer) => customer !== null);
}

/** The code of a write was wrong: said inside its transaction, explained outside. */
class WrongCode extends Error {}

/**
 * Runs a write that needs a code, and uses the code up in its transaction: refused, it leaves the code as it was.
 * @throws Problem CONFIRMATION_CODE_INVALID, CONFIRMATION_CODE_EXPIRED
 */
export async function writeConfirmed<T>(
  context: RequestContext,
  what: Confirmable,
  code: string,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const key = keyOf(context, what, code);
  try {
    return await context.write(async (transaction) => {
      const used = await transaction.query(use, key);
      if (used.length === 0) throw new WrongCode();
      return work(transaction);
    });
  } catch (error) {
    if (!(error instanceof WrongCode)) throw error;
    // In a transaction of its own: a guess counts although what it was for did not happen.
    const [row] = await context.database.writeOne<{ isLate: boolean }>(context.scope, countAttempt, key);
    const expired = row?.isLate ?? false;
    throw problem(expired ? 'CONFIRMATION_CODE_EXPIRED' : 'CONFIRMATION_CODE_INVALID', ['input', 'confirmationCode']);
  }
}

function newCode(): string {
  return Array.from(randomBytes(codeLength), (byte) => alphabet.charAt(byte % alphabet.length)).join('');
}

/** Shop, actor, action, targets, code: secrets and lists as their hashes. */
function keyOf({ shopId, actor }: RequestContext, { action, targets }: Confirmable, code: string): unknown[] {
  const hash = (...parts: string[]) => createHash('sha256').update(parts.join('\n')).digest();
  const typed = code.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const set = [...new Set(targets)].sort();
  return [shopId, actor.id, action, hash(...set), hash(shopId, actor.id, action, typed)];
}
