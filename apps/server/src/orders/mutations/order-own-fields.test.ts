import { expect, test } from '@jest/globals';
import { aPartner, testApp } from '../../../test/api.js';
import { mutate } from '../../../test/customers.js';
import { behindTheScenes } from '../../../test/database.js';
import { aChannel, anUpsert, upsertOrder } from '../../../test/orders.js';

test('an order says of who ordered what staff write, and its notes leave its version', async () => {
  const partner = await aPartner();
  const orderId = (await upsertOrder(partner, anUpsert(await aChannel(partner)))).order?.id ?? '';
  const wanted = {
    id: orderId,
    expectedVersion: 1,
    buyerName: 'Iñaki',
    phone: '645 33 77 11',
    shippingAddress: { city: 'León' },
  };
  const updated = await mutate<{ order: object }>(
    partner,
    'orderUpdate',
    wanted,
    'order { id version buyerName phone shippingAddress { city countryCode } }',
  );
  expect(updated.order).toMatchObject({
    version: 2,
    buyerName: 'Iñaki',
    phone: '+34645337711',
    shippingAddress: { city: 'León', countryCode: 'ES' },
  });
  const missing = { id: orderId, expectedVersion: 2, issuingCompanyId: `ico_${'0'.repeat(32)}` };
  expect((await mutate(partner, 'orderUpdate', missing, 'order { id }')).userErrors).toMatchObject([
    { code: 'NOT_FOUND', path: ['input', 'issuingCompanyId'] },
  ]);
  const noted = await mutate<{ note: { id: string; body: string }; order: { version: number } }>(
    partner,
    'orderNoteCreate',
    { orderId, body: ' Frágil ' },
    'note { id body } order { version }',
  );
  expect(noted).toMatchObject({ note: { body: 'Frágil' }, order: { version: 2 } });
  const mended = await mutate(partner, 'orderNoteUpdate', { id: noted.note.id, body: 'Muy frágil' }, 'note { body }');
  expect(mended).toMatchObject({ note: { body: 'Muy frágil' } });
  const gone = await mutate(partner, 'orderNoteDelete', { id: noted.note.id }, 'deletedId');
  expect(gone).toMatchObject({ deletedId: noted.note.id });
  const events = await behindTheScenes<{ action: string }>(
    `select action from audit_event where shop_id = $1 and subject_type = 'Order' order by id`,
    [partner.shopId],
  );
  expect(events.map(({ action }) => action)).toEqual([
    'order.create',
    'order.update',
    'note.create',
    'note.update',
    'note.delete',
  ]);
});

test('a note is written of an order on the very connection on which one was made with a first note', async () => {
  const partner = await aPartner({ app: await testApp({ poolSize: 1 }) });
  const lines = [{ title: 'Marco', quantity: 1, unitPrice: '50' }];
  const made = await mutate<{ order: { id: string } }>(
    partner,
    'orderCreate',
    { lines, note: 'Regalo' },
    'order { id }',
  );
  const wanted = { orderId: made.order.id, body: 'Frágil' };
  const shown = 'order { notes(first: 5) { nodes { body author { kind name } } } }';
  const author = { kind: 'TOKEN', name: 'Prueba' };
  expect(await mutate(partner, 'orderNoteCreate', wanted, shown)).toMatchObject({
    userErrors: [],
    order: {
      notes: {
        nodes: [
          { body: 'Frágil', author },
          { body: 'Regalo', author },
        ],
      },
    },
  });
});
