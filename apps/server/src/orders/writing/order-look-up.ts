import { createHash } from 'node:crypto';
import type { Channel } from '@clientela/domain/channel';
import { uuidIfAny, uuidOf } from '@clientela/domain/global-id';
import { canonicalOrder, type OrderSnapshot } from '@clientela/domain/order-snapshot';
import type { TaxExemption } from '@clientela/domain/preferences';
import { type CustomerRow, customerBeside, customerColumnsBeside } from '../../customers/records/customer.row.js';
import { prepared } from '../../platform/database/statement.js';
import type { OrderRow } from '../records/order.row.js';
import type { OrderSource } from './order-source.js';
import type { OrderState } from './order-state.js';
import { type StateRow, stateColumns, stateOf } from './order-state.sql.js';

/** A snapshot that was asked to be saved, with uuids where it has global ids. */
export interface Asked {
  readonly snapshot: OrderSnapshot;
  readonly channelId: string;
  readonly companyId: string | null;
  readonly digest: Buffer;
  /** Where it stands in the input. */
  readonly path: readonly (string | number)[];
  /**
   * Who tells it may not read personal data: whether the shop has the same is not said, or they would guess. What is not
   * news is STALE to them, and all that is, is a change.
   */
  readonly isBlind: boolean;
}

/** By what a customer was found: a key of the buyer, or because the order is theirs already. */
export type FoundBy = 'CUSTOMER_ID' | 'RELAY_EMAIL' | 'EMAIL' | 'PHONE' | 'CURRENT';

/** What of a customer goes onto an order. */
export interface BuyerFacts {
  readonly by: FoundBy;
  readonly id: string;
  readonly name: string;
  readonly taxId: string | null;
  readonly vatId: string | null;
  readonly exemption: TaxExemption | null;
}

/** What the shop has about a snapshot. */
export interface Found {
  readonly shop: {
    readonly currencyCode: string;
    readonly timeZone: string;
    readonly identifyByPhone: boolean;
    readonly defaultCompanyId: string | null;
  };
  /** Null: there is no such channel, or no such company. */
  readonly channel: Pick<Channel, 'id' | 'type' | 'usesRelayAddresses'> | null;
  readonly hasCompany: boolean;
  readonly order: OrderState | null;
  /** The same as the API answers it. */
  readonly row: OrderRow | null;
  /** Whose the order is, as the API answers it: where that was asked, and the snapshot is no news. */
  readonly customerRow: CustomerRow | null;
  /** Whether the snapshot is the newest that the channel told of the order; its parts are read only then. */
  readonly isNews: boolean;
  readonly customers: readonly BuyerFacts[];
}

const customerFacts = `jsonb_build_object('by', k.by, 'id', c.id, 'name', c.display_name, 'taxId', c.tax_id, 'vatId', c.vat_id,
  'exemption', case when c.tax_exemption_reason is not null then jsonb_build_object('reason', c.tax_exemption_reason,
    'certificate', c.tax_exemption_certificate, 'validFrom', c.tax_exemption_valid_from, 'validUntil', c.tax_exemption_valid_until) end)`;

const identity = (kind: 'CUSTOMER_ID' | 'RELAY_EMAIL', value: string) => `select '${kind}' as by, i.customer_id as id
  from customer_identity i where i.shop_id = $1 and i.channel_id = w."channelId" and i.kind = '${kind}' and i.value = ${value}`;

const keyed = `${identity('CUSTOMER_ID', 'w."customerKey"')}
  union all ${identity('RELAY_EMAIL', 'w.email')}
  union all select 'EMAIL', e.id from customer e where e.shop_id = $1 and e.email_normalized = w.email and not h.uses_relay_addresses
  union all (select 'PHONE', p.id from customer p where p.shop_id = $1 and p.phone = w.phone and s.identify_by_phone limit 2)
  union all select 'CURRENT', o.customer_id`;

/** Later than the newest, or at the same moment and of the greater digest: so any order of arrival ends in one state. */
const isNews = `case when o.id is null or o.channel_updated_at is null then true
  when w.at is null then o.channel_digest is distinct from decode(w.digest, 'hex')
  else (w.at, decode(w.digest, 'hex')) > (o.channel_updated_at, o.channel_digest) end`;

const lookUpText = (
  columns = '',
  from = '',
) => `select w.n, s.currency_code as "shopCurrency", s.time_zone as "timeZone", s.identify_by_phone as "identifyByPhone",
    (select d.id from issuing_company d where d.shop_id = $1 and d.is_default) as "defaultCompanyId",
    h.type as "channelType", h.uses_relay_addresses as "usesRelayAddresses",
    w."companyId" is null or exists (select from issuing_company m where m.shop_id = $1 and m.id = w."companyId") as "hasCompany",
    f."isNews", case when f."isNews" then (
      select jsonb_agg(${customerFacts}) from (${keyed}) k join customer c on c.shop_id = $1 and c.id = k.id) end as customers,
    ${stateColumns('f."isNews"')}${columns}
  from jsonb_to_recordset($2::jsonb) as w (n integer, "channelId" uuid, "companyId" uuid, "externalId" text, "customerKey" text,
    email text, phone text, at timestamptz, digest text)
  join shop s on s.id = $1
  left join channel h on h.shop_id = $1 and h.id = w."channelId"
  left join sales_order o on o.shop_id = $1 and o.channel_id = w."channelId" and o.external_id = w."externalId"
  cross join lateral (select ${isNews} as "isNews") f${from}
  order by w.n`;

/** All that decides about some snapshots, in one statement. */
const lookUp = prepared('orders_look_up', lookUpText());
/** The same, and all that is answered of one that is no news. */
const lookUpWhole = prepared(
  'orders_look_up_whole',
  lookUpText(
    `, ${customerColumnsBeside}`,
    '\n  left join customer c on c.shop_id = $1 and c.id = o.customer_id and not f."isNews"',
  ),
);

type FoundRow = { [Field in keyof StateRow]: StateRow[Field] | null } & {
  n: number;
  shopCurrency: string;
  timeZone: string;
  identifyByPhone: boolean;
  defaultCompanyId: string | null;
  channelType: Channel['type'] | null;
  usesRelayAddresses: boolean | null;
  hasCompany: boolean;
  isNews: boolean;
  customers: BuyerFacts[] | null;
};

/**
 * A snapshot that passed the gate, to be saved. It stands at `path` in the input.
 * @throws Problem INVALID_ID
 */
export function toAsk(snapshot: OrderSnapshot, path: readonly (string | number)[] = [], isBlind = false): Asked {
  const { channelId, issuingCompanyId } = snapshot;
  return {
    snapshot,
    path,
    isBlind,
    channelId: uuidOf('Channel', channelId, [...path, 'channelId']),
    companyId: uuidIfAny('IssuingCompany', issuingCompanyId, [...path, 'issuingCompanyId']),
    digest: createHash('sha256').update(canonicalOrder(snapshot)).digest(),
  };
}

/**
 * Looks up what the shop has about snapshots: one statement, however many there are. `isWhole`: with the customers of
 * those that are no news.
 */
export async function lookUpOrders(source: OrderSource, asked: readonly Asked[], isWhole = false): Promise<Found[]> {
  const now = new Date();
  const wanted = asked.map(({ snapshot, channelId, companyId, digest, isBlind }, n) => ({
    n,
    channelId,
    companyId,
    externalId: snapshot.externalId,
    customerKey: snapshot.buyer.externalId,
    email: snapshot.buyer.emailNormalized,
    phone: snapshot.buyer.phone,
    at: snapshot.updatedAt ?? (isBlind ? now : null),
    digest: digest.toString('hex'),
  }));
  const rows = await source.read<FoundRow>(isWhole ? lookUpWhole : lookUp, [source.shopId, JSON.stringify(wanted)]);
  return rows.map((row, index) => foundOf(row, asked[index]?.channelId ?? ''));
}

const foundOf = (row: FoundRow, channelId: string): Found => ({
  shop: {
    currencyCode: row.shopCurrency,
    timeZone: row.timeZone,
    identifyByPhone: row.identifyByPhone,
    defaultCompanyId: row.defaultCompanyId,
  },
  channel:
    row.channelType === null
      ? null
      : { id: channelId, type: row.channelType, usesRelayAddresses: row.usesRelayAddresses ?? false },
  hasCompany: row.hasCompany,
  order: row.id === null ? null : stateOf(row as unknown as StateRow),
  row: row.id === null ? null : (row as unknown as OrderRow),
  customerRow: row.isNews ? null : customerBeside(row),
  isNews: row.isNews,
  customers: row.customers ?? [],
});
