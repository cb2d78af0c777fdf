import type { InputContext } from '@clientela/domain/input-context';
import type { OrderSnapshot } from '@clientela/domain/order-snapshot';
import { NumberSupply } from '../../orders/writing/number-supply.js';
import { decideSnapshots } from '../../orders/writing/order-decide.js';
import { type Asked, lookUpOrders, toAsk } from '../../orders/writing/order-look-up.js';
import { orderSource } from '../../orders/writing/order-source.js';
import { type UpsertResult, upsertOrders } from '../../orders/writing/order-upsert.js';
import { databaseFault } from '../../platform/database/faults.js';
import { prepared } from '../../platform/database/statement.js';
import { ImportMode, type ImportSource } from '../load/import-source.js';
import { knownIds } from './known-orders.js';
import { draftOrder, type OrderDraft, type OrderDraftRules } from './order-draft.js';
import { gateOrder, tellIssue } from './order-gate.js';
import { type OrderGroup, type OrderRow, refuseTooLong } from './order-groups.js';

/** What became of an order of the file. */
export interface OrderOutcome {
  readonly kind: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'SKIPPED' | 'FAULTY';
  readonly reads: readonly OrderRow[];
}

export interface OrderLoading {
  readonly mode: ImportMode;
  readonly dryRun: boolean;
  readonly gate: InputContext;
  readonly rules: OrderDraftRules;
  /** Null in a dry run for a channel that is yet to be made. */
  readonly channelId: string | null;
  /** Put before the ids of customers that were loaded from the same system: `shopify:`. */
  readonly idPrefix: string;
}

interface Drafted {
  readonly group: OrderGroup;
  readonly draft: OrderDraft;
  readonly snapshot: OrderSnapshot;
  /** Null in a dry run for a channel that is yet to be made. */
  readonly asked: Asked | null;
}

/** Orders as the gate lets them in; null for those that it keeps out. */
export interface PreparedOrders {
  readonly groups: readonly OrderGroup[];
  readonly drafted: readonly (Drafted | null)[];
}

/**
 * Whoever was loaded as a customer of a system is who orders of that system's channel are of: its id for them is the
 * same. Whom the channel knows already stays.
 */
const adopt = prepared(
  'import_adopt_customers',
  `insert into customer_identity (shop_id, channel_id, kind, value, customer_id)
   select $1, $2, 'CUSTOMER_ID', w.value, c.id from unnest($3::text[]) as w (value)
   join customer c on c.shop_id = $1 and c.external_reference = $4 || w.value
   on conflict do nothing`,
);
const foreignKeyViolation = '23503';
const outcomeOf = {
  CREATED: 'CREATED',
  UPDATED: 'UPDATED',
  UNCHANGED: 'UNCHANGED',
  STALE: 'SKIPPED',
  FAILED: 'FAULTY',
} as const;

/** Loads the orders of one file, part by part, through the gate and the writer that the API has. */
export class OrderLoader {
  readonly #numbers = new NumberSupply();

  constructor(
    readonly source: ImportSource,
    readonly loading: OrderLoading,
  ) {}

  /** Reads some orders, while the ones before them are saved. */
  prepare(groups: readonly OrderGroup[]): PreparedOrders {
    return { groups, drafted: groups.map((group) => this.#draft(group)) };
  }

  /** Saves some orders, and answers what became of each. */
  async load({ groups, drafted }: PreparedOrders): Promise<OrderOutcome[]> {
    const left = await this.#leftOut(drafted.filter((each) => each !== null));
    const wanted = drafted.filter((each) => each !== null).filter((each) => !left.has(each));
    const results = wanted.length > 0 ? await this.#save(wanted) : [];
    const outcomes = new Map(wanted.map((each, index) => [each, results[index]] as const));
    return groups.map(({ rows: reads }, index) => {
      const each = drafted[index];
      if (!each) return { kind: 'FAULTY', reads };
      const result = outcomes.get(each);
      if (!result) return { kind: 'SKIPPED', reads };
      for (const issue of result.issues) tellIssue('fault', issue, each.group, each.draft);
      for (const issue of result.warnings) tellIssue('warn', issue, each.group, each.draft);
      // Without a clock what comes last is believed: nobody can tell whether a file is older than what it replaces.
      if (result.outcome === 'UPDATED' && each.snapshot.updatedAt === null) {
        tellIssue('warn', { code: 'TOLD_WITHOUT_CLOCK', path: ['updatedAt'] }, each.group, each.draft);
      }
      return { kind: outcomeOf[result.outcome], reads };
    });
  }

  /** Null when the order is kept out: its rows say why. */
  #draft(group: OrderGroup): Drafted | null {
    refuseTooLong(group);
    if (isFaulty(group)) return null;
    const draft = draftOrder(group, this.loading.rules);
    if (isFaulty(group)) return null;
    const snapshot = gateOrder(group, draft, this.loading.gate);
    return snapshot && { group, draft, snapshot, asked: this.loading.channelId === null ? null : toAsk(snapshot) };
  }

  /** What the mode leaves out. */
  async #leftOut(drafted: readonly Drafted[]): Promise<ReadonlySet<Drafted>> {
    const { mode, channelId } = this.loading;
    if (mode === ImportMode.UPSERT) return new Set();
    const ids = drafted.map(({ snapshot }) => snapshot.externalId);
    const known = channelId === null ? new Set<string>() : await knownIds(this.source, channelId, ids);
    return new Set(drafted.filter(({ snapshot }) => known.has(snapshot.externalId) === (mode === ImportMode.CREATE)));
  }

  async #save(drafted: readonly Drafted[]): Promise<Pick<UpsertResult, 'outcome' | 'issues' | 'warnings'>[]> {
    const { channelId, dryRun, gate } = this.loading;
    const snapshots = drafted.map(({ snapshot }) => snapshot);
    if (channelId === null) {
      return snapshots.map(({ warnings }) => ({ outcome: 'CREATED', issues: [], warnings }));
    }
    const asked = drafted.map((each) => each.asked).filter((each) => each !== null);
    if (dryRun) return this.#decide(asked);
    await this.#adoptCustomers(channelId, snapshots);
    return upsertOrders(orderSource(this.source), asked, gate, this.#numbers);
  }

  async #adoptCustomers(channelId: string, snapshots: readonly OrderSnapshot[]): Promise<void> {
    const { idPrefix } = this.loading;
    const ids = snapshots.map(({ buyer }) => buyer.externalId).filter((id) => id !== null);
    if (ids.length === 0 || idPrefix === '') return;
    const { database, shopId } = this.source;
    const values = [shopId, channelId, [...new Set(ids)].sort(), idPrefix];
    await database.writeOne({ shopId }, adopt, values).catch((error: unknown) => {
      // One of them was deleted in this moment: the others are looked for once more.
      if (databaseFault(error)?.code !== foreignKeyViolation) throw error;
      return database.writeOne({ shopId }, adopt, values);
    });
  }

  /** What would become of orders, without a write. */
  async #decide(asked: readonly Asked[]) {
    const found = await lookUpOrders(orderSource(this.source), asked);
    const deciding = { gate: this.loading.gate, now: new Date(), nextNumber: () => 0 };
    return decideSnapshots(asked, found, deciding).map((decision) =>
      decision.outcome === 'FAILED'
        ? { outcome: decision.outcome, issues: [...decision.issues], warnings: [] }
        : { outcome: decision.outcome, issues: [], warnings: [...decision.warnings] },
    );
  }
}

export const isFaulty = ({ rows }: OrderGroup): boolean => rows.some(({ issues }) => issues.faults.length > 0);
