import { CustomerSource } from '@clientela/domain/customer';
import { columnsOfFields } from '../../customers/writing/customer-columns.js';
import { insertCustomers } from '../../customers/writing/customer-insert.js';
import { customerToCreate } from '../../customers/writing/customer-to-create.js';
import type { Transaction } from '../../platform/database/database.js';
import type { Alteration, Creation } from './decide.js';
import type { ImportSource } from './import-source.js';
import { type NamedIds, nameIds } from './named-ids.js';
import { saveAlterations } from './save-alterations.js';
import { archiveNew, insertIdentities, insertLogins } from './saving.queries.js';

/** What a chunk's transaction needs, made before it opens: nobody waits in it for a hash or a number. */
export interface Provisions {
  /** One for each creation. */
  readonly numbers: readonly number[];
  /** Of the passwords, by row. */
  readonly hashes: ReadonlyMap<number, string>;
}

/** Saves what was decided about a chunk of rows, in one transaction. */
export function saveChunk(
  source: ImportSource,
  creations: readonly Creation[],
  alterations: readonly Alteration[],
  provisions: Provisions,
): Promise<void> {
  return source.database.write({ shopId: source.shopId }, async (transaction) => {
    const named = await nameIds(source, transaction, creations, alterations);
    const logins = await saveCreations(source, transaction, creations, { ...provisions, named });
    await saveAlterations(source, transaction, alterations, named);
    for (const { login, existing, read } of alterations) {
      const hash = login ? provisions.hashes.get(read.row) : undefined;
      if (hash) logins.push({ customerId: existing.row.id, hash });
    }
    if (logins.length === 0) return;
    const ids = logins.map(({ customerId }) => customerId);
    await transaction.query(insertLogins, [source.shopId, ids, logins.map(({ hash }) => hash)]);
  });
}

async function saveCreations(
  source: ImportSource,
  transaction: Transaction,
  creations: readonly Creation[],
  { numbers, hashes, named }: Provisions & { named: NamedIds },
): Promise<{ customerId: string; hash: string }[]> {
  if (creations.length === 0) return [];
  const made = creations.map(({ read, customer }, index) => {
    const groupIds = named.groups(read.draft.groups);
    const links = { tagIds: named.tags(customer.tagNames), groupIds, primaryGroupId: groupIds[0] ?? null };
    const whole = { ...customer, ...links, source: CustomerSource.IMPORT };
    const toCreate = customerToCreate(source, whole, columnsOfFields(whole), numbers[index] ?? 0);
    return {
      read,
      customerId: toCreate.row.id,
      toCreate: withEvent(toCreate, read.draft.archived, hashes.has(read.row)),
    };
  });
  await insertCustomers(
    transaction,
    source,
    made.map(({ toCreate }) => toCreate),
  );
  const known = made.flatMap(({ read, customerId }) => {
    const { fingerprint } = read.identity;
    return fingerprint === null ? [] : [{ fingerprint, customerId }];
  });
  if (known.length > 0) {
    const fingerprints = known.map(({ fingerprint }) => fingerprint);
    const ids = known.map(({ customerId }) => customerId);
    await transaction.query(insertIdentities, [source.shopId, fingerprints, ids]);
  }
  const archived = made.filter(({ read }) => read.draft.archived).map(({ customerId }) => customerId);
  if (archived.length > 0) await transaction.query(archiveNew, [source.shopId, archived]);
  return made.flatMap(({ read, customerId }) => {
    const hash = hashes.get(read.row);
    return hash ? [{ customerId, hash }] : [];
  });
}

/** The event tells that it was archived or got a login as well; never what of the login. */
function withEvent<ToCreate extends { changes: object }>(
  customer: ToCreate,
  archived: boolean,
  login: boolean,
): ToCreate {
  const changes = {
    ...customer.changes,
    ...(archived && { status: [null, 'ARCHIVED'] }),
    ...(login && { login: [null, true] }),
  };
  return { ...customer, changes };
}
