import { verifyOrders } from '../src/orders/verify/order-verify.js';
import { type Partner, statementsDuring, testApp } from './api.js';
import { type ErrorAnswer, mutate } from './customers.js';

export interface UpsertAnswer {
  order: { id: string; number: number; version: number; [field: string]: unknown } | null;
  customer: { id: string; [field: string]: unknown } | null;
  outcome: string | null;
  warnings: { code: string; path: string[] }[] | null;
  userErrors: ErrorAnswer[];
}

/** A channel of the partner's shop: its id. */
export async function aChannel(partner: Partner, input: object = {}): Promise<string> {
  const wanted = { type: 'WEB', name: 'Tienda web', ...input };
  const answer = await mutate<{ channel: { id: string } }>(partner, 'channelCreate', wanted, 'channel { id }');
  return answer.channel.id;
}

let made = 0;

/** What a channel tells of an order of two things for 25 euros, paid, by somebody new unless said. */
export const anUpsert = (channelId: string, input: object = {}) => {
  made += 1;
  return {
    channelId,
    externalId: `E-${made}`,
    placedAt: '2026-03-01T10:00:00Z',
    currencyCode: 'EUR',
    lines: [
      { title: 'Taza', sku: 'T-1', quantity: 2, unitPrice: '10.00' },
      { title: 'Lápiz', quantity: 1, unitPrice: '5.00' },
    ],
    customer: { email: `persona${made}@example.com`, firstName: 'Ana', lastName: `Núñez ${made}` },
    paymentStatus: 'PAID',
    ...input,
  };
};

const plain = 'id number version';

/** What orderUpsert answers, with these fields of the order and of its customer. */
export async function upsertOrder(
  partner: Partner,
  input: object,
  fields = plain,
  ofCustomer = 'id',
  headers: Record<string, string> = {},
): Promise<UpsertAnswer> {
  const document = `mutation ($input: OrderUpsertInput!) { orderUpsert(input: $input) {
    outcome order { ${fields} } customer { ${ofCustomer} } warnings { code path } userErrors { code path relatedId count message }
  } }`;
  return (await partner.data<{ orderUpsert: UpsertAnswer }>(document, { input }, headers)).orderUpsert;
}

/** What the numbers of a shop and its orders disagree about. */
export const differencesIn = async (shopId: string) => verifyOrders((await testApp()).database, shopId);

export interface UpsertsAnswer {
  results: {
    externalId: string | null;
    outcome: string;
    orderId: string | null;
    customerId: string | null;
    userErrors: ErrorAnswer[];
  }[];
  counts: object;
  userErrors: ErrorAnswer[];
}

/** What ordersUpsert answers. */
export async function upsertOrders(
  partner: Partner,
  inputs: readonly object[],
  headers: Record<string, string> = {},
): Promise<UpsertsAnswer> {
  const errors = 'userErrors { code path relatedId count message }';
  const document = `mutation ($inputs: [OrderUpsertInput!]!) { ordersUpsert(inputs: $inputs) {
    results { externalId outcome orderId customerId ${errors} } counts { created updated unchanged stale failed } ${errors}
  } }`;
  return (await partner.data<{ ordersUpsert: UpsertsAnswer }>(document, { inputs }, headers)).ordersUpsert;
}

/** The statements of some work itself: without blocks of numbers, which come once in a hundred, and the uses of tokens, which are written by a clock. */
export const statementsOf = async (work: () => Promise<unknown>): Promise<string[]> =>
  (await statementsDuring(work)).statements.filter((text) => !/number_sequence|api_token/.test(text));
