import { createHash } from 'node:crypto';
import { normalizeEmail } from '@clientela/domain/email';
import { Locale } from '@clientela/domain/locale';
import { StaffRole } from '@clientela/domain/permission';
import { parseInput, problem } from '@clientela/domain/problem';
import { usualTaxRate } from '@clientela/domain/shop';
import { setUpInput } from '@clientela/domain/staff';
import { recordAudit } from '../audit/audit.service.js';
import type { RequestContext } from '../platform/context.js';
import type { Database, Transaction } from '../platform/database/database.js';
import { prepared } from '../platform/database/statement.js';
import { uuidv7 } from '../platform/database/values.js';
import { absentWhenNull } from '../platform/input.js';
import { hashPassword } from '../platform/password.js';
import { ShopEntity } from '../shops/shop.entity.js';
import { MembershipEntity } from './membership.entity.js';
import { openSession } from './sign-in.service.js';
import type { InstallationSetUpInput } from './staff.inputs.js';
import { StaffUserEntity } from './staff-user.entity.js';

const state = prepared(
  'installation_state',
  'select is_demo as "isDemo", set_up_at is not null as "isSetUp", set_up_token_hash as "tokenHash" from installation',
);
const keepToken = prepared(
  'installation_keep_token',
  `insert into installation (set_up_token_hash) values ($1)
   on conflict (one) do update set set_up_token_hash = excluded.set_up_token_hash where installation.set_up_at is null`,
);
// Of many at once the row lock lets one through; the others then find the token used up. A demo that was tried before is
// over with an owner.
const claim = prepared(
  'installation_claim',
  `update installation set set_up_at = now(), set_up_token_hash = null, is_demo = false
   where set_up_at is null and set_up_token_hash = $1 returning one`,
);

export interface InstallationState {
  readonly isSetUp: boolean;
  readonly isDemo: boolean;
}
type StateRow = InstallationState & { tokenHash: Buffer | null };

const hashOf = (token: string) => createHash('sha256').update(token).digest();

async function readState(database: Database): Promise<StateRow> {
  const [row] = await database.lookUp<StateRow>(state, []);
  return row ?? { isSetUp: false, isDemo: false, tokenHash: null };
}

/** Whether the installation has an owner, and demo shops. */
export async function installationState(database: Database): Promise<InstallationState> {
  const { isSetUp, isDemo } = await readState(database);
  return { isSetUp, isDemo };
}

/** Lets whoever has this token make the first owner. Does nothing once there is one. */
export async function expectSetUp(database: Database, token: string): Promise<void> {
  await database.writeOne({}, keepToken, [hashOf(token)]);
}

/**
 * Makes the first owner and the first shop, once, and signs the owner in.
 * @throws Problem SET_UP_ALREADY_DONE, SET_UP_TOKEN_INVALID
 */
export async function setUpInstallation(context: RequestContext, given: InstallationSetUpInput): Promise<void> {
  const input = parseInput(setUpInput, absentWhenNull(given), ['input']);
  const tokenHash = hashOf(input.setUpToken);
  await refuseWrongToken(context.database, tokenHash);
  const passwordHash = await hashPassword(input.password);
  const staffId = uuidv7();
  const shopId = uuidv7();
  await context.database.write({ shopId, staffId }, async (transaction) => {
    const claimed = await transaction.query(claim, [tokenHash]);
    if (claimed.length === 0) throw problem('SET_UP_ALREADY_DONE');
    const {
      ownerName: name,
      ownerEmail: email,
      shopName,
      currencyCode,
      countryCode,
      timeZone,
      locale = Locale.ES,
    } = input;
    await insertStaff(transaction, { id: staffId, name, email, passwordHash, locale });
    const taxRate = usualTaxRate(countryCode);
    const shop = { id: shopId, name: shopName, currencyCode, countryCode, timeZone, locale, taxRate };
    await transaction.manager.insert(ShopEntity, shop);
    await transaction.manager.insert(MembershipEntity, { shopId, staffUserId: staffId, role: StaffRole.OWNER });
    const actor = { kind: 'STAFF' as const, id: staffId, name };
    await recordAudit(transaction, { shopId, actor, requestId: context.requestId }, [
      { action: 'shop.create', subjectType: 'Shop', subjectId: shopId, changes: { name: [null, shopName] } },
    ]);
  });
  await openSession(context, staffId);
}

/** Before the costly hash: a stranger without the token makes no work. */
async function refuseWrongToken(database: Database, tokenHash: Buffer): Promise<void> {
  const { isSetUp, tokenHash: expected } = await readState(database);
  if (isSetUp) throw problem('SET_UP_ALREADY_DONE');
  if (!expected?.equals(tokenHash)) throw problem('SET_UP_TOKEN_INVALID', ['input', 'setUpToken']);
}

type NewStaff = Pick<StaffUserEntity, 'id' | 'name' | 'email' | 'passwordHash' | 'locale'>;

/** Inserts a person. Their e-mail is unique in the installation. */
export async function insertStaff(transaction: Transaction, staff: NewStaff): Promise<void> {
  await transaction.manager.insert(StaffUserEntity, { ...staff, emailNormalized: normalizeEmail(staff.email) });
}
