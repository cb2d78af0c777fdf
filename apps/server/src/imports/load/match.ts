import type { SearchAddress } from '@clientela/domain/search-text';
import type { CustomerRow } from '../../customers/records/customer.row.js';
import type { Statement } from '../../platform/database/statement.js';
import type { ReadRow } from '../cells/row-reader.js';
import type { ImportSource } from './import-source.js';
import { addressesOf, groupsOf, matchingCustomers, notesOf, tagsOf } from './matching.queries.js';

/** An address of a customer, as far as it tells it from another. */
export type KnownAddress = SearchAddress & { readonly countryCode: string };

/** A customer that the shop has, with what a row may add to it. */
export interface Existing {
  readonly row: CustomerRow;
  readonly hasLogin: boolean;
  readonly addresses: readonly KnownAddress[];
  readonly tagKeys: ReadonlySet<string>;
  readonly groupKeys: ReadonlySet<string>;
  readonly notes: readonly string[];
}

/** The customers that the rows of a chunk are about. */
export class Matches {
  readonly #byReference = new Map<string, Existing>();
  readonly #byEmail = new Map<string, Existing>();
  readonly #byFingerprint = new Map<string, Existing>();

  add(existing: Existing, fingerprints: readonly string[]): void {
    const { externalReference, emailNormalized } = existing.row;
    if (externalReference !== null) this.#byReference.set(externalReference, existing);
    if (emailNormalized !== null) this.#byEmail.set(emailNormalized, existing);
    for (const fingerprint of fingerprints) this.#byFingerprint.set(fingerprint, existing);
  }

  /** The customer of a row, and the other one who has its e-mail when its id names somebody else. */
  of({ identity }: ReadRow): { existing: Existing | null; emailOwner: Existing | null } {
    const byReference = this.#byReference.get(identity.reference ?? '') ?? null;
    const byEmail = this.#byEmail.get(identity.email ?? '') ?? null;
    const byFingerprint = this.#byFingerprint.get(identity.fingerprint ?? '') ?? null;
    const emailOwner = byReference && byEmail && byReference !== byEmail ? byEmail : null;
    return { existing: byReference ?? byEmail ?? byFingerprint, emailOwner };
  }
}

type MatchedRow = CustomerRow & { hasLogin: boolean; fingerprints: string[] };

/** Looks for the customers of a chunk: as many statements whatever the number of rows. */
export async function findMatches(source: ImportSource, rows: readonly ReadRow[]): Promise<Matches> {
  const { shopId } = source;
  const scope = { shopId };
  const wanted = (pick: (row: ReadRow) => string | null) => rows.map(pick).filter((value) => value !== null);
  const found = await source.database.read<MatchedRow>(scope, matchingCustomers, [
    shopId,
    wanted(({ identity }) => identity.reference),
    wanted(({ identity }) => identity.email),
    wanted(({ identity }) => identity.fingerprint),
  ]);
  const matches = new Matches();
  if (found.length === 0) return matches;
  const ids = found.map(({ id }) => id);
  const partsOf = async <Part extends { customerId: string }>(needed: boolean, statement: Statement) =>
    byCustomer(needed ? await source.database.read<Part>(scope, statement, [shopId, ids]) : []);
  const has = (test: (draft: ReadRow['draft']) => boolean) => rows.some(({ draft }) => test(draft));
  const hasAddress = has(({ address }) => address !== null);
  const hasNote = has(({ input }) => input.note !== undefined);
  const addresses = await partsOf<KnownAddress & { customerId: string }>(hasAddress, addressesOf);
  const tags = await partsOf<{ customerId: string; key: string }>(
    has(({ tags: names }) => names.length > 0),
    tagsOf,
  );
  const groups = await partsOf<{ customerId: string; key: string }>(
    has((draft) => draft.groups.length > 0),
    groupsOf,
  );
  const notes = await partsOf<{ customerId: string; body: string }>(hasNote, notesOf);
  for (const { hasLogin, fingerprints, ...row } of found) {
    const existing = {
      row,
      hasLogin,
      addresses: addresses(row.id),
      tagKeys: new Set(tags(row.id).map(({ key }) => key)),
      groupKeys: new Set(groups(row.id).map(({ key }) => key)),
      notes: notes(row.id).map(({ body }) => body),
    };
    matches.add(existing, fingerprints);
  }
  return matches;
}

/** The parts of each customer, by its id. */
export function byCustomer<Part extends { customerId: string }>(
  parts: readonly Part[],
): (customerId: string) => Part[] {
  const lists = new Map<string, Part[]>();
  for (const part of parts) lists.set(part.customerId, [...(lists.get(part.customerId) ?? []), part]);
  return (customerId) => lists.get(customerId) ?? [];
}
