import { checkOrderSnapshot } from '@clientela/domain/order-gate';
import { contributionOf, countsOf, type Turn } from '../src/orders/writing/order-counters.js';
import { decideSnapshots } from '../src/orders/writing/order-decide.js';
import { type Asked, type BuyerFacts, type Found, toAsk } from '../src/orders/writing/order-look-up.js';
import type { OrderState } from '../src/orders/writing/order-state.js';
import { uuidv7 } from '../src/platform/database/values.js';
import { done, essence, type History, inputOf, interleaved, sorted } from './order-histories.js';

const gate = { parsePhone: () => null, countryCode: 'ES', today: '2026-06-01' };
const channelId = uuidv7();
const customers = [uuidv7(), uuidv7(), uuidv7()];
const factsOf = (id: string, by: BuyerFacts['by']): BuyerFacts => ({
  by,
  id,
  name: '',
  taxId: null,
  vatId: null,
  exemption: null,
});

/** What the look-up would find, with its rule about what is news. */
function foundFor({ snapshot, digest }: Asked, order: OrderState | null): Found {
  const buyer = /^b(\d)/.exec(snapshot.buyer.email ?? '')?.[1];
  const known = buyer === undefined ? undefined : customers[Number(buyer)];
  const current = order?.fields.customerId;
  const newest = order?.fields.channelUpdatedAt?.getTime() ?? 0;
  const at = snapshot.updatedAt?.getTime() ?? 0;
  const isGreater = order?.fields.channelDigest ? digest.compare(order.fields.channelDigest) > 0 : true;
  return {
    shop: { currencyCode: 'EUR', timeZone: 'Europe/Madrid', identifyByPhone: false, defaultCompanyId: null },
    channel: { id: channelId, type: 'WEB', usesRelayAddresses: false },
    hasCompany: true,
    order,
    row: null,
    customerRow: null,
    isNews: order === null || at > newest || (at === newest && isGreater),
    customers: [...(known ? [factsOf(known, 'EMAIL')] : []), ...(current ? [factsOf(current, 'CURRENT')] : [])],
  };
}

/** Lets a history happen to an order, and counts what it does to the numbers of customers. */
export function run(steps: ReturnType<typeof sorted>): { order: OrderState; turns: Turn[] } {
  let order: OrderState | null = null;
  const turns: Turn[] = [];
  for (const step of steps) {
    let after: OrderState | null = order;
    if (step.kind === 'TELL') {
      const checked = checkOrderSnapshot(inputOf(step, `chn_${channelId.replaceAll('-', '')}`, 'E-1'), gate);
      if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
      const asked = toAsk(checked.value);
      const [decision] = decideSnapshots([asked], [foundFor(asked, order)], {
        gate,
        now: new Date(),
        nextNumber: () => 1,
      });
      if (decision && 'turn' in decision && decision.turn) after = decision.turn.after;
    } else if (order) after = done(order, step, customers);
    if (after && after !== order) turns.push({ before: order, after });
    order = after;
  }
  if (!order) throw new Error('Nobody told of the order.');
  return { order, turns };
}

/** The numbers that writes one after the other leave. */
function counted(turns: readonly Turn[]): Map<string, [number, bigint]> {
  const numbers = new Map<string, [number, bigint]>();
  for (const turn of turns) {
    for (const { customerId, orders, spent } of countsOf([turn], 'EUR').customers) {
      const [count, sum] = numbers.get(customerId) ?? [0, 0n];
      numbers.set(customerId, [count + orders, sum + spent]);
    }
  }
  return new Map([...numbers].filter(([, [count, sum]]) => count !== 0 || sum !== 0n));
}

/** A history ends alike, and the numbers of customers with it, however its tellings come. */
export function endsAlike(history: History): void {
  const [right, late] = [run(sorted(history)), run(interleaved(history))];
  expect(essence(late.order)).toEqual(essence(right.order));
  const contribution = contributionOf(late.order);
  const expected = contribution ? [[contribution.customerId, [1, contribution.spent]]] : [];
  expect([...counted(late.turns)]).toEqual(expected);
  expect([...counted(right.turns)]).toEqual(expected);
}
