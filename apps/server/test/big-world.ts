import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { type CustomerListRequest, listCustomers } from '../src/customers/list/customer-list.js';
import { listOrders, type OrderListRequest } from '../src/orders/list/order-list.js';
import { type Actor, RequestContext } from '../src/platform/context.js';
import { type Database, openDatabase } from '../src/platform/database/database.js';
import type { Statement } from '../src/platform/database/statement.js';
import type { Connection } from '../src/platform/graphql/connection.js';
import { ShopEntity } from '../src/shops/shop.entity.js';
import { testDatabase } from './database.js';
import { type BigShop, fillBigShop } from './many-customers.js';
import { fillWithOrders } from './many-orders.js';
import { Planner } from './plans.js';

/** What a list of the screens shows. */
export const shown = ['id', 'displayName', 'email', 'groups', 'tags', 'city', 'totalSpent', 'orderCount'];

/** What a list of orders shows. */
const shownOfOrders = ['id', 'number', 'total', 'paymentStatus', 'channel', 'customer', 'customer.displayName'];

/** A page, and the ways into tables that its statements went. */
interface Looked {
  scans: string[];
  ids: string[];
  endCursor: string | null;
}

/** A shop of many customers, and a look at how PostgreSQL answers about it. */
export class BigWorld {
  private constructor(
    readonly shop: BigShop,
    readonly database: Database,
    readonly planner: Planner,
    readonly superuser: pg.Client,
  ) {}

  static async make(size: number, orders = 0): Promise<BigWorld> {
    const urls = await testDatabase(`_${size}_${orders}`);
    const superuser = new pg.Client({ connectionString: urls.superuserUrl });
    await superuser.connect();
    const shop = await fillBigShop(superuser, size);
    if (orders > 0) await fillWithOrders(superuser, shop.shopId, orders);
    const database = await openDatabase({ url: urls.appUrl, entities: [ShopEntity], poolSize: 2 });
    return new BigWorld(shop, database, await Planner.connect(urls), superuser);
  }

  async close(): Promise<void> {
    await Promise.all([this.database.close(), this.planner.close(), this.superuser.end()]);
  }

  async list(asked: Partial<CustomerListRequest>): Promise<Looked> {
    const request: CustomerListRequest = {
      page: { first: 50 },
      sortKey: 'CREATED_AT',
      direction: 'DESC',
      fields: new Set(shown),
      ...asked,
    };
    return this.#look((context) => listCustomers(context, request));
  }

  async #look(list: (context: RequestContext) => Promise<Connection<{ id: string }>>): Promise<Looked> {
    let answer: Connection<{ id: string }> | undefined;
    const scans = await this.scansOf(async (context) => {
      answer = await list(context);
    });
    return { scans, ids: answer?.nodes.map((node) => node.id) ?? [], endCursor: answer?.pageInfo.endCursor ?? null };
  }

  async orders(asked: Partial<OrderListRequest>): Promise<Looked> {
    const request: OrderListRequest = {
      page: { first: 50 },
      sortKey: 'PLACED_AT',
      direction: 'DESC',
      fields: new Set(shownOfOrders),
      ...asked,
    };
    return this.#look((context) => listOrders(context, request));
  }

  /** What a search must find, read by PostgreSQL alone: `c` is the customer, `s` its search. */
  async expected(condition: string, column: string, direction: 'ASC' | 'DESC', more: string): Promise<string[]> {
    const { rows } = await this.superuser.query<{ id: string }>(
      `select c.id from customer c join customer_search s on s.shop_id = c.shop_id and s.customer_id = c.id
       where c.shop_id = $1 and ${condition} ${more} order by c.${column} ${direction}, c.id ${direction} limit 50`,
      [this.shop.shopId],
    );
    return rows.map((row) => row.id);
  }

  /** What a list of orders must show, read by PostgreSQL alone: `o` is the order, `s` its search, `c` its customer's. */
  async expectedOrders(condition: string, column: string, direction: 'ASC' | 'DESC'): Promise<string[]> {
    const { rows } = await this.superuser.query<{ id: string }>(
      `select o.id from sales_order o join order_search s on s.shop_id = o.shop_id and s.order_id = o.id
       join customer_search c on c.shop_id = o.shop_id and c.customer_id = o.customer_id
       where o.shop_id = $1 and ${condition} order by o.${column} ${direction}, o.id ${direction} limit 50`,
      [this.shop.shopId],
    );
    return rows.map((row) => row.id);
  }

  /** The ways that the statements of some work go, run by the application's role. */
  async scansOf(work: (context: RequestContext) => Promise<unknown>): Promise<string[]> {
    const sent: [Statement, readonly unknown[]][] = [];
    const database = {
      read: (scope: object, statement: Statement, values: readonly unknown[]) => {
        sent.push([statement, values]);
        return this.database.read(scope, statement, values);
      },
    } as unknown as Database;
    const actor: Actor = {
      kind: 'TOKEN',
      id: randomUUID(),
      name: 'Prueba',
      shopId: this.shop.shopId,
      answering: null,
      permissions: new Set(['READ_CUSTOMERS', 'READ_PII']),
    };
    await work(new RequestContext({ requestId: 'plans', language: 'en', actor, database }));
    const scans: string[] = [];
    for (const [statement, values] of sent)
      scans.push(...(await this.planner.run(this.shop.shopId, statement, values)));
    return scans;
  }
}
