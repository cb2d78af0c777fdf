import { globalId } from '@clientela/domain/global-id';
import { groupLimits } from '@clientela/domain/group';
import { addressSearchText, noteSearchText, ownSearchText } from '@clientela/domain/search-text';
import { tagLimits } from '@clientela/domain/tag';
import { auditActor, type Changes, recordAudit } from '../../audit/audit.service.js';
import { columnsOfFields } from '../../customers/writing/customer-columns.js';
import { addAddresses, addMembers, addNotes, addTags } from '../../customers/writing/customer-insert.js';
import { lockCustomers } from '../../customers/writing/customer-lock.js';
import { updateStatement } from '../../customers/writing/customer-write.queries.js';
import type { Transaction } from '../../platform/database/database.js';
import type { Statement } from '../../platform/database/statement.js';
import { uuidv7 } from '../../platform/database/values.js';
import type { Alteration } from './decide.js';
import type { ImportSource } from './import-source.js';
import { byCustomer, type KnownAddress } from './match.js';
import { addressesOf, notesOf } from './matching.queries.js';
import type { NamedIds } from './named-ids.js';
import {
  archiveActive,
  type LinkCounts,
  linkCounts,
  replaceAddressSections,
  replaceNoteSections,
} from './saving.queries.js';

/** Somebody changed a customer between looking and saving: the chunk is decided anew. */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';
}

/**
 * Saves changes of many customers: their own fields one by one, under the version that was looked at, and what is added
 * to them all at once. @throws ChangedMeanwhile
 */
export async function saveAlterations(
  source: ImportSource,
  transaction: Transaction,
  alterations: readonly Alteration[],
  named: NamedIds,
): Promise<void> {
  if (alterations.length === 0) return;
  for (const alteration of alterations) if (alteration.fields) await saveFields(source, transaction, alteration, named);
  const rest = alterations.filter(({ fields }) => fields === null);
  await recordAudit(
    transaction,
    source,
    rest.map((alteration) => ({
      action: 'customer.update',
      subjectType: 'Customer',
      subjectId: alteration.existing.row.id,
      changes: changesOf(alteration, named),
    })),
  );
  await addLinks(source, transaction, alterations, named);
  await addTexts(source, transaction, alterations);
  const archived = alterations.filter(({ archive }) => archive).map(({ existing }) => existing.row.id);
  if (archived.length > 0) await transaction.query(archiveActive, [source.shopId, archived]);
}

async function saveFields(source: ImportSource, { query }: Transaction, alteration: Alteration, named: NamedIds) {
  const { existing, fields } = alteration;
  if (!fields) return;
  const columns = columnsOfFields(fields);
  const { statement, values } = updateStatement({
    shopId: source.shopId,
    before: existing.row,
    row: columns,
    ownText: ownSearchText({ ...columns, number: existing.row.number }),
    actor: auditActor(source),
    eventId: uuidv7(),
    changes: changesOf(alteration, named),
  });
  const saved = await query(statement, values);
  if (saved.length !== 1) throw new ChangedMeanwhile();
}

/** All that a row changes, as one event tells it. */
function changesOf({ changes, address, tags, groups, note, archive, login }: Alteration, named: NamedIds): Changes {
  const all: Changes = { ...changes };
  if (address) all.addresses = [null, [address]];
  if (tags.length > 0) all.tags = [null, named.tags(tags).map((id) => globalId('Tag', id))];
  if (groups.length > 0) all.groups = [null, named.groups(groups).map((id) => globalId('CustomerGroup', id))];
  if (note !== null) all.note = [null, note];
  if (archive) all.status = ['ACTIVE', 'ARCHIVED'];
  if (login) all.login = [null, true];
  return all;
}

async function addLinks(
  source: ImportSource,
  transaction: Transaction,
  alterations: readonly Alteration[],
  named: NamedIds,
): Promise<void> {
  const tagged = alterations.flatMap(({ existing, tags }) =>
    named.tags(tags).map((tagId) => ({ customerId: existing.row.id, tagId })),
  );
  const grouped = alterations.flatMap(({ existing, groups }) =>
    named.groups(groups).map((groupId, index) => ({
      customerId: existing.row.id,
      groupId,
      isPrimary: index === 0 && existing.groupKeys.size === 0,
    })),
  );
  await refuseTooMany(source, transaction, alterations);
  await addTags(transaction, source, tagged);
  await addMembers(transaction, source, grouped);
}

/** Somebody may have given them others since they were looked at: from here on everybody waits who would. */
async function refuseTooMany(source: ImportSource, transaction: Transaction, alterations: readonly Alteration[]) {
  const linked = alterations.filter(({ tags, groups }) => tags.length > 0 || groups.length > 0);
  const ids = linked.map(({ existing }) => existing.row.id);
  if (ids.length === 0) return;
  await lockCustomers(transaction, source, ids);
  const rows = await transaction.query<LinkCounts>(linkCounts, [source.shopId, ids]);
  const counts = new Map(rows.map((row) => [row.id, row]));
  for (const { existing, tags, groups } of linked) {
    const now = counts.get(existing.row.id) ?? { tags: 0, groups: 0 };
    const isFull =
      now.tags + tags.length > tagLimits.perCustomer.max || now.groups + groups.length > groupLimits.perCustomer.max;
    if (isFull) throw new ChangedMeanwhile();
  }
}

/** Adds addresses and notes. What customers are found by is made of all that they then have, whoever else adds to them. */
async function addTexts(source: ImportSource, transaction: Transaction, alterations: readonly Alteration[]) {
  const addresses = alterations.flatMap(({ existing, address }) =>
    address ? [{ customerId: existing.row.id, address: { ...address, id: uuidv7() } }] : [],
  );
  const notes = alterations.flatMap(({ existing, note }) =>
    note === null ? [] : [{ customerId: existing.row.id, note: { id: uuidv7(), body: note } }],
  );
  const idsOf = (added: readonly { customerId: string }[]) => added.map(({ customerId }) => customerId);
  await lockCustomers(transaction, source, [...idsOf(addresses), ...idsOf(notes)]);
  await addAddresses(transaction, source, addresses);
  await addNotes(transaction, source, notes);
  await replaceSections<KnownAddress>(source, transaction, idsOf(addresses), {
    of: addressesOf,
    text: addressSearchText,
    save: replaceAddressSections,
  });
  await replaceSections<{ body: string }>(source, transaction, idsOf(notes), {
    of: notesOf,
    text: (all) => noteSearchText(all.map(({ body }) => body)),
    save: replaceNoteSections,
  });
}

/** A section of the search text: what it is made of, how, and how it is saved. */
interface Section<Part> {
  readonly of: Statement;
  readonly text: (parts: readonly Part[]) => string;
  readonly save: Statement;
}

async function replaceSections<Part>(
  { shopId }: ImportSource,
  { query }: Transaction,
  ids: readonly string[],
  section: Section<Part>,
): Promise<void> {
  if (ids.length === 0) return;
  const parts = byCustomer(await query<Part & { customerId: string }>(section.of, [shopId, ids]));
  await query(section.save, [shopId, ids, ids.map((id) => section.text(parts(id)))]);
}
