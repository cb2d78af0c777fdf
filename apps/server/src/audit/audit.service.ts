import type { GlobalType } from '@clientela/domain/global-id';
import type { Transaction } from '../platform/database/database.js';
import { prepared } from '../platform/database/statement.js';
import { uuidv7 } from '../platform/database/values.js';
import type { ActorKind } from './audit-event.entity.js';

/** Old and new value of each field that changed. Values are what JSON holds: bigint and dates as text. */
export type Changes = Record<string, [before: unknown, after: unknown]>;

/** One change of one thing. */
export interface AuditEntry {
  /** What was done, as `customer.update`. */
  readonly action: string;
  readonly subjectType: GlobalType;
  readonly subjectId: string;
  readonly changes: Changes;
}

/** Who did it, where, and in which request: a request context is one. */
export interface AuditSource {
  readonly shopId: string;
  readonly actor: { readonly kind: ActorKind; readonly id: string | null; readonly name: string };
  readonly requestId: string;
}

/**
 * The columns that an event takes from its request, in the order of the parameters of {@link auditSql}: kind, id and
 * name of the actor, request id.
 */
export const auditActor = (context: AuditSource): [ActorKind, string | null, string, string] => [
  context.actor.kind,
  context.actor.id,
  context.actor.name,
  context.requestId,
];

const insertEvents = prepared(
  'audit_events_insert',
  `with entries as (
     select * from unnest($6::uuid[], $7::text[], $8::text[], $9::uuid[], $10::jsonb[]) as e (id, action, subject_type, subject_id, changes)
   ), events as (
     insert into audit_event (shop_id, id, actor_kind, actor_id, actor_name, action, subject_type, subject_id, request_id)
     select $1, id, $2, $3, $4, action, subject_type, subject_id, $5 from entries
   )
   insert into audit_values (shop_id, event_id, changes) select $1, id, changes from entries`,
);

/** Leaves one event for each entry, in the transaction of the write that they tell of. */
export async function recordAudit(
  transaction: Transaction,
  context: AuditSource,
  entries: readonly AuditEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  await transaction.query(insertEvents, [
    context.shopId,
    ...auditActor(context),
    entries.map(() => uuidv7()),
    entries.map((entry) => entry.action),
    entries.map((entry) => entry.subjectType),
    entries.map((entry) => entry.subjectId),
    entries.map((entry) => jsonText(entry.changes)),
  ]);
}

/** Whether two values are different: objects by what is in them, and without that where it can be told at once. */
const differ = (a: unknown, b: unknown): boolean =>
  a !== b &&
  (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || jsonText(a) !== jsonText(b));

/** The fields in which two states differ, as changes. Fields that `after` does not name, or names as undefined, are unchanged. */
export function changesBetween<State extends object>(before: Partial<State>, after: Partial<State>): Changes {
  const changes: Changes = {};
  for (const field of Object.keys(after) as (keyof State & string)[]) {
    if (after[field] === undefined) continue;
    const pair: [unknown, unknown] = [before[field] ?? null, after[field] ?? null];
    if (differ(...pair)) changes[field] = pair;
  }
  return changes;
}

const textOfBigint = (_key: string, value: unknown) => (typeof value === 'bigint' ? value.toString() : value);

/** A value as JSON text. What JSON cannot hold becomes text in it: money in minor units, for one. */
export const jsonText = (value: unknown): string => JSON.stringify(value ?? null, textOfBigint);
