import { uuidOf } from '@clientela/domain/global-id';
import { problem } from '@clientela/domain/problem';
import { auditActor, recordAudit } from '../../audit/audit.service.js';
import type { RequestContext } from '../../platform/context.js';
import type { Transaction } from '../../platform/database/database.js';
import { lookAtGrownTables } from '../../platform/database/grown-tables.js';
import { prepared } from '../../platform/database/statement.js';
import { uuidv7 } from '../../platform/database/values.js';
import { TagEntity } from '../../tags/tag.entity.js';
import type { TagMergeInput } from './tag-merge.inputs.js';

/** So many customers change by one statement and in one transaction: nobody who gives one of the tags waits for long. */
const customersAtOnce = 5_000;
/** A request has to be answered, and what follows takes time too. */
const patienceMs = 6_000;

// Whoever gives a customer one of the two waits until this is done: no customer keeps what is about to go.
const lockTags = prepared(
  'tags_lock',
  'select t.id, t.name from tag t where t.shop_id = $1 and t.id = any ($2::uuid[]) order by t.id for update',
);
const mergeSome = prepared(
  'tag_merge_some',
  `with bearers as (
     select l.customer_id from customer_tag l where l.shop_id = $1 and l.tag_id = $6 order by l.customer_id limit ${customersAtOnce}
   ), taken as (
     delete from customer_tag l where l.shop_id = $1 and l.tag_id = $6 and l.customer_id = any (array(select customer_id from bearers))
     returning l.customer_id
   ), given as (
     insert into customer_tag (shop_id, customer_id, tag_id) select $1, customer_id, $7 from taken
     on conflict do nothing returning customer_id
   ), entries as (
     -- No join: where statistics are old it would become a loop in a loop.
     select ($8::uuid[])[row_number() over ()] as id, taken.customer_id,
       jsonb_build_object('tagsRemoved', jsonb_build_array($9::text, null)) ||
       case when taken.customer_id in (select customer_id from given) then jsonb_build_object('tagsAdded', jsonb_build_array(null, $10::text))
         else '{}'::jsonb end as changes
     from taken
   ), event as (
     insert into audit_event (shop_id, id, actor_kind, actor_id, actor_name, action, subject_type, subject_id, request_id)
     select $1, id, $2, $3, $4, 'customer.tags', 'Customer', customer_id, $5 from entries
   ), kept as (
     insert into audit_values (shop_id, event_id, changes) select $1, id, changes from entries
   )
   select (select count(*)::integer from taken) as taken, (select count(*)::integer from given) as given`,
);

const bearersOf = prepared(
  'tag_bearers',
  'select count(*)::integer as count from customer_tag where shop_id = $1 and tag_id = $2',
);

export interface Merged {
  tagId: string;
  deletedId: string;
  customerCount: number;
  alreadyHad: number;
}
interface NamedTag {
  readonly id: string;
  readonly name: string;
}

/**
 * Makes one tag of two: who bore the first bears the second, and the first is gone. Of very many customers some at a
 * time, each part by itself; the last ones go with the tag.
 * @throws Problem SAME_TAG, NOT_FOUND; CUSTOMERS_LEFT with their count when there are too many for one request: the next
 * one goes on
 */
export async function mergeTags(context: RequestContext, input: TagMergeInput): Promise<Merged> {
  const fromId = uuidOf('Tag', input.fromId, ['input', 'fromId']);
  const intoId = uuidOf('Tag', input.intoId, ['input', 'intoId']);
  if (fromId === intoId) throw problem('SAME_TAG', ['input', 'intoId']);
  const moved = await moveMost(context, fromId, intoId);
  return context.write(async (transaction) => {
    const [from, into] = await lockBoth(transaction, context, fromId, intoId);
    const last = await moveCustomers(transaction, context, from, into);
    const [taken, given] = [moved.taken + last.taken, moved.given + last.given];
    await transaction.manager.delete(TagEntity, { shopId: context.shopId, id: fromId });
    await recordAudit(transaction, context, [
      {
        action: 'tag.merge',
        subjectType: 'Tag',
        subjectId: intoId,
        changes: { mergedTag: [from.name, into.name], customerCount: [taken, given] },
      },
    ]);
    return { tagId: intoId, deletedId: input.fromId, customerCount: taken, alreadyHad: taken - given };
  });
}

async function lockBoth({ query }: Transaction, { shopId }: RequestContext, fromId: string, intoId: string) {
  const found = await query<NamedTag>(lockTags, [shopId, [fromId, intoId]]);
  return [oneOfThese(found, fromId, 'fromId'), oneOfThese(found, intoId, 'intoId')] as const;
}

/** Moves customers, each part in a transaction of its own, until as many are left as one transaction moves. */
async function moveMost(context: RequestContext, fromId: string, intoId: string): Promise<Moved> {
  const until = Date.now() + patienceMs;
  const all = { taken: 0, given: 0 };
  const left = async () => (await context.read<{ count: number }>(bearersOf, [context.shopId, fromId]))[0]?.count ?? 0;
  for (let count = await left(); count > customersAtOnce; count = await left()) {
    if (Date.now() > until) throw problem('CUSTOMERS_LEFT', ['input', 'fromId'], { count });
    const some = await context.database.write(context.scope, async (transaction) => {
      const [from, into] = await lockBoth(transaction, context, fromId, intoId);
      return moveSome(transaction, context, from, into);
    });
    all.taken += some.taken;
    all.given += some.given;
    // Each part writes thousands of events: where there were hardly any before, the next would be looked up one by one among them.
    await lookAtGrownTables(context.database);
  }
  return all;
}

function oneOfThese(tags: readonly NamedTag[], id: string, field: string): NamedTag {
  const tag = tags.find((one) => one.id === id);
  if (!tag) throw problem('NOT_FOUND', ['input', field], { params: { type: 'Tag' } });
  return tag;
}

/** How many customers lost the first, and how many of them got the second by it. */
interface Moved {
  taken: number;
  given: number;
}

async function moveCustomers(transaction: Transaction, context: RequestContext, from: NamedTag, into: NamedTag) {
  const all = { taken: 0, given: 0 };
  for (;;) {
    const some = await moveSome(transaction, context, from, into);
    all.taken += some.taken;
    all.given += some.given;
    if (some.taken < customersAtOnce) return all;
  }
}

async function moveSome(
  { query }: Transaction,
  context: RequestContext,
  from: NamedTag,
  into: NamedTag,
): Promise<Moved> {
  const events = Array.from({ length: customersAtOnce }, () => uuidv7());
  const values = [context.shopId, ...auditActor(context), from.id, into.id, events, from.name, into.name];
  const [some] = await query<Moved>(mergeSome, values);
  return some ?? { taken: 0, given: 0 };
}
