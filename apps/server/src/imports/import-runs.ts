import { problem } from '@clientela/domain/problem';
import type { ImportReport } from './import-report.js';
import type { ImportCounts } from './load/import-counts.js';

/** What is loaded: a file of customers, or one of orders with their lines and payments. */
export type ImportWhat = 'customers' | 'orders';

/** How a file that is being loaded, or was, stands. */
export interface ImportRunState {
  readonly id: string;
  readonly what: ImportWhat;
  readonly dryRun: boolean;
  /** Who sent the file calls it so; null when they did not say. */
  readonly fileName: string | null;
  /** FAILED: it ended before its end and has no report; the counts tell what was loaded until then. */
  readonly state: 'RUNNING' | 'DONE' | 'FAILED';
  readonly startedAt: string;
  readonly endedAt: string | null;
  /** How much of the file was read. */
  readonly bytes: number;
  /** What became of its rows so far. */
  readonly counts: ImportCounts;
  readonly report: ImportReport | null;
}

/** Whose run it is: nobody else is told of it, for the rows at fault are personal data. */
export interface RunOwner {
  readonly shopId: string;
  readonly actorId: string;
}

interface Details {
  readonly what: ImportWhat;
  readonly dryRun: boolean;
  readonly fileName: string | null;
}

const noCounts: ImportCounts = { rows: 0, created: 0, updated: 0, unchanged: 0, skipped: 0, faulty: 0 };
const kept = { perOwner: 5, inAll: 100, forMs: 3_600_000 };

/** A file while it is loaded: it counts, and can be told to end. */
export class ImportRun {
  readonly #ending = new AbortController();
  readonly #startedAt = new Date();
  #endedAt: Date | null = null;
  #counts = noCounts;
  #bytes = 0;
  #report: ImportReport | null = null;

  constructor(
    readonly id: string,
    readonly owner: RunOwner,
    readonly details: Details,
  ) {}

  /** Aborted when somebody wants the loading to end after the part that is being saved. */
  get signal(): AbortSignal {
    return this.#ending.signal;
  }
  get isRunning(): boolean {
    return this.#endedAt === null;
  }
  get endedAt(): number {
    return this.#endedAt?.getTime() ?? Number.POSITIVE_INFINITY;
  }
  get state(): ImportRunState {
    return {
      id: this.id,
      ...this.details,
      state: this.isRunning ? 'RUNNING' : this.#report ? 'DONE' : 'FAILED',
      startedAt: this.#startedAt.toISOString(),
      endedAt: this.#endedAt?.toISOString() ?? null,
      bytes: this.#bytes,
      counts: this.#counts,
      report: this.#report,
    };
  }

  cancel(): void {
    this.#ending.abort();
  }
  read(bytes: number): void {
    this.#bytes += bytes;
  }
  count(counts: ImportCounts): void {
    this.#counts = { ...counts };
  }
  end(report: ImportReport | null): void {
    this.#report = report;
    this.#endedAt = new Date();
  }
}

/**
 * The files that this server loads and those that it loaded in the last hour, so that who sent one can see how far it
 * is, end it, or come back to what became of it. In memory: another server, or this one started anew, knows none.
 */
export class ImportRuns {
  readonly #runs = new Map<string, ImportRun>();

  /** @throws Problem INVALID_VALUE when there is a run of that id */
  begin(id: string, owner: RunOwner, details: Details): ImportRun {
    this.#forgetOld();
    if (this.#runs.has(id)) throw problem('INVALID_VALUE', ['run']);
    const run = new ImportRun(id, owner, details);
    this.#runs.set(id, run);
    this.#forgetMany(this.of(owner), kept.perOwner);
    this.#forgetMany([...this.#runs.values()].reverse(), kept.inAll);
    return run;
  }

  /** Somebody's runs, the newest first. */
  of(owner: RunOwner): ImportRun[] {
    this.#forgetOld();
    return [...this.#runs.values()].filter((run) => isOf(run, owner)).reverse();
  }

  /** @throws Problem NOT_FOUND */
  find(id: string, owner: RunOwner): ImportRun {
    this.#forgetOld();
    const run = this.#runs.get(id);
    if (!run || !isOf(run, owner)) throw problem('NOT_FOUND', ['run'], { params: { type: 'Import' } });
    return run;
  }

  #forgetOld(): void {
    for (const [id, run] of this.#runs) if (run.endedAt < Date.now() - kept.forMs) this.#runs.delete(id);
  }
  #forgetMany(newestFirst: readonly ImportRun[], most: number): void {
    for (const run of newestFirst.slice(most)) if (!run.isRunning) this.#runs.delete(run.id);
  }
}

const isOf = ({ owner }: ImportRun, { shopId, actorId }: RunOwner) =>
  owner.shopId === shopId && owner.actorId === actorId;
