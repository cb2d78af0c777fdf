import { aPartner, type Partner } from '../../../test/api.js';
import { aChannel, anUpsert, upsertOrder } from '../../../test/orders.js';

const address = {
  recipient: 'Ana Núñez',
  line1: 'Calle Mayor 1',
  city: 'Madrid',
  postalCode: '28001',
  countryCode: 'ES',
};

describe('An order', () => {
  let partner: Partner;
  let id: string;
  let number: number;

  const order = async <Answer = Record<string, unknown>>(fields: string, who = partner) =>
    (await who.data<{ order: Answer }>(`query One($id: ID!) { order(id: $id) { ${fields} } }`, { id })).order;

  beforeAll(async () => {
    partner = await aPartner();
    const told = anUpsert(await aChannel(partner), {
      externalId: 'gid-1',
      externalNumber: '#1001',
      customer: { email: 'Ana@Example.com', firstName: 'Ana', lastName: 'Núñez', phone: '612345678' },
      billingAddress: address,
      shippingAddress: { city: 'Vigo', countryCode: 'ES' },
      taxId: '12345678Z',
      vatId: 'ESB12345674',
      lines: [
        { title: 'Casco', sku: 'C-1', quantity: 2, unitPrice: '24.20', discount: '4.40', taxRate: '21' },
        { title: 'Luz', quantity: 1 },
      ],
      shippingTotal: '5.00',
      total: '60.00',
      shippingMethod: 'Correos',
      paymentStatus: null,
      transactions: [
        { externalId: 'p2', kind: 'REFUND', amount: '10.00', happenedAt: '2026-03-03T10:00:00Z' },
        { externalId: 'p1', kind: 'PAYMENT', amount: '50.00', method: 'CARD', happenedAt: '2026-03-02T10:00:00Z' },
      ],
      shipments: [
        {
          externalId: 's1',
          carrier: 'Correos',
          trackingNumber: 'T1',
          shippedAt: '2026-03-02T12:00:00Z',
          lines: [{ position: 1, quantity: 1 }],
        },
      ],
      fulfilmentStatus: 'PARTIALLY_FULFILLED',
    });
    const answer = await upsertOrder(partner, told);
    if (!answer.order) throw new Error(JSON.stringify(answer));
    ({ id, number } = answer.order);
  });

  it('says what its channel told: who, what, how much and how far', async () => {
    const money = (amount: string) => ({ amount, currencyCode: 'EUR' });
    const amounts = 'subtotal discount shipping adjustment total authorized paid refunded outstanding'.split(' ');
    const fields = `externalId externalNumber claim buyerName email phone taxId vatId pricesIncludeTax currencyCode itemCount shippingMethod paymentStatus fulfilmentStatus
      nextFulfilment paymentActions channel { name } customer { displayName } taxExemption { reason } cancelledAt placedAt
      billingAddress { recipient line1 city postalCode countryCode phone } shippingAddress { recipient city countryCode }
      ${amounts.map((name) => `${name} { amount currencyCode }`).join(' ')}`;
    expect(await order(fields)).toEqual({
      externalId: 'gid-1',
      externalNumber: '#1001',
      claim: 'CLAIMED',
      buyerName: 'Ana Núñez',
      email: 'Ana@Example.com',
      phone: '+34612345678',
      taxId: '12345678Z',
      vatId: 'ESB12345674',
      pricesIncludeTax: true,
      currencyCode: 'EUR',
      itemCount: 3,
      shippingMethod: 'Correos',
      paymentStatus: 'PARTIALLY_REFUNDED',
      fulfilmentStatus: 'PARTIALLY_FULFILLED',
      nextFulfilment: ['SHIPPED', 'READY_FOR_PICKUP', 'DELIVERED', 'RETURNED'],
      paymentActions: ['REFUND'],
      channel: { name: 'Tienda web' },
      customer: { displayName: 'Ana Núñez' },
      taxExemption: null,
      cancelledAt: null,
      placedAt: '2026-03-01T10:00:00.000Z',
      billingAddress: { ...address, phone: null },
      shippingAddress: { recipient: null, city: 'Vigo', countryCode: 'ES' },
      subtotal: money('44.00'),
      discount: money('0.00'),
      shipping: money('5.00'),
      adjustment: money('11.00'),
      total: money('60.00'),
      authorized: money('0.00'),
      paid: money('50.00'),
      refunded: money('10.00'),
      outstanding: money('10.00'),
    });
  });

  it('has lines, movements of money and shipments, each in their order', async () => {
    const fields = `lines { position title sku quantity unitPrice { amount } discount { amount } taxRate total { amount } }
      transactions { kind method amount { amount currencyCode } } shipments { carrier trackingNumber deliveredAt lines { position quantity } }`;
    expect(await order(fields)).toEqual({
      lines: [
        {
          position: 1,
          title: 'Casco',
          sku: 'C-1',
          quantity: 2,
          unitPrice: { amount: '24.20' },
          discount: { amount: '4.40' },
          taxRate: '21.00',
          total: { amount: '44.00' },
        },
        {
          position: 2,
          title: 'Luz',
          sku: null,
          quantity: 1,
          unitPrice: null,
          discount: { amount: '0.00' },
          taxRate: null,
          total: { amount: '0.00' },
        },
      ],
      transactions: [
        { kind: 'PAYMENT', method: 'CARD', amount: { amount: '50.00', currencyCode: 'EUR' } },
        { kind: 'REFUND', method: null, amount: { amount: '10.00', currencyCode: 'EUR' } },
      ],
      shipments: [
        { carrier: 'Correos', trackingNumber: 'T1', deliveredAt: null, lines: [{ position: 1, quantity: 1 }] },
      ],
    });
  });

  it('is found by its number, and so are its movements and shipments by their ids', async () => {
    const byNumber = 'query By($number: Int!) { orderByNumber(number: $number) { id } }';
    expect(await partner.data(byNumber, { number })).toEqual({ orderByNumber: { id } });
    expect(await partner.data(byNumber, { number: number + 1 })).toEqual({ orderByNumber: null });
    const parts = await order<{ transactions: { id: string }[]; shipments: { id: string }[] }>(
      'transactions { id } shipments { id }',
    );
    const ids = [parts.transactions[0]?.id, parts.shipments[0]?.id, id];
    const nodes = `query Nodes($ids: [ID!]!) { nodes(ids: $ids) { id ... on OrderTransaction { amount { amount currencyCode } } ... on Shipment { lines { quantity } } ... on Order { number } } }`;
    expect(await partner.data(nodes, { ids })).toEqual({
      nodes: [
        { id: ids[0], amount: { amount: '50.00', currencyCode: 'EUR' } },
        { id: ids[1], lines: [{ quantity: 1 }] },
        { id, number },
      ],
    });
  });

  it('shows addresses and tax numbers only to who may read them, in its history as well', async () => {
    const clerk = await aPartner({ shopId: partner.shopId, scopes: ['READ_CUSTOMERS'] });
    for (const field of ['billingAddress { city }', 'shippingAddress { city }', 'taxId', 'vatId']) {
      const { errors } = await clerk.ask(`query One($id: ID!) { order(id: $id) { ${field} } }`, { id });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', permission: 'READ_PII' });
    }
    expect(await order('number buyerName', clerk)).toEqual({ number, buyerName: 'Ana Núñez' });
    type History = {
      events: { nodes: { id: string; action: string; changes: { field: string; newValue: string }[] }[] };
    };
    const history = 'events(first: 5) { nodes { id action changes { field newValue } } }';
    const seen = await order<History>(history, clerk);
    expect(seen.events.nodes).toHaveLength(1);
    const event = seen.events.nodes[0];
    const byNode = 'query Event($id: ID!) { node(id: $id) { ... on AuditEvent { action } } }';
    expect(await clerk.data(byNode, { id: event?.id })).toEqual({ node: { action: event?.action } });
    expect(JSON.stringify(seen)).not.toContain('Calle Mayor');
  });

  it('is not shown to who may not read customers', async () => {
    const stranger = await aPartner({ shopId: partner.shopId, scopes: ['SETTINGS'] });
    for (const document of [
      `{ order(id: "${id}") { id } }`,
      '{ orders(first: 1) { nodes { id } } }',
      `{ node(id: "${id}") { id } }`,
    ]) {
      const { errors } = await stranger.ask(document);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', permission: 'READ_CUSTOMERS' });
    }
  });
});
