import { historyEnd } from '../data/people.ts';
import type { Operation } from '../operation.ts';
import type { Asker } from './asker.ts';
import { knownBuyer, orderInput } from './order-asks.ts';

const document = `mutation ($input: OrderUpsertInput!) {
  orderUpsert(input: $input) {
    outcome
    order { id number paymentStatus fulfilmentStatus total { amount currencyCode } }
    customer { id displayName orderCount }
    userErrors { code message }
  }
}`;

export const orderWrites = (asker: Asker): Operation[] => [newOrders(asker), knownOrders(asker)];

/** Asks for both kinds of server to save an order of a customer of the fill; ids of one are not those of the other. */
function upserting(asker: Asker, run: string, firstNumber: number) {
  const channel = asker.filled.channels[0];
  if (!channel) throw new Error('the shop has no channel');
  const inputOf = (server: string, turn: number) => {
    const placedAt = new Date(historyEnd + turn * 1000).toISOString();
    const buyer = knownBuyer((turn * 7919) % asker.filled.customerIds.length);
    return orderInput({ externalId: `${run}-${server}-${turn}`, channel, buyer, placedAt }, turn);
  };
  return {
    ours: (turn: number) => asker.graphql(document, { input: inputOf('ours', turn) }),
    // Where our server hands out numbers in blocks, the bare one is given one that nobody has: no waiting in either.
    bare: (turn: number) => asker.bare('M4', [asker.filled.tokenId, firstNumber + turn, inputOf('bare', turn)]),
  };
}

function newOrders(asker: Asker): Operation {
  const asks = upserting(asker, 'new', 50_000_000);
  let turn = 0;
  const next = () => ++turn;
  return {
    name: 'M4',
    what: 'orderUpsert of a new order of a known customer with three lines',
    ours: () => asks.ours(next()),
    bare: () => asks.bare(next()),
    expects: '"outcome":"CREATED"',
  };
}

function knownOrders(asker: Asker): Operation {
  const known = 1000;
  const asks = upserting(asker, 'known', 40_000_000);
  let turn = 0;
  const next = () => turn++ % known;
  return {
    name: 'M5',
    what: 'orderUpsert of a known order, told once more',
    ours: () => asks.ours(next()),
    bare: () => asks.bare(next()),
    expects: '"outcome":"UNCHANGED"',
    before: Array.from({ length: known }, (_, order) => ({
      ours: () => asks.ours(order),
      bare: () => asks.bare(order),
    })),
  };
}
