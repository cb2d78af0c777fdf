import type { InputContext } from '@clientela/domain/input-context';
import { databaseFault, uniqueViolation } from '../../platform/database/faults.js';
import { numbersOf } from '../../platform/numbers.js';
import type { ReadRow } from '../cells/row-reader.js';
import { type Alteration, type Creation, type Decision, decide } from './decide.js';
import type { ImportMode, ImportSource } from './import-source.js';
import { findMatches, type Matches } from './match.js';
import { hashPasswords } from './passwords.js';
import { saveChunk } from './save.js';
import { ChangedMeanwhile } from './save-alterations.js';
import { SeenRows } from './seen-rows.js';

export interface LoadingRules {
  readonly mode: ImportMode;
  /** Decides everything and saves nothing. */
  readonly dryRun: boolean;
  readonly gate: InputContext;
}

/**
 * Errors of a transaction that are worth another look at the shop: somebody else wrote at the same time (unique and
 * foreign keys, serialisation, deadlock, lock), or the machine was too busy for so much at once (timeout).
 */
const passing: ReadonlySet<string> = new Set([uniqueViolation, '23503', '40001', '40P01', '55P03', '57014']);
const tries = 3;

/** Loads the rows of one file, chunk by chunk. */
export class ChunkLoader {
  readonly #seen = new SeenRows();
  /** Numbers that were taken for a transaction that did not come to pass. */
  #numbers: number[] = [];

  constructor(
    readonly source: ImportSource,
    readonly rules: LoadingRules,
  ) {}

  /** Loads a chunk in one transaction, and answers what became of each row when it has committed. */
  async load(rows: readonly ReadRow[]): Promise<Decision[]> {
    let failure: unknown;
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const decisions = this.#decide(rows, await findMatches(this.source, rows));
      if (this.rules.dryRun) return decisions;
      try {
        await this.#save(decisions);
        return decisions;
      } catch (error) {
        failure = error;
        const code = databaseFault(error)?.code ?? '';
        if (code.startsWith('22')) break;
        if (!(error instanceof ChangedMeanwhile) && !passing.has(code)) throw error;
      }
    }
    return this.#loadApart(rows, failure);
  }

  /** One row spoils its chunk: halves find it, and the others are loaded. */
  async #loadApart(rows: readonly ReadRow[], failure: unknown): Promise<Decision[]> {
    const [only] = rows;
    if (rows.length === 1 && only) {
      refuse(only, failure);
      return [{ kind: 'FAULTY', read: only }];
    }
    const half = Math.ceil(rows.length / 2);
    const first = await this.load(rows.slice(0, half));
    return [...first, ...(await this.load(rows.slice(half)))];
  }

  #decide(rows: readonly ReadRow[], matches: Matches): Decision[] {
    const { mode, gate } = this.rules;
    return rows.map((read) => {
      read.issues.backToReading();
      const { existing, emailOwner } = matches.of(read);
      const { reference, email, fingerprint } = read.identity;
      const keys = [reference && `r${reference}`, email && `e${email}`, fingerprint && `f${fingerprint}`]
        .concat(existing && `c${existing.row.id}`)
        .filter((key) => key !== null);
      const earlier = this.#seen.earlier(keys, read.row);
      if (earlier !== null) {
        read.issues.fault('DUPLICATE_IN_FILE', email ? 'email' : reference ? 'externalReference' : null, {
          row: earlier,
        });
      } else if (emailOwner) read.issues.fault('EMAIL_TAKEN', 'email');
      if (read.issues.faults.length > 0) return { kind: 'FAULTY', read };
      const decision = decide(read, existing, mode, gate);
      if (decision.kind !== 'FAULTY') this.#seen.add(keys, read.row);
      return decision;
    });
  }

  async #save(decisions: readonly Decision[]): Promise<void> {
    const creations = decisions.filter((decision): decision is Creation => decision.kind === 'CREATED');
    const alterations = decisions.filter((decision): decision is Alteration => decision.kind === 'UPDATED');
    if (creations.length + alterations.length === 0) return;
    const secret = [...creations, ...alterations.filter(({ login }) => login)].map(({ read }) => read);
    const hashes = await hashPasswords(secret);
    while (this.#numbers.length < creations.length) {
      this.#numbers.push(await numbersOf(this.source.database).next({ shopId: this.source.shopId }, 'customer'));
    }
    await saveChunk(this.source, creations, alterations, { numbers: this.#numbers, hashes });
    this.#numbers = this.#numbers.slice(creations.length);
  }
}

/** Says why the database keeps a row out. */
function refuse({ issues }: ReadRow, failure: unknown): void {
  issues.backToReading();
  const fault = databaseFault(failure);
  if (failure instanceof ChangedMeanwhile) issues.fault('STALE_VERSION', null);
  else if (fault?.constraint === 'customer_email_uq') issues.fault('EMAIL_TAKEN', 'email');
  else if (fault?.constraint === 'customer_external_reference_uq') {
    issues.fault('EXTERNAL_REFERENCE_TAKEN', 'externalReference');
  } else if (fault?.code.startsWith('22')) issues.fault('INVALID_VALUE', null);
  else throw failure;
}
