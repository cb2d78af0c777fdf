import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import type { App } from '../src/app.js';
import type { ImportReport } from '../src/imports/import-report.js';
import { type Partner, testApp } from './api.js';
import { behindTheScenes } from './database.js';
import { sharedData } from './shared-data.js';

export interface UploadOptions {
  readonly query?: Record<string, string>;
  readonly headers?: Record<string, string>;
  readonly app?: App;
  readonly what?: 'customers' | 'orders';
}

/** Sends a file, of customers unless said otherwise, with a partner's token; the answer as it came. */
export async function upload(partner: Partner, file: string | Buffer, options: UploadOptions = {}) {
  const app = options.app ?? (await testApp());
  return app.http.inject({
    method: 'POST',
    url: `/api/imports/${options.what ?? 'customers'}`,
    query: options.query ?? {},
    headers: { authorization: `Bearer ${partner.token}`, 'content-type': 'text/csv', ...options.headers },
    payload: file,
  });
}

/** Loads a file; an answer with errors fails the test with their text. */
export async function load(partner: Partner, file: string | Buffer, query: Record<string, string> = {}) {
  const response = await upload(partner, file, { query, headers: { 'accept-language': 'es' } });
  if (response.statusCode !== 200) throw new Error(response.body);
  return response.json<ImportReport>();
}

/** Loads a file of orders; an answer with errors fails the test with their text. */
export async function loadOrders(partner: Partner, file: string | Buffer, query: Record<string, string> = {}) {
  const options = {
    what: 'orders',
    query: { channel: 'Web', ...query },
    headers: { 'accept-language': 'es' },
  } as const;
  const response = await upload(partner, file, options);
  if (response.statusCode !== 200) throw new Error(response.body);
  return response.json<ImportReport>();
}

/** The five counts and those of faults and warnings. */
export const countsOf = ({
  rows,
  created,
  updated,
  unchanged,
  skipped,
  faulty,
  faultCount,
  warningCount,
}: ImportReport) => ({
  rows,
  created,
  updated,
  unchanged,
  skipped,
  faulty,
  faultCount,
  warningCount,
});

/** Loads a sample file twice into an empty shop: the second time must change nothing. */
export async function loadTwice(partner: Partner, path: string, query: Record<string, string> = {}) {
  const bytes = readFileSync(sharedData(path));
  const report = await load(partner, bytes, query);
  const again = await load(partner, bytes, query);
  expect(countsOf(again)).toMatchObject({ created: 0, updated: 0, unchanged: report.created, faulty: report.faulty });
  const [stored] = await behindTheScenes<{ count: number }>(
    'select count(*)::integer as count from customer where shop_id = $1',
    [partner.shopId],
  );
  expect(stored?.count).toBe(report.created);
  return report;
}

/** The orders of a partner's shop with what a test looks at, in the order in which they were placed; amounts in cents. */
export const ordersOf = (partner: Partner) =>
  behindTheScenes<Record<string, unknown>>(
    `select o.external_id, o.external_number, o.currency_code, o.total::integer as total, o.paid::integer as paid,
       o.refunded::integer as refunded, o.tax::integer as tax, o.discount::integer as discount, o.prices_include_tax,
       o.payment_status, o.fulfilment_status, o.claim, o.placed_at, c.display_name, c.email, h.name as channel, h.type,
       o.shipping_address ->> 'city' as city, c.number as customer,
       array(select l.quantity || ' × ' || l.title from order_line l where l.shop_id = o.shop_id and l.order_id = o.id order by position) as lines
     from sales_order o left join customer c on c.id = o.customer_id join channel h on h.id = o.channel_id
     where o.shop_id = $1 order by o.placed_at, o.external_id`,
    [partner.shopId],
  );

interface StoredCustomer {
  first_name: string | null;
  last_name: string | null;
  company_name: string | null;
  email: string | null;
  phone: string | null;
  status: string;
  version: number;
}
/** The customers of the shop as they are kept, by number. */
export const stored = (partner: Partner) =>
  behindTheScenes<StoredCustomer>(
    `select number, type, status, version, source, first_name, last_name, company_name, email, phone, tax_id,
       birthday::text, locale, external_reference from customer where shop_id = $1 order by number`,
    [partner.shopId],
  );

/** The rows of a file, with the line ends of Windows. */
export const csv = (...rows: string[]) => `${rows.join('\r\n')}\r\n`;
