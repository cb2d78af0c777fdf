import type { StaffRole } from '@clientela/domain/permission';
import { describe, expect, test } from '@jest/globals';
import { aPartner } from '../../../test/api.js';
import { behindTheScenes } from '../../../test/database.js';
import { aChannel, anUpsert, statementsOf, upsertOrder } from '../../../test/orders.js';
import { aStaffMember } from '../../../test/staff.js';

describe('an order that a channel tells of', () => {
  test('is made with its customer, and the same again changes nothing', async () => {
    const partner = await aPartner();
    const told = anUpsert(await aChannel(partner));
    const fields =
      'id number version paymentStatus fulfilmentStatus total { amount } paid { amount } itemCount claim lines { title total { amount } }';
    const ofCustomer = 'id email source orderCount totalSpent { amount } lastOrderAt';
    const first = await upsertOrder(partner, told, fields, ofCustomer);
    expect(first).toMatchObject({
      outcome: 'CREATED',
      userErrors: [],
      order: {
        version: 1,
        paymentStatus: 'PAID',
        fulfilmentStatus: 'UNFULFILLED',
        total: { amount: '25.00' },
        paid: { amount: '25.00' },
        itemCount: 3,
        claim: 'CLAIMED',
        lines: [
          { title: 'Taza', total: { amount: '20.00' } },
          { title: 'Lápiz', total: { amount: '5.00' } },
        ],
      },
      customer: {
        email: told.customer.email,
        source: 'ORDER',
        orderCount: 1,
        totalSpent: { amount: '25.00' },
        lastOrderAt: '2026-03-01T10:00:00.000Z',
      },
    });
    const again = await upsertOrder(partner, told, fields, ofCustomer);
    expect(again).toEqual({ ...first, outcome: 'UNCHANGED' });
  });

  test('of a known customer is one look-up and one write, and told again one look-up', async () => {
    const partner = await aPartner();
    const channelId = await aChannel(partner);
    const customer = { email: 'ana@example.com', firstName: 'Ana' };
    await upsertOrder(partner, anUpsert(channelId, { customer }));
    const told = anUpsert(channelId, { customer });
    const document = `mutation ($input: OrderUpsertInput!) { orderUpsert(input: $input) { outcome order { number version } } }`;
    await partner.data(document, { input: anUpsert(channelId, { customer }) });
    const tell = () => partner.data<{ orderUpsert: object }>(document, { input: told });
    // The order is shown from what the write answers.
    expect(await statementsOf(tell)).toHaveLength(2);
    expect(await statementsOf(tell)).toHaveLength(1);
    expect(await tell()).toMatchObject({ orderUpsert: { outcome: 'UNCHANGED', order: { version: 1 } } });
  });

  test('shows its customer as it stands after each telling, known, changed, cancelled and told again', async () => {
    const partner = await aPartner();
    const channelId = await aChannel(partner);
    const customer = { email: 'berta@example.com', firstName: 'Berta' };
    await upsertOrder(partner, anUpsert(channelId, { customer, placedAt: '2026-01-01T10:00:00Z' }));
    const ofCustomer = 'id orderCount lastOrderAt totalSpent { amount }';
    const first = anUpsert(channelId, { customer, updatedAt: '2026-03-01T10:00:00Z' });
    const tellings = [
      first,
      first,
      { ...first, updatedAt: '2026-03-02T10:00:00Z' },
      { ...first, updatedAt: '2026-03-03T10:00:00Z', shippingTotal: '5.00' },
      {
        ...first,
        updatedAt: '2026-03-04T10:00:00Z',
        fulfilmentStatus: 'CANCELLED',
        cancelledAt: '2026-03-04T10:00:00Z',
      },
      first,
    ];
    const outcomes: (string | null)[] = [];
    for (const told of tellings) {
      const answer = await upsertOrder(partner, told, 'id', ofCustomer);
      outcomes.push(answer.outcome);
      const document = `query ($id: ID!) { customer(id: $id) { ${ofCustomer} } }`;
      const { customer: shown } = await partner.data<{ customer: object }>(document, { id: answer.customer?.id });
      expect(answer.customer).toEqual(shown);
    }
    expect(outcomes).toEqual(['CREATED', 'UNCHANGED', 'UNCHANGED', 'UPDATED', 'UPDATED', 'STALE']);
  });

  test('with a refund is not taken from a clerk who may not refund, but from a program and a manager', async () => {
    const partner = await aPartner();
    const told = anUpsert(await aChannel(partner), { refundedAmount: '5.00', paidAmount: '25.00' });
    const tellingOf = async (role: StaffRole) => {
      const staff = await aStaffMember({ shopId: partner.shopId, role });
      const document =
        'mutation ($input: OrderUpsertInput!) { orderUpsert(input: $input) { outcome userErrors { code } } }';
      return (await staff.data<{ orderUpsert: object }>(document, { input: told })).orderUpsert;
    };
    expect(await tellingOf('AGENT')).toEqual({ outcome: null, userErrors: [{ code: 'FORBIDDEN' }] });
    expect((await upsertOrder(partner, told)).outcome).toBe('CREATED');
    expect(await tellingOf('MANAGER')).toEqual({ outcome: 'UNCHANGED', userErrors: [] });
  });

  test('a hundred times at once is one order of one customer', async () => {
    const partner = await aPartner();
    const told = anUpsert(await aChannel(partner));
    const answers = await Promise.all(Array.from({ length: 100 }, () => upsertOrder(partner, told)));
    expect(new Set(answers.map(({ order }) => order?.id)).size).toBe(1);
    expect(new Set(answers.map(({ customer }) => customer?.id)).size).toBe(1);
    expect(answers.filter(({ outcome }) => outcome === 'CREATED')).toHaveLength(1);
    expect(answers.filter(({ outcome }) => outcome === 'UNCHANGED')).toHaveLength(99);
    const [counts] = await behindTheScenes<{ orders: bigint; customers: bigint; counted: number }>(
      `select (select count(*) from sales_order where shop_id = $1)::integer as orders,
         (select count(*) from customer where shop_id = $1)::integer as customers,
         (select sum(order_count) from customer where shop_id = $1)::integer as counted`,
      [partner.shopId],
    );
    expect(counts).toEqual({ orders: 1, customers: 1, counted: 1 });
  });
});
