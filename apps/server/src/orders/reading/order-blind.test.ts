import { describe, expect, test } from '@jest/globals';
import { aPartner } from '../../../test/api.js';
import { aChannel, anUpsert, upsertOrder, upsertOrders } from '../../../test/orders.js';

const at = (minute: number) => ({ updatedAt: new Date(Date.UTC(2026, 2, 1, 12, minute)).toISOString() });

/** An order with a tax id that who feeds it without READ_PII may not read. */
async function aFeed() {
  const partner = await aPartner();
  const told = { ...anUpsert(await aChannel(partner)), taxId: '12345678Z', ...at(5) };
  await upsertOrder(partner, told);
  const feed = await aPartner({ shopId: partner.shopId, scopes: ['READ_CUSTOMERS', 'WRITE_CUSTOMERS'] });
  const tell = (input: object) => upsertOrder(feed, { ...told, ...input }, 'id version');
  return { partner, feed, told, tell };
}

describe('who may not read personal data', () => {
  test('is told of a right guess what is told of a wrong one', async () => {
    const { feed, told, tell } = await aFeed();
    for (const moment of [at(1), at(4)]) {
      const [right, wrong] = [await tell(moment), await tell({ ...moment, taxId: '87654321X' })];
      expect(right).toEqual(wrong);
      expect(right).toMatchObject({ outcome: 'STALE', order: { version: 1 } });
    }
    expect(await tell({})).toMatchObject({ outcome: 'STALE', order: { version: 1 } });
    const { results } = await upsertOrders(feed, [told, { ...told, ...at(2), taxId: '1' }]);
    expect(results.map(({ outcome }) => outcome)).toEqual(['STALE', 'STALE']);
  });

  test('changes an order by whatever is newer, the same or not', async () => {
    const { tell } = await aFeed();
    expect(await tell(at(6))).toMatchObject({ outcome: 'UPDATED', order: { version: 2 } });
    expect(await tell({ ...at(7), taxId: '87654321X' })).toMatchObject({ outcome: 'UPDATED', order: { version: 3 } });
    expect(await tell({ updatedAt: null, taxId: '87654321X' })).toMatchObject({
      outcome: 'UPDATED',
      order: { version: 4 },
    });
  });

  test('reads nothing of it in the history either: there a right guess stands as a wrong one', async () => {
    const { partner, feed, tell } = await aFeed();
    const shown = 'events(first: 1) { nodes { action changes { field oldValue newValue } } }';
    const history = async (asking: typeof partner, id: string) =>
      (
        await asking.data<{ order: { events: { nodes: { changes: { field: string }[] }[] } } }>(
          `query ($id: ID!) { order(id: $id) { ${shown} } }`,
          { id },
        )
      ).order.events.nodes[0];
    const id = (await tell(at(6))).order?.id ?? '';
    const right = await history(feed, id);
    expect(await history(partner, id)).toEqual({ action: 'order.update', changes: [] });
    await tell({ ...at(7), taxId: '87654321X' });
    expect(await history(feed, id)).toEqual(right);
    expect((await history(partner, id))?.changes).toEqual([
      { field: 'taxId', oldValue: '12345678Z', newValue: '87654321X' },
    ]);
  });

  test('and who may is told that it is the same', async () => {
    const { partner, told } = await aFeed();
    expect(await upsertOrder(partner, told)).toMatchObject({ outcome: 'UNCHANGED' });
    expect(await upsertOrder(partner, { ...told, ...at(6) })).toMatchObject({ outcome: 'UNCHANGED' });
  });
});
