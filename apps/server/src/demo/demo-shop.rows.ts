import { checkNewCustomer, type NewCustomer } from '@clientela/domain/customer-gate';
import { dayIn } from '@clientela/domain/day';
import { customerGroupCreateInput, groupKey } from '@clientela/domain/group';
import type { InputContext } from '@clientela/domain/input-context';
import { Problem, parseInput } from '@clientela/domain/problem';
import { customerSearchText } from '@clientela/domain/search-text';
import { tagKey } from '@clientela/domain/tag';
import { columnNames, columnsOfFields, writtenProperties } from '../customers/writing/customer-columns.js';
import { cityKey } from '../customers/writing/customer-write.queries.js';
import { parsePhone } from '../customers/writing/phone-parser.js';
import { discountRow } from '../groups/discount.columns.js';
import { uuidv7 } from '../platform/database/values.js';
import { type HistoryRows, rowsOfHistories } from './histories.js';
import { type Buyer, type OrderRows, type Places, placesOf, type Row, rowsOfOrders } from './order-rows.js';
import { makePerson, type Person } from './people.js';
import { type Chance, chanceFrom } from './random.js';
import type { DemoShop } from './shops.js';

/** Rows of a whole shop by their tables, in an order in which foreign keys hold. */
export interface ShopRows extends OrderRows, HistoryRows {
  readonly channel: Row[];
  readonly issuing_company: Row[];
  readonly tag: Row[];
  readonly customer_group: Row[];
  readonly customer: Row[];
  readonly customer_search: Row[];
  readonly address: Row[];
  readonly customer_tag: Row[];
  readonly customer_group_member: Row[];
  readonly customer_note: Row[];
}

/** Who writes the notes of the shop. */
export interface Author {
  readonly id: string;
  readonly name: string;
}

const day = 24 * 3600 * 1000;
const threeYears = 3 * 365 * day;

/** Makes the rows of a shop up, alike at each call but for their ids and for `now`, up to which its three years go. */
export function rowsOfShop(shop: DemoShop, author: Author, now: Date): ShopRows {
  const chance = chanceFrom(shop.seed);
  const rules = { parsePhone, countryCode: 'ES', today: dayIn('Europe/Madrid', now) };
  const begun = new Date(now.getTime() - threeYears);
  const tags = namedIds(Object.keys(shop.tags));
  const groups = namedIds(shop.groups.map((group) => group.name));
  const places = placesOf(shop, begun);
  const rows: Omit<ShopRows, keyof OrderRows | keyof HistoryRows> = {
    ...places.rows,
    tag: Object.entries(shop.tags).map(([name, color]) => ({
      id: tags.get(name),
      name,
      name_key: tagKey(name),
      color,
      ...stamps(begun),
    })),
    customer_group: shop.groups.map((group) => groupRow(group, groups.get(group.name), begun)),
    customer: [],
    customer_search: [],
    address: [],
    customer_tag: [],
    customer_group_member: [],
    customer_note: [],
  };
  const buyers = momentsOf(chance, shop.customers, now).map((createdAt, index) => {
    const person = makePerson(chance, shop, index + 1);
    const ids = {
      groupIds: person.groups.map((name) => groups.get(name) ?? ''),
      tagIds: person.tags.map((name) => tags.get(name) ?? ''),
    };
    return addCustomer(rows, {
      person,
      places,
      checked: throughTheGate(person, ids, rules),
      number: index + 1,
      createdAt,
      now,
      author,
      chance,
    });
  });
  const whole = { ...rows, ...rowsOfOrders(shop, buyers, places, { gate: rules, now, author }) };
  return { ...whole, ...rowsOfHistories(shop.seed + 2, whole, author) };
}

const namedIds = (names: readonly string[]) => new Map(names.map((name) => [name, uuidv7()]));
const stamps = (at: Date) => ({ created_at: at, updated_at: at });

function groupRow(group: DemoShop['groups'][number], id: string | undefined, at: Date): Row {
  const { name, description = null, discount = null } = parseInput(customerGroupCreateInput, group);
  return { id, name, name_key: groupKey(name), description, ...snakeCased(discountRow(discount)), ...stamps(at) };
}

/** When its customers came: by day, more and more of them as the shop grows. */
function momentsOf(chance: Chance, count: number, now: Date): Date[] {
  const ages = Array.from({ length: count }, () => (1 - Math.sqrt(chance.next())) * threeYears);
  return ages.sort((a, b) => b - a).map((age) => new Date(Math.round(now.getTime() - 60_000 - age)));
}

function throughTheGate(
  person: Person,
  ids: { groupIds: string[]; tagIds: string[] },
  rules: InputContext,
): NewCustomer {
  const checked = checkNewCustomer({ ...person.input, source: person.source, ...ids }, rules);
  if (!checked.ok) throw new Problem(checked.issues);
  return checked.value;
}

interface Made {
  readonly places: Places;
  readonly person: Person;
  readonly checked: NewCustomer;
  readonly number: number;
  readonly createdAt: Date;
  readonly now: Date;
  readonly author: Author;
  readonly chance: Chance;
}

function addCustomer(rows: Omit<ShopRows, keyof OrderRows | keyof HistoryRows>, made: Made): Buyer {
  const { person, checked, number, createdAt, author } = made;
  const { source, addresses, groupIds, primaryGroupId, tagIds, tagNames: _names, note, ...fields } = checked;
  const id = uuidv7(createdAt.getTime());
  const created_at = createdAt;
  const at = { created_at, updated_at: changedAt(made) };
  const columns = columnsOfFields(fields);
  const written = Object.fromEntries(
    columnNames(writtenProperties).map((name, index) => [name, columns[writtenProperties[index] ?? 'type']]),
  );
  const { status, blockedReason: blocked_reason } = person;
  // Numbers stand in every row: all rows of a table are saved with the columns of the first.
  const numbers = { order_count: 0, total_spent: 0n, last_order_at: null };
  const row = { id, number, source, status, blocked_reason, ...written, ...originOf(made), ...numbers, ...at };
  rows.customer.push(row);
  const text = customerSearchText({ ...fields, number, addresses, notes: note ? [note] : [] });
  rows.customer_search.push({ customer_id: id, created_at, text });
  const customer_id = id;
  for (const address of addresses) {
    rows.address.push({
      id: uuidv7(),
      customer_id,
      ...snakeCased(address),
      city_key: cityKey(address.city),
      created_at,
    });
  }
  rows.customer_tag.push(...tagIds.map((tag_id) => ({ customer_id, tag_id, created_at })));
  const member = (group_id: string) => ({ customer_id, group_id, is_primary: group_id === primaryGroupId, created_at });
  rows.customer_group_member.push(...groupIds.map(member));
  if (note) {
    const by = { author_kind: 'STAFF', author_id: author.id, author_name: author.name };
    rows.customer_note.push({ id: uuidv7(), customer_id, body: note, ...by, ...at });
  }
  return { id, customer: checked, createdAt, row };
}

/** Who came by an order or to the till is of that channel. */
function originOf({ person, places }: Made): Row {
  const type = { ORDER: 'WEB', POS: 'POS' }[String(person.source)];
  const channel = places.channels.find((each) => each.type === type);
  return { channel_id: channel?.id ?? null, issuing_company_id: places.companyId };
}

/** Most were never touched again; some were changed since. */
function changedAt({ chance, createdAt, now }: Made): Date {
  if (!chance.happens(0.35)) return createdAt;
  return new Date(createdAt.getTime() + Math.floor(chance.next() * (now.getTime() - createdAt.getTime())));
}

const snakeCased = (row: object): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]),
  );
