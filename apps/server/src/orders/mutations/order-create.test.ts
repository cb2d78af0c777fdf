import { describe, expect, test } from '@jest/globals';
import { aPartner, type Partner } from '../../../test/api.js';
import { aCustomer, mutate } from '../../../test/customers.js';
import { behindTheScenes } from '../../../test/database.js';
import { aChannel, differencesIn, statementsOf } from '../../../test/orders.js';

interface CreateAnswer {
  order: Record<string, unknown> & { id: string };
}
const lines = [
  { title: 'Marco', sku: 'M-1', quantity: 2, unitPrice: '50' },
  { title: 'Foto', quantity: 1, unitPrice: '21', taxRate: '10' },
];
const shown = `order { id paymentStatus fulfilmentStatus total { amount } discount { amount } tax { amount } vatId buyerName
  taxExemption { reason } customer { id orderCount totalSpent { amount } } shippingAddress { line1 } billingAddress { line1 }
  notes(first: 5) { nodes { body } } pricing { kind text amount { amount } } pricesIncludeTax channel { id } }`;

const create = (partner: Partner, input: object) =>
  mutate<CreateAnswer>(partner, 'orderCreate', { lines, ...input }, shown);

const priceOf = async (partner: Partner, variables: object) =>
  (
    await partner.data<{ customerPrice: Record<string, unknown> }>(
      `query ($customerId: ID, $lines: [PriceLineInput!]!) { customerPrice(customerId: $customerId, lines: $lines) {
        total { amount } discount { amount } tax { amount } vatId taxExemption { reason } pricesIncludeTax steps { kind text } lines { title tax { amount } }
      } }`,
      { lines, ...variables },
    )
  ).customerPrice;

describe('an order by hand', () => {
  test('is priced by the discount of its customer, paid and noted at once', async () => {
    const partner = await aPartner();
    const customer = await aCustomer(partner, {
      lastName: 'Gil',
      email: 'ana@example.com',
      vatId: 'ESB12345674',
      discount: { type: 'PERCENTAGE', percentage: '10' },
      addresses: [
        { line1: 'Calle 1', city: 'León' },
        { line1: 'Calle 2', city: 'León', isDefaultShipping: true },
      ],
    });
    const price = await priceOf(partner, { customerId: customer.id });
    const { order, userErrors } = await create(partner, {
      customerId: customer.id,
      payment: { method: 'CASH' },
      note: 'Para regalo',
      fulfilmentStatus: 'DELIVERED',
    });
    expect(userErrors).toEqual([]);
    expect(order).toMatchObject({
      paymentStatus: 'PAID',
      fulfilmentStatus: 'DELIVERED',
      total: { amount: '108.90' },
      discount: { amount: '12.10' },
      buyerName: 'Ana Gil',
      vatId: 'ESB12345674',
      billingAddress: { line1: 'Calle 1' },
      shippingAddress: { line1: 'Calle 2' },
      customer: { id: customer.id, orderCount: 1, totalSpent: { amount: '108.90' } },
      notes: { nodes: [{ body: 'Para regalo' }] },
    });
    expect(price).toMatchObject({ total: order.total, discount: order.discount, tax: order.tax, vatId: 'ESB12345674' });
    expect((order.pricing as { kind: string }[]).map(({ kind }) => kind)).toEqual([
      'LINES',
      'DISCOUNT_REASON',
      'DISCOUNT',
      'TAX_INCLUDED',
      'TAX_INCLUDED',
      'TOTAL',
    ]);
    expect(await differencesIn(partner.shopId)).toEqual([]);
  });

  test('goes where it is said, to one of the addresses of its customer or to a place of its own', async () => {
    const partner = await aPartner();
    const addresses = [
      { line1: 'Calle 1', city: 'León' },
      { line1: 'Calle 2', city: 'León' },
    ];
    const made = await mutate<{ customer: { id: string; addresses: { id: string; line1: string }[] } }>(
      partner,
      'customerCreate',
      { firstName: 'Ana', addresses },
      'customer { id addresses { id line1 } }',
    );
    const { id, addresses: kept } = made.customer;
    const second = kept.find(({ line1 }) => line1 === 'Calle 2')?.id;
    const chosen = await create(partner, { customerId: id, shippingAddressId: second, discountTotal: '21' });
    expect(chosen.order).toMatchObject({
      shippingAddress: { line1: 'Calle 2' },
      billingAddress: { line1: 'Calle 1' },
      discount: { amount: '21.00' },
      total: { amount: '100.00' },
    });
    expect((chosen.order.pricing as { kind: string }[]).map(({ kind }) => kind)).toContain('DISCOUNT_BY_HAND');
    const place = { line1: 'Plaza 3', city: 'Ávila' };
    const typed = await create(partner, { customerId: id, shippingAddress: place, billingAddress: place });
    expect(typed.order).toMatchObject({ shippingAddress: { line1: 'Plaza 3' }, billingAddress: { line1: 'Plaza 3' } });
    const alone = await create(partner, { shippingAddress: place });
    expect(alone.order).toMatchObject({ shippingAddress: { line1: 'Plaza 3' }, billingAddress: null, customer: null });
    const both = await create(partner, { customerId: id, shippingAddress: place, shippingAddressId: second });
    expect(both.userErrors).toMatchObject([{ code: 'INVALID_VALUE', path: ['input', 'shippingAddress'] }]);
  });

  test('of an exempt customer bears no tax, and says why', async () => {
    const partner = await aPartner();
    await mutate(partner, 'shopUpdate', { expectedVersion: 1, taxRate: '21', pricesIncludeTax: true }, 'shop { id }');
    const customer = await aCustomer(partner, { taxExemption: { reason: 'Exportación' } });
    const { order } = await create(partner, { customerId: customer.id });
    expect(order).toMatchObject({
      taxExemption: { reason: 'Exportación' },
      tax: { amount: '0.00' },
      pricesIncludeTax: false,
      paymentStatus: 'PENDING',
    });
    expect(await priceOf(partner, { customerId: customer.id })).toMatchObject({
      total: order.total,
      taxExemption: { reason: 'Exportación' },
    });
    expect(await priceOf(partner, {})).toMatchObject({ taxExemption: null, pricesIncludeTax: true });
  });

  test('may make its customer, or be of nobody', async () => {
    const partner = await aPartner();
    const channelId = await aChannel(partner, { type: 'POS', name: 'Caja' });
    const made = await create(partner, { channelId, customer: { firstName: 'Luz', email: 'luz@example.com' } });
    expect(made.order).toMatchObject({ buyerName: 'Luz', customer: { orderCount: 1 }, channel: { id: channelId } });
    const again = await create(partner, { customer: { firstName: 'Luz', email: 'LUZ@example.com' } });
    expect(again).toMatchObject({
      order: null,
      userErrors: [{ code: 'EMAIL_TAKEN', path: ['input', 'customer', 'email'], relatedId: expect.any(String) }],
    });
    const { order } = await create(partner, {});
    expect(order).toMatchObject({ customer: null, buyerName: null });
    const [customer] = await behindTheScenes('select source from customer where shop_id = $1', [partner.shopId]);
    expect(customer).toEqual({ source: 'POS' });
    expect(await differencesIn(partner.shopId)).toEqual([]);
  });

  test('is for no customer who is blocked, and says why', async () => {
    const partner = await aPartner();
    const customer = await aCustomer(partner);
    await mutate(
      partner,
      'customerStatusUpdate',
      { id: customer.id, expectedVersion: 1, status: 'BLOCKED', reason: 'Impagos' },
      'customer { id }',
    );
    const refused = await create(partner, { customerId: customer.id });
    expect(refused).toMatchObject({
      order: null,
      userErrors: [
        { code: 'CUSTOMER_BLOCKED', path: ['input', 'customerId'], message: expect.stringContaining('Impagos') },
      ],
    });
  });

  test('comes to what was said to whoever pays, or is not made', async () => {
    const partner = await aPartner();
    const customer = await aCustomer(partner, { discount: { type: 'PERCENTAGE', percentage: '10' } });
    const stale = await create(partner, { customerId: customer.id, expectedTotal: '121' });
    expect(stale).toMatchObject({
      order: null,
      userErrors: [
        { code: 'PRICE_CHANGED', path: ['input', 'expectedTotal'], message: expect.stringMatching(/121\.00.*108\.90/) },
      ],
    });
    const { order } = await create(partner, { customerId: customer.id, expectedTotal: '108.9' });
    expect(order).toMatchObject({ total: { amount: '108.90' } });
    const byHand = await create(partner, { customerId: customer.id, discountTotal: '21', expectedTotal: '100' });
    expect(byHand.order).toMatchObject({ total: { amount: '100.00' }, discount: { amount: '21.00' } });
    const { customerPrice } = await partner.data<{ customerPrice: object }>(
      'query ($id: ID, $lines: [PriceLineInput!]!) { customerPrice(customerId: $id, lines: $lines, discountTotal: "21") { total { amount } } }',
      { id: customer.id, lines },
    );
    expect(customerPrice).toEqual({ total: { amount: '100.00' } });
  });

  test.each([
    [{ customerId: `cus_${'0'.repeat(32)}` }, 'NOT_FOUND', ['customerId']],
    [{ channelId: `chn_${'0'.repeat(32)}` }, 'NOT_FOUND', ['channelId']],
    [{ issuingCompanyId: `ico_${'0'.repeat(32)}` }, 'NOT_FOUND', ['issuingCompanyId']],
    [{ billingAddressId: `adr_${'0'.repeat(32)}` }, 'NOT_FOUND', ['billingAddressId']],
    [{ channelId: 'x' }, 'INVALID_ID', ['channelId']],
    [{ channelId: '' }, 'INVALID_ID', ['channelId']],
    [{ issuingCompanyId: '' }, 'INVALID_ID', ['issuingCompanyId']],
    [{ lines: [] }, 'REQUIRED', ['lines']],
    [{ payment: { amount: '121.01' } }, 'AMOUNT_TOO_LARGE', ['payment', 'amount']],
    [{ fulfilmentStatus: 'CANCELLED' }, 'INVALID_VALUE', ['fulfilmentStatus']],
    [{ lines: [{ title: ' ', quantity: 1, unitPrice: '1' }] }, 'REQUIRED', ['lines', '0', 'title']],
    [{ lines: [{ title: 'x', quantity: 0, unitPrice: '1' }] }, 'OUT_OF_RANGE', ['lines', '0', 'quantity']],
    [{ lines: [{ title: 'x', quantity: 1, unitPrice: '1.005' }] }, 'INVALID_AMOUNT', ['lines', '0', 'unitPrice']],
  ])('is refused with %j', async (input, code, path) => {
    const partner = await aPartner();
    const answer = await create(partner, input);
    expect(answer).toMatchObject({ order: null, userErrors: [{ code, path: ['input', ...path] }] });
    expect(await behindTheScenes('select 1 from sales_order where shop_id = $1', [partner.shopId])).toEqual([]);
  });

  test('is one statement after what it is made from was read', async () => {
    const partner = await aPartner();
    const customer = await aCustomer(partner);
    const document = 'mutation ($input: OrderCreateInput!) { orderCreate(input: $input) { userErrors { code } } }';
    const input = { lines, customerId: customer.id };
    await partner.data(document, { input });
    const statements = await statementsOf(() => partner.data(document, { input }));
    expect(statements.filter((text) => !text.startsWith('select'))).toHaveLength(1);
    expect(statements.length).toBeLessThanOrEqual(6);
  });

  test('is made once however often the same key asks for it', async () => {
    const partner = await aPartner();
    const document = 'mutation ($input: OrderCreateInput!) { orderCreate(input: $input) { order { id } } }';
    const ask = () => partner.data(document, { input: { lines } }, { 'idempotency-key': 'k-1' });
    const answers = await Promise.all([ask(), ask(), ask()]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const orders = await behindTheScenes('select 1 from sales_order where shop_id = $1', [partner.shopId]);
    expect(orders).toHaveLength(1);
  });

  test('that was made under a key is answered again though it would be refused by now', async () => {
    const partner = await aPartner();
    const customer = await aCustomer(partner);
    const document =
      'mutation ($input: OrderCreateInput!) { orderCreate(input: $input) { order { id } userErrors { code } } }';
    const input = { lines, customerId: customer.id, expectedTotal: '121' };
    const ask = () => partner.data(document, { input }, { 'idempotency-key': 'k-1' });
    const first = await ask();
    await mutate(
      partner,
      'customerStatusUpdate',
      { id: customer.id, expectedVersion: 1, status: 'BLOCKED', reason: 'Impagos' },
      'customer { id }',
    );
    expect(await ask()).toEqual(first);
  });
});
