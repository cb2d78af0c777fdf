import { expect, test } from '@jest/globals';
import { aPartner } from '../../../test/api.js';
import { deleteWhileOrdering, nothingHalfDone } from '../../../test/order-races.js';
import { aChannel } from '../../../test/orders.js';

test('of 200 customers who are deleted while an order of theirs arrives none is half gone', async () => {
  const partner = await aPartner();
  const channelId = await aChannel(partner);
  const ends: string[] = [];
  for (let n = 0; n < 200; n += 1) ends.push(await deleteWhileOrdering(partner, channelId, n));
  await nothingHalfDone(partner, 200);
  // Both ends are met, or the race was none.
  expect(new Set(ends)).toEqual(new Set(['REFUSED', 'GONE']));
}, 600_000);
