import { Permission } from '@clientela/domain/permission';
import { type App, type AppOptions, createApp } from '../src/app.js';
import { uuidv7 } from '../src/platform/database/values.js';
import { createLog } from '../src/platform/log.js';
import { ShopEntity } from '../src/shops/shop.entity.js';
import { newTokenSecret, secretHash } from '../src/tokens/token-secret.js';
import { testDatabase } from './database.js';

export interface GraphQLAnswer<Data> {
  readonly status: number;
  readonly data: Data;
  readonly errors?: readonly { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
}

/** A partner's program: sends documents to the application's own HTTP server with its token. */
export interface Partner {
  readonly shopId: string;
  readonly token: string;
  /** The answer, errors and all. */
  ask<Data>(query: string, variables?: object, headers?: Record<string, string>): Promise<GraphQLAnswer<Data>>;
  /** The data; an answer with errors fails the test with their text. */
  data<Data>(query: string, variables?: object, headers?: Record<string, string>): Promise<Data>;
}

const running = new Map<string, Promise<App>>();

/** The application, as it runs in production but for the log, on this worker's database: compiled queries are on from the first use and compared with interpreted ones. */
export function testApp(options: Partial<AppOptions> = {}): Promise<App> {
  const key = JSON.stringify(options);
  const known = running.get(key) ?? startApp(options);
  running.set(key, known);
  return known;
}

async function startApp(options: Partial<AppOptions>): Promise<App> {
  const { appUrl } = await testDatabase();
  return createApp({
    databaseUrl: appUrl,
    log: createLog(process.env.CLIENTELA_TEST_LOG ?? 'silent'),
    compileAt: 1,
    poolSize: 8,
    onDifference: ({ compiled, interpreted }) => {
      throw new Error(`The compiled query answers\n${compiled}\nand the interpreted one\n${interpreted}`);
    },
    ...options,
  });
}

afterAll(async () => {
  for (const app of running.values()) await (await app).close();
  running.clear();
});

export interface ShopOptions {
  readonly name?: string;
  readonly currencyCode?: string;
  readonly timeZone?: string;
  readonly countryCode?: string;
}

/** A new shop, empty: its uuid. */
export async function aShop(options: ShopOptions = {}, app?: App): Promise<string> {
  const { database } = app ?? (await testApp());
  const shopId = uuidv7();
  const shop = {
    id: shopId,
    name: 'Tienda',
    currencyCode: 'EUR',
    countryCode: 'ES',
    timeZone: 'Europe/Madrid',
    ...options,
  };
  await database.write({ shopId }, ({ manager }) => manager.insert(ShopEntity, shop));
  return shopId;
}

/** A partner of a shop (a new one unless given) whose token has these scopes (all unless given). */
export async function aPartner(options: { shopId?: string; scopes?: Permission[]; app?: App } = {}): Promise<Partner> {
  const app = options.app ?? (await testApp());
  const shopId = options.shopId ?? (await aShop({}, app));
  const { secret: token, prefix } = newTokenSecret();
  const row = [
    shopId,
    uuidv7(),
    'Prueba',
    prefix,
    secretHash(token),
    options.scopes ?? Object.values(Permission),
    uuidv7(),
  ];
  const insert = `insert into api_token (shop_id, id, name, prefix, secret_hash, scopes, created_by, created_by_kind)
    values ($1, $2, $3, $4, $5, $6, $7, 'SYSTEM')`;
  await app.database.write({ shopId }, (transaction) => transaction.query({ name: '', text: insert }, row));
  return { shopId, token, ...asker(app, { authorization: `Bearer ${token}` }) };
}

/** Sends documents with these headers, and those of the call over them. */
export function asker(app: App, own: Record<string, string>): Pick<Partner, 'ask' | 'data'> {
  const ask = <Data>(query: string, variables: object = {}, headers: Record<string, string> = {}) =>
    send<Data>(app, query, variables, { ...own, ...headers });
  return {
    ask,
    async data<Data>(query: string, variables?: object, headers?: Record<string, string>) {
      const answer = await ask<Data>(query, variables, headers);
      if (answer.errors) throw new Error(JSON.stringify(answer.errors, null, 2));
      return answer.data;
    },
  };
}

/** Sends a document over HTTP, with whatever headers. */
export async function send<Data>(
  app: App,
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
): Promise<GraphQLAnswer<Data>> {
  const response = await app.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload: JSON.stringify({ query, variables }),
  });
  return { status: response.statusCode, ...(response.json() as Omit<GraphQLAnswer<Data>, 'status'>) };
}

/** The statements that the application sends while `work` runs. */
export async function statementsDuring<T>(
  work: () => Promise<T>,
  app?: App,
): Promise<{ result: T; statements: string[] }> {
  const { database } = app ?? (await testApp());
  const statements: string[] = [];
  database.onStatement = (text) => statements.push(text);
  try {
    return { result: await work(), statements };
  } finally {
    database.onStatement = undefined;
  }
}
