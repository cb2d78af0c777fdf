import { createHash } from 'node:crypto';
import { type Channel, channelKey, hidesBuyers } from '@clientela/domain/channel';
import { displayName } from '@clientela/domain/customer';
import type { NewCustomer } from '@clientela/domain/customer-gate';
import { globalId } from '@clientela/domain/global-id';
import type { InputContext } from '@clientela/domain/input-context';
import { issuingCompanyKey } from '@clientela/domain/issuing-company';
import { claimOf, identitiesToRemember } from '@clientela/domain/order-buyer';
import { checkOrderSnapshot } from '@clientela/domain/order-gate';
import { orderSearchText } from '@clientela/domain/order-search-text';
import type { OrderSnapshot } from '@clientela/domain/order-snapshot';
import { Problem } from '@clientela/domain/problem';
import { contributionOf } from '../orders/writing/order-counters.js';
import { lineRow, orderRow, shipmentRow, transactionRow } from '../orders/writing/order-rows.js';
import { toldOrder } from '../orders/writing/order-snapshot-state.js';
import type { OrderState } from '../orders/writing/order-state.js';
import { uuidv7 } from '../platform/database/values.js';
import { makeOrder } from './made-order.js';
import { type Chance, chanceFrom } from './random.js';
import type { DemoChannel, DemoShop } from './shops.js';
import { orderNotes } from './words.js';

/** A row by its columns' names in the database, without its shop. */
export type Row = Record<string, unknown>;

/** A customer of the shop who may order. */
export interface Buyer {
  readonly id: string;
  readonly customer: NewCustomer;
  readonly createdAt: Date;
  /** Where their numbers stand. */
  readonly row: Row;
}

/** Rows of orders by their tables, in an order in which foreign keys hold; the channels and companies come before customers. */
export interface OrderRows {
  readonly customer_identity: Row[];
  readonly customer_total: Row[];
  readonly sales_order: Row[];
  readonly order_line: Row[];
  readonly order_transaction: Row[];
  readonly shipment: Row[];
  readonly shipment_line: Row[];
  readonly order_note: Row[];
  readonly order_search: Row[];
}

export interface Places {
  readonly channels: readonly (DemoChannel & { id: string; globalId: string })[];
  readonly companyId: string;
  readonly rows: { readonly channel: Row[]; readonly issuing_company: Row[] };
}

/** Where the shop sells, and in whose name. */
export function placesOf(shop: DemoShop, begun: Date): Places {
  const stamps = { created_at: begun, updated_at: begun };
  const channels = shop.channels.map((channel) => {
    const id = uuidv7();
    return { ...channel, id, globalId: globalId('Channel', id) };
  });
  const companies = shop.issuing.map(({ name, taxId }, index) => ({
    ...{ id: uuidv7(), name, name_key: issuingCompanyKey(name), tax_id: taxId, is_default: index === 0, ...stamps },
  }));
  const channel = channels.map(({ id, type, name, account }) => ({
    ...{ id, type, name, name_key: channelKey(name), account, uses_relay_addresses: hidesBuyers(type), ...stamps },
  }));
  return { channels, companyId: companies[0]?.id ?? '', rows: { channel, issuing_company: companies } };
}

const day = 24 * 3_600_000;

/** Makes the orders of a shop up and counts them for their customers, as the writer of orders would. */
export function rowsOfOrders(
  shop: DemoShop,
  buyers: readonly Buyer[],
  places: Places,
  made: { gate: InputContext; now: Date; author: { id: string; name: string } },
): OrderRows {
  const chance = chanceFrom(shop.seed + 1);
  const book = new OrderBook(places, made.author);
  let there = 0;
  for (const [index, { placedAt, first }] of salesOf(chance, shop, buyers, places, made.now).entries()) {
    const channel = first?.channel ?? pickChannel(chance, places);
    while ((buyers[there]?.createdAt ?? placedAt) < placedAt) there += 1;
    const buyer = first?.buyer ?? pickBuyer(chance, buyers, there, channel);
    const buyerId = `${channel.prefix}${buyer ? String(buyer.row.number).padStart(5, '0') : ''}`;
    const facts = {
      chance,
      shop,
      channel,
      buyerId,
      customer: buyer?.customer ?? null,
      serial: 1_001 + index,
      placedAt,
    };
    const checked = checkOrderSnapshot(makeOrder({ ...facts, now: made.now }), made.gate);
    if (!checked.ok) throw new Problem(checked.issues);
    book.add({ snapshot: checked.value, buyer, channel, number: index + 1, chance });
  }
  return book.finish();
}

type PlacedChannel = Places['channels'][number];
interface Sale {
  readonly placedAt: Date;
  /** Whom it brought to the shop, and where. */
  readonly first?: { readonly buyer: Buyer; readonly channel: PlacedChannel };
}

/** When something was sold: more and more as the shop grows. Who came by a purchase came by one of these. */
function salesOf(chance: Chance, shop: DemoShop, buyers: readonly Buyer[], { channels }: Places, now: Date): Sale[] {
  const firsts = buyers.flatMap((buyer): Sale[] => {
    const channel = channels.find(({ id }) => id === buyer.row.channel_id);
    return channel ? [{ placedAt: buyer.createdAt, first: { buyer, channel } }] : [];
  });
  const others = Array.from({ length: shop.orders - firsts.length }, (): Sale => {
    const age = (1 - Math.sqrt(chance.next())) * 3 * 365 * day;
    return { placedAt: new Date(Math.round(now.getTime() - 120_000 - age)) };
  });
  return [...firsts, ...others].sort((a, b) => a.placedAt.getTime() - b.placedAt.getTime());
}

function pickChannel(chance: Chance, { channels }: Places) {
  const name = chance.weighted(Object.fromEntries(channels.map((each) => [each.name, each.weight])));
  const found = channels.find((channel) => channel.name === name) ?? channels[0];
  if (!found) throw new Error('A demo shop sells nowhere.');
  return found;
}

/** How many of the newest are new enough to come back soon. */
const newcomers = 40;

/** One of those who were there by then: the oldest buy most often, as they do, and the newest come back soon. */
function pickBuyer(chance: Chance, buyers: readonly Buyer[], there: number, channel: DemoChannel): Buyer | null {
  if (channel.type === 'POS' && chance.happens(0.35)) return null;
  if (there > newcomers && chance.happens(0.2)) return buyers[there - chance.integer(1, newcomers)] ?? null;
  return buyers[Math.floor(there * chance.next() ** 1.5)] ?? null;
}

interface Entry {
  readonly snapshot: OrderSnapshot;
  readonly buyer: Buyer | null;
  readonly channel: Pick<Channel, 'id' | 'type'> & DemoChannel;
  readonly number: number;
  readonly chance: Chance;
}

class OrderBook {
  readonly #rows: OrderRows = {
    customer_identity: [],
    customer_total: [],
    sales_order: [],
    order_line: [],
    order_transaction: [],
    shipment: [],
    shipment_line: [],
    order_note: [],
    order_search: [],
  };
  readonly #identities = new Set<string>();
  readonly #totals = new Map<string, { order_count: number; spent: bigint } & Row>();

  constructor(
    readonly places: Places,
    readonly author: { id: string; name: string },
  ) {}

  add(entry: Entry): void {
    const { buyer, chance, channel } = entry;
    const order = this.#stateOf(entry);
    const rows = this.#rows;
    const at = { created_at: order.fields.placedAt, updated_at: entry.snapshot.updatedAt ?? order.fields.placedAt };
    rows.sales_order.push({ ...orderRow(order, 1), ...at });
    rows.order_line.push(...order.lines.map((line) => lineRow(order.id, line)));
    rows.order_transaction.push(...order.transactions.toSorted(byKind).map((each) => transactionRow(order.id, each)));
    for (const shipment of order.shipments) {
      rows.shipment.push(shipmentRow(order.id, shipment));
      rows.shipment_line.push(...shipment.lines.map((line) => ({ shipment_id: shipment.id, ...line })));
    }
    const customerName = buyer && displayName(buyer.customer);
    const { lines, shipments, number, fields } = order;
    const text = orderSearchText({ ...fields, number, customerName, lines, shipments });
    rows.order_search.push({ order_id: order.id, placed_at: fields.placedAt, text });
    if (chance.happens(0.05)) this.#note(order, chance);
    if (buyer) this.#count(order, buyer);
    if (buyer && channel.prefix !== '') this.#identify(entry, buyer);
  }

  finish(): OrderRows {
    this.#rows.customer_total.push(...this.#totals.values());
    return this.#rows;
  }

  #stateOf({ snapshot, buyer, channel, number, chance }: Entry): OrderState {
    const { taxExemption = null, taxId = null, vatId = null } = buyer?.customer ?? {};
    const person = {
      customerId: buyer?.id ?? null,
      claim: claimOf(snapshot.buyer),
      taxId: snapshot.taxId ?? taxId,
      vatId: snapshot.vatId ?? vatId,
      taxExemptionReason: taxExemption?.reason ?? null,
      taxExemptionCertificate: taxExemption?.certificate ?? null,
    };
    // No channel will ever tell of it again: the digest of its id does as well as that of all it says, and sooner.
    const digest = createHash('sha256').update(snapshot.externalId).digest();
    const ids = { id: uuidv7(snapshot.placedAt.getTime()), number };
    const at = snapshot.updatedAt ?? snapshot.placedAt;
    const { companyId: issuingCompanyId } = this.places;
    const told = toldOrder(null, ids, { snapshot, channelId: channel.id, issuingCompanyId, digest, at, person });
    return chance.happens(channel.byHand ?? 0) ? byHand(told) : told;
  }

  #note({ id, fields }: OrderState, chance: Chance): void {
    const by = { author_kind: 'STAFF', author_id: this.author.id, author_name: this.author.name };
    const at = { created_at: fields.placedAt, updated_at: fields.placedAt };
    this.#rows.order_note.push({ id: uuidv7(), order_id: id, body: `${chance.pick(orderNotes)}.`, ...by, ...at });
  }

  #count(order: OrderState, { id, row }: Buyer): void {
    const counted = contributionOf(order);
    if (!counted) return;
    const { currencyCode, spent, placedAt } = counted;
    row.order_count = Number(row.order_count ?? 0) + 1;
    row.last_order_at = placedAt;
    if (currencyCode === 'EUR') row.total_spent = BigInt((row.total_spent as bigint | undefined) ?? 0n) + spent;
    const key = `${id} ${currencyCode}`;
    const total = this.#totals.get(key) ?? { customer_id: id, currency_code: currencyCode, order_count: 0, spent: 0n };
    this.#totals.set(key, { ...total, order_count: total.order_count + 1, spent: total.spent + spent });
  }

  #identify({ snapshot, channel }: Entry, { id }: Buyer): void {
    const hiding = { usesRelayAddresses: hidesBuyers(channel.type) };
    for (const { kind, value } of identitiesToRemember(snapshot.buyer, hiding, { identifyByPhone: false })) {
      const key = `${channel.id} ${kind} ${value}`;
      if (this.#identities.has(key)) continue;
      this.#identities.add(key);
      const created_at = snapshot.placedAt;
      this.#rows.customer_identity.push({ channel_id: channel.id, kind, value, customer_id: id, created_at });
    }
  }
}

/** Their ids are random: without this the same shop would come in another order each time. */
const byKind = (a: { kind: string }, b: { kind: string }) => (a.kind < b.kind ? -1 : 1);

/** The same order, typed in by staff: no channel knows it. */
const byHand = (order: OrderState): OrderState => ({
  ...order,
  fields: {
    ...order.fields,
    ...{ channelId: null, externalId: null, externalNumber: null, channelUpdatedAt: null, channelDigest: null },
  },
  transactions: order.transactions.map((each) => ({ ...each, externalId: null, isFromChannel: false })),
  shipments: order.shipments.map((each) => ({ ...each, externalId: null, isFromChannel: false })),
});
