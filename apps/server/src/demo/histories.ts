import type { Changes } from '../audit/audit.service.js';
import { uuidv7 } from '../platform/database/values.js';
import { createdOrder, orderPath } from './order-path.js';
import type { Row } from './order-rows.js';
import { type Chance, chanceFrom } from './random.js';

/** The rows that tell who did what and when, by their tables. */
export interface HistoryRows {
  readonly audit_event: Row[];
  readonly audit_values: Row[];
}

/** What the histories are told of. */
interface Told {
  readonly channel: readonly Row[];
  readonly tag: readonly Row[];
  readonly customer: readonly Row[];
  readonly customer_tag: readonly Row[];
  readonly customer_note: readonly Row[];
  readonly sales_order: readonly Row[];
}

interface Actor {
  readonly kind: 'STAFF' | 'TOKEN';
  readonly id: string | null;
  readonly name: string;
}

/** Who else works there. They have no account: they left. */
const colleagues = ['Lucía Sanz', 'Óscar Vidal'] as const;

/** The newest have a history, and some of the others: enough to see one wherever one looks, at no cost to the first start. */
const isTold = (index: number, count: number, newest: number, each: number) =>
  index >= count - newest || index % each === 0;

/** Makes up what happened to customers and orders before they came to be as they are; alike at each call but for ids. */
export function rowsOfHistories(seed: number, told: Told, author: { id: string; name: string }): HistoryRows {
  const book = new HistoryBook(chanceFrom(seed), told, author);
  for (const [index, row] of told.customer.entries())
    if (isTold(index, told.customer.length, 150, 10)) book.tellCustomer(row);
  for (const [index, row] of told.sales_order.entries())
    if (isTold(index, told.sales_order.length, 250, 20)) book.tellOrder(row);
  return book.rows;
}

class HistoryBook {
  readonly rows: HistoryRows = { audit_event: [], audit_values: [] };
  readonly #staff: readonly [Actor, ...Actor[]];
  readonly #apps: ReadonlyMap<unknown, Actor>;
  readonly #tagNames: ReadonlyMap<unknown, string>;
  readonly #tags: ReadonlyMap<unknown, Row[]>;
  readonly #notes: ReadonlyMap<unknown, Row[]>;

  constructor(
    readonly chance: Chance,
    told: Told,
    author: { id: string; name: string },
  ) {
    this.#staff = [
      { kind: 'STAFF', ...author },
      ...colleagues.map((name): Actor => ({ kind: 'STAFF', id: null, name })),
    ];
    this.#apps = new Map(told.channel.map(({ id, name }) => [id, { kind: 'TOKEN', id: null, name: String(name) }]));
    this.#tagNames = new Map(told.tag.map(({ id, name }) => [id, String(name)]));
    this.#tags = byCustomer(told.customer_tag);
    this.#notes = byCustomer(told.customer_note);
  }

  tellCustomer(row: Row): void {
    const { chance } = this;
    const begun = timeOf(row.created_at);
    const changed = timeOf(row.updated_at);
    const at = (part: number) => begun + Math.floor((changed - begun) * part);
    const by = this.#apps.get(row.channel_id) ?? chance.pick(this.#staff);
    const before = changed > begun && row.phone ? `${String(row.phone).slice(0, -3)}${chance.digits(3)}` : row.phone;
    this.#put('Customer', row, begun, by, 'customer.create', createdCustomer({ ...row, phone: before }));
    const later = chance.pick(this.#staff);
    const tags = (this.#tags.get(row.id) ?? []).map(({ tag_id }) => this.#tagNames.get(tag_id) ?? '');
    if (tags.length > 0)
      this.#put('Customer', row, at(0.1), later, 'customer.tags', { tagsAdded: [null, tags.join(', ')] });
    for (const note of this.#notes.get(row.id) ?? [])
      this.#put('Customer', row, at(0.2), later, 'note.create', { body: [null, note.body] });
    if (row.status !== 'ACTIVE')
      this.#put('Customer', row, at(0.6), later, 'customer.status', {
        status: ['ACTIVE', row.status],
        ...(row.blocked_reason ? { blockedReason: [null, row.blocked_reason] } : {}),
      });
    if (before !== row.phone)
      this.#put('Customer', row, changed, chance.pick(this.#staff), 'customer.update', { phone: [before, row.phone] });
  }

  tellOrder(row: Row): void {
    const app = this.#apps.get(row.channel_id);
    const staff = this.chance.pick(this.#staff);
    const { first, steps } = orderPath(row);
    const placed = timeOf(row.placed_at);
    const rest = timeOf(row.updated_at) - placed;
    this.#put('Order', row, placed, app ?? staff, 'order.create', createdOrder(row, first));
    for (const [index, { action, changes, isOfChannel }] of steps.entries()) {
      const at = placed + Math.floor((rest * (index + 1)) / steps.length);
      this.#put('Order', row, at, (isOfChannel && app) || staff, action, changes);
    }
  }

  #put(type: 'Customer' | 'Order', { id }: Row, at: number, by: Actor, action: string, changes: Changes): void {
    const event = uuidv7(at);
    this.rows.audit_event.push({
      id: event,
      at: new Date(at),
      actor_kind: by.kind,
      actor_id: by.id,
      actor_name: by.name,
      action,
      subject_type: type,
      subject_id: id,
      request_id: 'first-run',
    });
    this.rows.audit_values.push({ event_id: event, changes });
  }
}

function byCustomer(rows: readonly Row[]): Map<unknown, Row[]> {
  const found = new Map<unknown, Row[]>();
  for (const row of rows) found.set(row.customer_id, [...(found.get(row.customer_id) ?? []), row]);
  return found;
}

const timeOf = (moment: unknown): number => (moment as Date).getTime();

/** What a customer was made with, as the history of one that somebody makes says it. */
function createdCustomer(row: Row): Changes {
  const said = {
    firstName: row.first_name,
    lastName: row.last_name,
    companyName: row.company_name,
    email: row.email,
    phone: row.phone,
    type: row.type,
    source: row.source,
  };
  return Object.fromEntries(
    Object.entries(said).flatMap(([field, value]): [string, [null, unknown]][] =>
      value ? [[field, [null, value]]] : [],
    ),
  );
}
