import { historyEnd, person } from '../data/people.ts';
import type { Asker } from '../operations/asker.ts';
import { knownBuyer, type NewOrder, orderInput } from '../operations/order-asks.ts';
import type { Running } from '../servers/start.ts';
import { HttpClient } from './http-client.ts';
import { checkAnswer } from './load.ts';
import { cpuMs, familyCpuMs, rssMb } from './process-usage.ts';

const document = `mutation ($inputs: [OrderUpsertInput!]!) {
  ordersUpsert(inputs: $inputs) {
    counts { created failed }
    results { externalId outcome orderId customerId }
    userErrors { code message }
  }
}`;
const perRequest = 250;
/** Enough that the server and PostgreSQL are both at work. */
const clients = 3;
/** Every fifth order makes its customer. */
const newcomers = 5;

/** How fast orders are loaded, and what memory our server took at most meanwhile. */
export interface Loaded {
  readonly orders: number;
  readonly perSecond: number;
  readonly rssMb: number;
  /** CPU time of an order, in milliseconds: the server's and PostgreSQL's. */
  readonly cpuMs: number;
  readonly databaseCpuMs: number;
}

/** Loads new orders by `ordersUpsert`, as whoever moves a whole shop over does. */
export async function bulkLoad(asker: Asker, ours: Running, postgresPid: number, orders: number): Promise<Loaded> {
  let peak = 0;
  const watch = setInterval(() => void rssMb(ours.pid).then((rss) => (peak = Math.max(peak, rss))), 100);
  const begin = performance.now();
  const [cpuBefore, databaseBefore] = [await cpuMs(ours.pid), await familyCpuMs(postgresPid)];
  let from = 0;
  const send = async () => {
    const client = await HttpClient.open(ours.port);
    while (from < orders) {
      const count = Math.min(perRequest, orders - from);
      const inputs = Array.from({ length: count }, (_, i) => inputOf(asker, from + i));
      from += count;
      checkAnswer(await client.send(asker.graphql(document, { inputs })), `"created":${count},"failed":0`);
    }
    client.close();
  };
  try {
    await Promise.all(Array.from({ length: clients }, send));
  } finally {
    clearInterval(watch);
  }
  const seconds = (performance.now() - begin) / 1000;
  const each = (milliseconds: number) => Number((milliseconds / orders).toFixed(3));
  return {
    orders,
    perSecond: Math.round(orders / seconds),
    rssMb: peak,
    cpuMs: each((await cpuMs(ours.pid)) - cpuBefore),
    databaseCpuMs: each((await familyCpuMs(postgresPid)) - databaseBefore),
  };
}

function inputOf({ filled }: Asker, index: number) {
  const channel = filled.channels[0];
  if (!channel) throw new Error('the shop has no channel');
  const customers = filled.customerIds.length;
  const isNew = index % newcomers === 0;
  const order: NewOrder = {
    externalId: `load-${index}`,
    channel,
    buyer: isNew ? newBuyer(customers + index) : knownBuyer((index * 7919) % customers),
    placedAt: new Date(historyEnd + index * 1000).toISOString(),
  };
  return orderInput(order, index);
}

const newBuyer = (index: number) => ({ externalId: `new-${index}`, person: person(0, index) });
