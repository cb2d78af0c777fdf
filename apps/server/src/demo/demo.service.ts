import { Locale } from '@clientela/domain/locale';
import { Permission, StaffRole } from '@clientela/domain/permission';
import { usualTaxRate } from '@clientela/domain/shop';
import { recordAudit } from '../audit/audit.service.js';
import type { Database, Transaction } from '../platform/database/database.js';
import { prepared } from '../platform/database/statement.js';
import { uuidv7 } from '../platform/database/values.js';
import { hashPassword, verifyPassword } from '../platform/password.js';
import { ShopEntity } from '../shops/shop.entity.js';
import { insertStaff } from '../staff/installation.service.js';
import { MembershipEntity } from '../staff/membership.entity.js';
import { sessionsOf } from '../staff/sessions.js';
import { ApiTokenEntity } from '../tokens/api-token.entity.js';
import { tokensOf } from '../tokens/token-auth.js';
import { secretHash } from '../tokens/token-secret.js';
import type { DemoAccess } from './demo-access.js';
import { type Author, rowsOfShop } from './demo-shop.rows.js';
import type { Row } from './order-rows.js';
import { bikeShop, type DemoShop, photographer } from './shops.js';

const claim = prepared(
  'demo_claim',
  `insert into installation (is_demo, set_up_at) values (true, now())
   on conflict (one) do update set is_demo = true, set_up_at = now(), set_up_token_hash = null
   where installation.set_up_at is null returning one`,
);
const enterShop = prepared('demo_enter_shop', `select set_config('app.shop', $1, true)`);
const reserveNumbers = prepared(
  'demo_reserve_numbers',
  `insert into number_sequence (shop_id, kind, next) values ($1, 'customer', $2), ($1, 'order', $3)`,
);

/** Everything but the keys of the house. */
const scopes = Object.values(Permission).filter((permission) => permission !== Permission.ADMIN);

/**
 * Makes the two demo shops, with somebody who owns both and a partner's token of the first, in one transaction: all or
 * nothing. Does nothing in an installation that has an owner.
 */
export async function makeDemoShops(database: Database, access: DemoAccess, now = new Date()): Promise<boolean> {
  const owner = { id: uuidv7(), name: 'Demo' };
  const passwordHash = await hashPassword(access.password);
  const shops = [bikeShop, photographer].map((shop) => ({ shop, id: uuidv7(), rows: rowsOfShop(shop, owner, now) }));
  return database.write({ staffId: owner.id }, async (transaction) => {
    if ((await transaction.query(claim)).length === 0) return false;
    await insertStaff(transaction, { ...owner, email: access.email, passwordHash, locale: Locale.ES });
    for (const { shop, id, rows } of shops) {
      await transaction.query(enterShop, [id]);
      await insertShop(transaction, { shop, id, owner });
      for (const [table, found] of Object.entries<Row[]>({ ...rows })) await insertRows(transaction, table, id, found);
      await transaction.query(reserveNumbers, [id, shop.customers + 1, shop.orders + 1]);
      if (shop === bikeShop) await insertToken(transaction, id, owner, access.token);
    }
    return true;
  });
}

async function insertShop(transaction: Transaction, made: { shop: DemoShop; id: string; owner: Author }) {
  const { id, owner, shop } = made;
  const place = { currencyCode: 'EUR', countryCode: 'ES', timeZone: 'Europe/Madrid', locale: Locale.ES };
  const taxRate = usualTaxRate(place.countryCode);
  await transaction.manager.insert(ShopEntity, { id, name: shop.name, isDemo: true, taxRate, ...place });
  await transaction.manager.insert(MembershipEntity, { shopId: id, staffUserId: owner.id, role: StaffRole.OWNER });
  await recordAudit(
    transaction,
    { shopId: id, requestId: 'first-run', actor: { kind: 'SYSTEM', id: null, name: 'Clientela' } },
    [{ action: 'shop.create', subjectType: 'Shop', subjectId: id, changes: { name: [null, shop.name] } }],
  );
}

/** All rows of a table in one statement. Their names are the columns' own, so that PostgreSQL reads them by its types. */
async function insertRows(transaction: Transaction, table: string, shopId: string, rows: readonly Row[]) {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  if (columns === '') return;
  const text = `insert into ${table} (shop_id, ${columns})
    select $1, ${columns} from jsonb_populate_recordset(null::${table}, $2::jsonb)`;
  await transaction.query({ name: '', text }, [shopId, JSON.stringify(rows, withBigints)]);
}

const withBigints = (_key: string, value: unknown) => (typeof value === 'bigint' ? value.toString() : value);

async function insertToken(transaction: Transaction, shopId: string, owner: Author, token: string): Promise<void> {
  await transaction.manager.insert(ApiTokenEntity, {
    shopId,
    id: uuidv7(),
    name: 'Ejemplos de la API',
    prefix: token.slice(0, 12),
    secretHash: secretHash(token),
    scopes,
    createdById: owner.id,
    createdByName: owner.name,
  });
}

const signInLookUp = prepared('auth_sign_in', 'select id, password_hash as "passwordHash" from auth_sign_in($1)');
const tokenLookUp = prepared('demo_token', 'select id from auth_token($1)');
const knownToken = prepared('demo_known_token', 'select 1 from api_token where shop_id = $1 and secret_hash = $2');
const setPassword = prepared('demo_set_password', 'update staff_user set password_hash = $2 where id = $1');
const endSessions = prepared('demo_end_sessions', 'delete from staff_session where staff_user_id = $1');
const demoShops = prepared('demo_shops', 'select s.id from shop s where s.is_demo order by s.created_at, s.id');
const ownShop = prepared('demo_own_shop', 'select s.id from shop s where not s.is_demo limit 1');
const isOpen = prepared(
  'demo_is_open',
  'update installation set set_up_at = now(), set_up_token_hash = null where is_demo and set_up_at is null',
);
const isClosed = prepared('demo_is_closed', 'update installation set set_up_at = null where is_demo');
const isOver = prepared(
  'demo_is_over',
  'update installation set is_demo = false, set_up_at = coalesce(set_up_at, now()), set_up_token_hash = null where is_demo',
);
// Whoever was let in while it was open to anybody: from inside they would make shops of their own for ever.
const letGo = prepared('demo_let_go', 'delete from membership where shop_id = $1 and staff_user_id <> $2');
const uninvite = prepared('demo_uninvite', 'delete from staff_invitation where shop_id = $1');
const revokeTokens = prepared(
  'demo_revoke_tokens',
  'update api_token set revoked_at = now() where shop_id = $1 and revoked_at is null',
);

/**
 * Makes what is kept in the data folder open the demo shops, should it not: the folder is new, the password is another,
 * the token was revoked. Answers what opens them now. Who has made a shop of their own keeps the password of their choice.
 */
export async function openDemo(
  database: Database,
  access: DemoAccess,
  renewToken: () => Promise<DemoAccess>,
): Promise<DemoAccess> {
  const [staff] = await database.lookUp<{ id: string; passwordHash: string }>(signInLookUp, [access.email]);
  if (!staff) return access;
  const scope = { staffId: staff.id };
  await database.writeOne({}, isOpen);
  const isKnown = await verifyPassword(staff.passwordHash, access.password);
  const [own] = isKnown ? [] : await database.read(scope, ownShop);
  if (own) return { ...access, password: '(the one that you chose)' };
  if (!isKnown) await database.writeOne(scope, setPassword, [staff.id, await hashPassword(access.password)]);
  const [live] = await database.lookUp(tokenLookUp, [secretHash(access.token)]);
  const [shop] = await database.read<{ id: string }>(scope, demoShops);
  if (live || !shop) return access;
  const inShop = { ...scope, shopId: shop.id };
  const [revoked] = await database.read(inShop, knownToken, [shop.id, secretHash(access.token)]);
  const current = revoked ? await renewToken() : access;
  await database.write(inShop, (transaction) =>
    insertToken(transaction, shop.id, { id: staff.id, name: 'Demo' }, current.token),
  );
  return current;
}

/**
 * Lets nobody in with what the demo was opened with: the server no longer runs for trying out, and waits for the owner of
 * its own first shop. Answers whether there is no need to wait: who tried the demo has made a shop of their own, and goes
 * on with it.
 */
export async function closeDemo(database: Database, email: string): Promise<boolean> {
  const [staff] = await database.lookUp<{ id: string }>(signInLookUp, [email]);
  if (!staff) return false;
  const scope = { staffId: staff.id };
  const [own] = await database.read(scope, ownShop);
  if (!own) {
    await database.writeOne(scope, setPassword, [staff.id, 'none']);
    await database.writeOne(scope, endSessions, [staff.id]);
  }
  for (const { id: shopId } of await database.read<{ id: string }>(scope, demoShops)) {
    const here = { ...scope, shopId };
    await database.writeOne(here, revokeTokens, [shopId]);
    await database.writeOne(here, uninvite, [shopId]);
    await database.writeOne(here, letGo, [shopId, staff.id]);
  }
  await database.writeOne({}, own ? isOver : isClosed);
  tokensOf(database).forget();
  sessionsOf(database).forget();
  return own !== undefined;
}
