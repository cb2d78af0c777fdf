import { test } from '@jest/globals';
import fc from 'fast-check';
import { HistoryWorld } from '../../../test/history-worlds.js';
import { aHistory, aPlainHistory } from '../../../test/order-histories.js';
import { endsAlike } from '../../../test/run-histories.js';

test('5,000 histories of an order end alike, whatever order their tellings come in and however often', () => {
  fc.assert(fc.property(aHistory, endsAlike), { numRuns: 5000 });
}, 600_000);

test('and so do 300 in the database, where all numbers agree after each', async () => {
  const world = await HistoryWorld.make();
  let count = 0;
  const property = fc.asyncProperty(aPlainHistory, (history) => world.endsAlike(history, `H${++count}`));
  await fc.assert(property, { numRuns: 300, endOnFailure: true });
}, 600_000);
