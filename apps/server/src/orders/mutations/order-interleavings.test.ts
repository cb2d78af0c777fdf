import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { HistoryWorld } from '../../../test/history-worlds.js';
import { aHistory, aPlainHistory, essence, momentOf } from '../../../test/order-histories.js';
import { endsAlike, run } from '../../../test/run-histories.js';

// 5,000 of them, and 300 in the database, are proved by `pnpm proof`.
test('histories of an order end alike, whatever order their tellings come in and however often', () => {
  fc.assert(fc.property(aHistory, endsAlike), { numRuns: 200 });
});

test('and so they do in the database, where all numbers agree after each', async () => {
  const world = await HistoryWorld.make();
  let count = 0;
  const property = fc.asyncProperty(aPlainHistory, (history) => world.endsAlike(history, `H${++count}`));
  await fc.assert(property, { numRuns: 8, endOnFailure: true });
});

test('two tellings of one moment end alike, whichever comes first', () => {
  const one = { kind: 'TELL', at: 4, delays: [0], payments: 1, refunded: false, buyer: 0, lists: true } as const;
  const [a, b] = [{ ...one, shipping: 1, status: 'SHIPPED' } as const, { ...one, shipping: 2, status: null } as const];
  expect(essence(run([a, b]).order)).toEqual(essence(run([b, a]).order));
  expect(run([a, b]).order.fields.channelUpdatedAt).toEqual(momentOf(4));
});
