import { uuidOf } from '@clientela/domain/global-id';
import { StaffRole } from '@clientela/domain/permission';
import { parseInput, problem } from '@clientela/domain/problem';
import { shopCreateInput, usualTaxRate } from '@clientela/domain/shop';
import { recordAudit } from '../audit/audit.service.js';
import type { Actor, RequestContext } from '../platform/context.js';
import { prepared } from '../platform/database/statement.js';
import { uuidv7 } from '../platform/database/values.js';
import { forbidden } from '../platform/graphql/errors.js';
import { absentWhenNull } from '../platform/input.js';
import { ShopEntity } from '../shops/shop.entity.js';
import { currentShop, forgetShop } from '../shops/shop.loaders.js';
import { MembershipEntity } from '../staff/membership.entity.js';
import { sessionsOf } from '../staff/sessions.js';
import { countShopsOf, refuseOneShopTooMany } from '../staff/staff-room.js';
import { tokensOf } from '../tokens/token-auth.js';
import type { DemoShopRemoveInput, ShopCreateInput } from './tenancy.inputs.js';

const enter = prepared('tenancy_enter_shop', `select set_config('app.shop', $1, true)`);
const takeTime = prepared('tenancy_take_time', `select set_config('statement_timeout', '30s', true)`);
const remove = prepared('tenancy_remove_demo_shop', 'select remove_demo_shop() as "isGone"');

/** Shops belong to people: a token has nobody who would own one. */
function personOf({ actor }: RequestContext): Actor {
  if (actor.kind !== 'STAFF') throw forbidden('ADMIN', 'A person with this, not a token,');
  return actor;
}

/** Makes a shop whose owner is the person who asks. @throws Problem TOO_MANY */
export async function createShop(context: RequestContext, input: ShopCreateInput): Promise<{ shopId: string }> {
  const person = personOf(context);
  const wanted = parseInput(shopCreateInput, absentWhenNull(input), ['input']);
  const shop = { id: uuidv7(), ...wanted, taxRate: usualTaxRate(wanted.countryCode) };
  const { actor, requestId, shopId: here } = context;
  return context.write(async (transaction) => {
    await refuseOneShopTooMany(transaction, person.id);
    await transaction.query(enter, [shop.id]);
    await transaction.manager.insert(ShopEntity, shop);
    const membership = { shopId: shop.id, staffUserId: person.id, role: StaffRole.OWNER };
    await transaction.manager.insert(MembershipEntity, membership);
    await recordAudit(transaction, { shopId: shop.id, actor, requestId }, [
      { action: 'shop.create', subjectType: 'Shop', subjectId: shop.id, changes: { name: [null, shop.name] } },
    ]);
    await transaction.query(enter, [here]);
    return { shopId: shop.id };
  });
}

/**
 * Removes the demo shop of the request with everything that belongs to it: nothing of it is left, not even that it was.
 * @throws Problem NOT_FOUND, SHOP_IS_NOT_DEMO, LAST_SHOP
 */
export async function removeDemoShop(
  context: RequestContext,
  input: DemoShopRemoveInput,
): Promise<{ deletedId: string }> {
  const person = personOf(context);
  const id = uuidOf('Shop', input.id, ['input', 'id']);
  if (id !== context.shopId) throw problem('NOT_FOUND', ['input', 'id'], { params: { type: 'Shop' } });
  const { isDemo } = await currentShop(context);
  if (!isDemo) throw problem('SHOP_IS_NOT_DEMO', ['input', 'id']);
  // Not by the context's door: an Idempotency-Key would be kept in the shop that goes.
  await context.database.write(context.scope, async (transaction) => {
    const { query } = transaction;
    if ((await countShopsOf(transaction, person.id)) === 1) throw problem('LAST_SHOP', ['input', 'id']);
    await query(takeTime);
    const [row] = await query<{ isGone: boolean }>(remove);
    if (!row?.isGone) throw problem('SHOP_IS_NOT_DEMO', ['input', 'id']);
  });
  forgetShop(context);
  sessionsOf(context.database).forget();
  tokensOf(context.database).forget();
  context.loaders.clear();
  return { deletedId: input.id };
}
