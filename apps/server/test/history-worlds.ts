import { uuidOf } from '@clientela/domain/global-id';
import { checkOrderSnapshot } from '@clientela/domain/order-gate';
import { changeOrder } from '../src/orders/writing/order-change.js';
import { toAsk } from '../src/orders/writing/order-look-up.js';
import { type OrderSource, orderSource } from '../src/orders/writing/order-source.js';
import type { OrderState } from '../src/orders/writing/order-state.js';
import { type StateRow, stateColumns, stateOf } from '../src/orders/writing/order-state.sql.js';
import { upsertOrders } from '../src/orders/writing/order-upsert.js';
import { aPartner, testApp } from './api.js';
import { aCustomer } from './customers.js';
import { done, essence, type History, inputOf, interleaved, sorted } from './order-histories.js';
import { aChannel, differencesIn } from './orders.js';

const gate = { parsePhone: () => null, countryCode: 'ES', today: '2026-06-01' };
const read = {
  name: '',
  text: `select ${stateColumns()} from sales_order o where o.shop_id = $1 and o.external_id = $2`,
};

/** A shop in which histories happen, with the customers whom orders are moved to. */
export class HistoryWorld {
  private constructor(
    readonly source: OrderSource,
    readonly channelId: string,
    readonly customers: readonly string[],
  ) {}

  static async make(): Promise<HistoryWorld> {
    const partner = await aPartner();
    const { database } = await testApp();
    const customers: string[] = [];
    for (const n of [0, 1, 2]) {
      const { id } = await aCustomer(partner, { firstName: `B${n}`, email: `b${n}@example.com` });
      customers.push(uuidOf('Customer', id));
    }
    const actor = { kind: 'SYSTEM', id: null, name: 'Clientela' } as const;
    const source = orderSource({ shopId: partner.shopId, actor, requestId: 'history', database });
    return new HistoryWorld(source, await aChannel(partner), customers);
  }

  /** Lets a history happen twice, as it did and as it came to us: both end alike, and all numbers agree. */
  async endsAlike(history: History, name: string): Promise<void> {
    const right = await this.#run(sorted(history), `${name} right`);
    const late = await this.#run(interleaved(history), `${name} late`);
    expect(essence(late)).toEqual(essence(right));
    expect(await differencesIn(this.source.shopId)).toEqual([]);
  }

  async #run(steps: ReturnType<typeof sorted>, externalId: string): Promise<OrderState> {
    let orderId: string | null = null;
    for (const step of steps) {
      if (step.kind === 'TELL') {
        const checked = checkOrderSnapshot(inputOf(step, this.channelId, externalId), gate);
        if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
        const [result] = await upsertOrders(this.source, [toAsk(checked.value)], gate);
        orderId = result?.orderId ?? null;
      } else if (orderId) {
        // Each deed of a run has records of its own.
        const deed = { ...step, id: externalId.endsWith('late') ? twin(step.id) : step.id };
        await changeOrder({ ...this.source, idempotencyKey: undefined }, orderId, (order) => ({
          after: done(order, deed, this.customers),
          action: 'order.test',
          ...(deed.kind === 'MOVE' && { customerName: `B${deed.to}` }),
          answer: null,
        }));
      }
    }
    const [row] = await this.source.read<StateRow>(read, [this.source.shopId, externalId]);
    if (!row) throw new Error('Nobody told of the order.');
    return stateOf(row);
  }
}

const twin = (id: string) => `${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`;
