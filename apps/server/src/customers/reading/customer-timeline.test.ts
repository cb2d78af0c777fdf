import { describe, expect, test } from '@jest/globals';
import { aPartner, type Partner } from '../../../test/api.js';
import { aCustomer, mutate } from '../../../test/customers.js';
import { aChannel, anUpsert, upsertOrder } from '../../../test/orders.js';

interface Timeline {
  customer: {
    timeline: {
      nodes: { action: string; subjectId: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  };
}

const document = `query ($id: ID!, $kinds: [TimelineKind!], $first: Int!, $after: String) { customer(id: $id) {
  timeline(kinds: $kinds, first: $first, after: $after) { nodes { action subjectId } pageInfo { hasNextPage endCursor } } } }`;

async function history(partner: Partner, id: string, asked: { kinds?: string[]; first?: number; after?: string } = {}) {
  return (await partner.data<Timeline>(document, { id, first: 20, ...asked })).customer.timeline;
}

/** A customer with a note and an order that was told twice. */
async function aHistory(partner: Partner) {
  const { id } = await aCustomer(partner, { email: 'ana@example.com' });
  await mutate(partner, 'customerNoteCreate', { customerId: id, body: 'Llamar' }, 'note { id }');
  const upsert = anUpsert(await aChannel(partner), { customer: { email: 'ana@example.com' } });
  const { order } = await upsertOrder(partner, upsert);
  await upsertOrder(partner, { ...upsert, fulfilmentStatus: 'DELIVERED' });
  return { id, orderId: order?.id ?? '' };
}

describe('the history of a customer', () => {
  test('tells what was done to its orders along with the rest, and which order it was', async () => {
    const partner = await aPartner();
    const { id, orderId } = await aHistory(partner);
    const { nodes } = await history(partner, id);
    expect(nodes).toEqual([
      { action: 'order.update', subjectId: orderId },
      { action: 'order.create', subjectId: orderId },
      { action: 'note.create', subjectId: id },
      { action: 'customer.create', subjectId: id },
    ]);
  });

  test.each([
    ['NOTES', ['note.create']],
    ['ORDERS', ['order.update', 'order.create']],
    ['CHANGES', ['customer.create']],
  ])('tells %s alone when asked to', async (kind, actions) => {
    const partner = await aPartner();
    const { id } = await aHistory(partner);
    const { nodes } = await history(partner, id, { kinds: [kind] });
    expect(nodes.map((event) => event.action)).toEqual(actions);
  });

  test('comes in pages that neither leave out nor repeat', async () => {
    const partner = await aPartner();
    const { id } = await aHistory(partner);
    const kinds = ['NOTES', 'ORDERS'];
    const first = await history(partner, id, { kinds, first: 2 });
    const second = await history(partner, id, { kinds, first: 2, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes].map((event) => event.action)).toEqual([
      'order.update',
      'order.create',
      'note.create',
    ]);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  test('does not tell of the orders of others', async () => {
    const partner = await aPartner();
    await aHistory(partner);
    const { id } = await aCustomer(partner);
    expect((await history(partner, id)).nodes).toEqual([{ action: 'customer.create', subjectId: id }]);
  });
});
