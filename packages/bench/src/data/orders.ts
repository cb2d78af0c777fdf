import type pg from 'pg';
import { insertRows } from './insert-rows.ts';
import { Ledger } from './ledger.ts';
import { type OrderRows, orderRows, orderTables } from './order-rows.ts';
import { person } from './people.ts';
import { buyerOf, purchase, type Selling } from './purchases.ts';

/** A shop whose orders are made: who may have bought, and where. */
export interface Market {
  readonly shop: number;
  readonly shopId: string;
  readonly companyId: string;
  readonly customerIds: readonly string[];
  readonly channels: readonly Selling[];
}

/** Orders of one batch: so many that what a statement costs by itself does not count. */
const batchSize = 4000;

/** Makes the orders of a shop, and answers what they come to for each customer. The customers need not be there yet. */
export async function insertOrders(client: pg.Client, market: Market, count: number): Promise<Ledger> {
  const ledger = new Ledger(market.customerIds.length);
  let writing: Promise<void> = Promise.resolve();
  for (let from = 0; from < count; from += batchSize) {
    const batch = Array.from({ length: Math.min(batchSize, count - from) }, (_, i) => {
      const { rows, buyer } = orderAt(market, from + i, count);
      ledger.add(buyer, rows);
      return rows;
    });
    // PostgreSQL writes one batch while the next is made.
    await writing;
    writing = insertBatch(client, market.shopId, batch);
  }
  await writing;
  return ledger;
}

function orderAt({ shop, companyId, customerIds, channels }: Market, index: number, count: number) {
  const buyer = buyerOf(shop, index, customerIds.length);
  const place = { number: index + 1, person: person(shop, buyer), customerId: customerIds[buyer] ?? '', companyId };
  return { buyer, rows: orderRows(purchase(shop, index, count, channels), place) };
}

async function insertBatch(client: pg.Client, shopId: string, batch: readonly OrderRows[]): Promise<void> {
  const all = <Row>(rowsOf: (rows: OrderRows) => readonly Row[]) => batch.flatMap(rowsOf);
  const { order, line, transaction, shipment, search } = orderTables;
  await insertRows(
    client,
    shopId,
    'sales_order',
    order,
    all((rows) => [rows.order]),
  );
  await insertRows(
    client,
    shopId,
    'order_line',
    line,
    all((rows) => rows.lines),
  );
  await insertRows(
    client,
    shopId,
    'order_transaction',
    transaction,
    all((rows) => rows.transactions),
  );
  await insertRows(
    client,
    shopId,
    'shipment',
    shipment,
    all((rows) => rows.shipments),
  );
  await insertRows(
    client,
    shopId,
    'order_search',
    search,
    all((rows) => [rows.search]),
  );
}
