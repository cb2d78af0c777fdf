import { describe, expect, test } from '@jest/globals';
import { aPartner } from '../../../test/api.js';
import { aCustomer, mutate } from '../../../test/customers.js';
import { behindTheScenes } from '../../../test/database.js';
import { aChannel, anUpsert, differencesIn, upsertOrder, upsertOrders } from '../../../test/orders.js';

const at = (minute: number) => new Date(Date.UTC(2026, 2, 1, 12, minute)).toISOString();

const customers = (shopId: string) =>
  behindTheScenes<{ email: string | null; phone: string | null; orders: number }>(
    'select email, phone, order_count as orders from customer where shop_id = $1 order by number',
    [shopId],
  );

describe('whose an order is', () => {
  test('says first the channel’s id of the customer, then the e-mail', async () => {
    const partner = await aPartner();
    const [shop, other] = [await aChannel(partner), await aChannel(partner, { name: 'Otra' })];
    const tell = (channelId: string, customer: object) => upsertOrder(partner, anUpsert(channelId, { customer }));
    const first = await tell(shop, { externalId: 'c1', email: 'ana@example.com', firstName: 'Ana' });
    const byId = await tell(shop, { externalId: 'c1', email: 'nueva@example.com' });
    const byEmail = await tell(other, { externalId: 'c1', email: ' ANA@example.com' });
    const elsewhere = await tell(other, { externalId: 'c2', email: 'bea@example.com' });
    expect(byId.customer).toEqual(first.customer);
    expect(byEmail.customer).toEqual(first.customer);
    expect(elsewhere.customer).not.toEqual(first.customer);
    expect(await customers(partner.shopId)).toHaveLength(2);
  });

  test('is not said by the channel’s id of a guest who typed the e-mail of somebody else', async () => {
    const partner = await aPartner();
    const channelId = await aChannel(partner);
    const ana = await aCustomer(partner, { email: 'ana@example.com' });
    const tell = (customer: object) => upsertOrder(partner, anUpsert(channelId, { customer }), 'claim');
    const typed = await tell({ externalId: 'c9', email: 'ana@example.com', isGuest: true });
    expect(typed).toMatchObject({ order: { claim: 'CLAIMABLE' }, customer: { id: ana.id } });
    const signedIn = await tell({ externalId: 'c9', email: 'otra@example.com', firstName: 'Otra' });
    expect(signedIn.order).toMatchObject({ claim: 'CLAIMED' });
    expect(signedIn.customer?.id).not.toBe(ana.id);
    const again = await tell({ externalId: 'c9', email: 'nueva@example.com' });
    expect(again.customer).toEqual(signedIn.customer);
  });

  test('is never said by a relay address outside of its channel', async () => {
    const partner = await aPartner();
    const amazon = await aChannel(partner, { type: 'AMAZON', name: 'Amazon' });
    const ebay = await aChannel(partner, { type: 'EBAY', name: 'eBay' });
    const known = await aCustomer(partner, { email: 'x1@marketplace.example' });
    const customer = { email: 'x1@marketplace.example', firstName: 'Ana' };
    const tell = (channelId: string) => upsertOrder(partner, anUpsert(channelId, { customer }));
    const [first, again, elsewhere] = [await tell(amazon), await tell(amazon), await tell(ebay)];
    expect(again.customer).toEqual(first.customer);
    expect(new Set([first.customer?.id, elsewhere.customer?.id, known.id]).size).toBe(3);
    const emails = (await customers(partner.shopId)).map(({ email }) => email);
    expect(emails.filter((email) => email !== null)).toEqual(['x1@marketplace.example']);
  });

  test('is not said by a phone that several have, not even when they come with one call', async () => {
    const partner = await aPartner();
    const channelId = await aChannel(partner);
    await behindTheScenes('update shop set identify_by_phone = true where id = $1', [partner.shopId]);
    for (const firstName of ['Ana', 'Bea']) await aCustomer(partner, { firstName, phone: '645337711' });
    const told = [1, 2].map((n) =>
      anUpsert(channelId, { customer: { email: `n${n}@example.com`, firstName: `N${n}`, phone: '645337711' } }),
    );
    const { results } = await upsertOrders(partner, told);
    expect(new Set(results.map(({ customerId }) => customerId)).size).toBe(2);
    expect((await customers(partner.shopId)).map(({ orders }) => orders)).toEqual([0, 0, 1, 1]);
  });

  test('may be said by the phone, where the shop wants that and one customer has it', async () => {
    const partner = await aPartner();
    const channelId = await aChannel(partner);
    const tell = async () =>
      (await upsertOrder(partner, anUpsert(channelId, { customer: { phone: '645337711', firstName: 'Ana' } })))
        .customer;
    const unknown = [await tell(), await tell()];
    expect(unknown[0]).not.toEqual(unknown[1]);
    await behindTheScenes('update shop set identify_by_phone = true where id = $1', [partner.shopId]);
    const several = await tell();
    expect(unknown).not.toContainEqual(several);
    const known = await aCustomer(partner, { phone: '600000001' });
    const told = anUpsert(channelId, { customer: { phone: '+34 600 000 001', firstName: 'Bea' } });
    expect((await upsertOrder(partner, told)).customer).toEqual({ id: known.id });
  });

  test('is one customer of that phone, however many of their orders come at once', async () => {
    const partner = await aPartner();
    const channelId = await aChannel(partner);
    await behindTheScenes('update shop set identify_by_phone = true where id = $1', [partner.shopId]);
    const customer = { phone: '645337711', firstName: 'Ana' };
    const tell = () => upsertOrder(partner, anUpsert(channelId, { customer }));
    const answers = await Promise.all(Array.from({ length: 20 }, tell));
    expect(new Set(answers.map((answer) => answer.customer?.id)).size).toBe(1);
    expect(await customers(partner.shopId)).toMatchObject([{ phone: '+34645337711', orders: 20 }]);
    expect(await differencesIn(partner.shopId)).toEqual([]);
  });

  test('stays when the customer has another e-mail by the time that the channel tells more', async () => {
    const partner = await aPartner();
    const told = anUpsert(await aChannel(partner), { updatedAt: at(1) });
    const { customer } = await upsertOrder(partner, told);
    const wanted = { id: customer?.id, expectedVersion: 1, email: 'otra@example.com' };
    await mutate(partner, 'customerUpdate', wanted, 'customer { id }');
    const more = await upsertOrder(partner, { ...told, updatedAt: at(2), shippingTotal: '1' });
    expect(more).toMatchObject({ outcome: 'UPDATED', customer: { id: customer?.id } });
    expect(await customers(partner.shopId)).toHaveLength(1);
  });

  test('is nobody where nothing is known, and moves with what the channel says later', async () => {
    const partner = await aPartner();
    const told = anUpsert(await aChannel(partner), { customer: null, updatedAt: at(1) });
    expect((await upsertOrder(partner, told)).customer).toBeNull();
    const named = { ...told, updatedAt: at(2), customer: { email: 'ana@example.com', firstName: 'Ana' } };
    const first = await upsertOrder(partner, named, 'id number version claim', 'id orderCount');
    expect(first).toMatchObject({ order: { claim: 'CLAIMED' }, customer: { orderCount: 1 } });
    const other = { ...named, updatedAt: at(3), customer: { email: 'bea@example.com', firstName: 'Bea' } };
    expect(await upsertOrder(partner, other, 'id number version', 'id orderCount')).toMatchObject({
      customer: { orderCount: 1 },
    });
    expect((await customers(partner.shopId)).map(({ orders }) => orders)).toEqual([0, 1]);
    expect(await differencesIn(partner.shopId)).toEqual([]);
  });
});

test('an order copies the VAT id and the exemption of its customer, and keeps them', async () => {
  const partner = await aPartner();
  const exempt = { vatId: 'ESB12345674', taxExemption: { reason: 'Exportación', certificate: 'C-1' } };
  const customer = await aCustomer(partner, { email: 'ana@example.com', ...exempt });
  const told = anUpsert(await aChannel(partner), { customer: { email: 'ana@example.com' }, updatedAt: at(1) });
  const fields = 'id number version vatId taxExemption { reason certificate }';
  const first = await upsertOrder(partner, told, fields);
  expect(first.order).toMatchObject({
    vatId: 'ESB12345674',
    taxExemption: { reason: 'Exportación', certificate: 'C-1' },
  });
  const wanted = { id: customer.id, expectedVersion: customer.version, vatId: null, taxExemption: null };
  await mutate(partner, 'customerUpdate', wanted, 'customer { id }');
  const second = await upsertOrder(partner, { ...told, updatedAt: at(2), shippingTotal: '1' }, fields);
  expect(second.order).toMatchObject({ vatId: 'ESB12345674', taxExemption: { reason: 'Exportación' } });
});

test('every way of writing an order leaves one event about it, and customers that it makes one each', async () => {
  const partner = await aPartner();
  const channelId = await aChannel(partner);
  await upsertOrders(partner, [anUpsert(channelId), anUpsert(channelId), anUpsert(channelId, { customer: null })]);
  const events = await behindTheScenes<{ action: string; events: number; subjects: number }>(
    `select action, count(*)::integer as events, count(distinct subject_id)::integer as subjects
     from audit_event where shop_id = $1 and action like any ('{order.%,customer.%}') group by action order by action`,
    [partner.shopId],
  );
  expect(events).toEqual([
    { action: 'customer.create', events: 2, subjects: 2 },
    { action: 'order.create', events: 3, subjects: 3 },
  ]);
});

const strange = [
  "'; drop table sales_order; --",
  '\\x00 \\ "quotes" {braces} $1 %s',
  'a\u0000b',
  '\ud800 alone',
  '‮gnirts',
  '{"json": [1, null]}',
  '😀'.repeat(50),
  '=HYPERLINK("http://x")',
];

test.each(strange)('strange text %j is kept as text or refused, and is never a fault', async (text) => {
  const partner = await aPartner();
  const told = anUpsert(await aChannel(partner), {
    externalId: `e ${text}`,
    externalNumber: text,
    lines: [{ title: `t ${text}`, sku: text, quantity: 1, unitPrice: '1' }],
    customer: { externalId: text, email: text, firstName: text, lastName: text, phone: text, taxId: text },
    billingAddress: { line1: text, city: text, recipient: text },
    shippingMethod: text,
    cancelReason: text,
    transactions: [{ externalId: text, kind: 'PAYMENT', amount: '1', note: text }],
    shipments: [{ externalId: text, carrier: text, trackingNumber: text }],
  });
  const { outcome, userErrors } = await upsertOrder(partner, told);
  expect(outcome === 'CREATED' || userErrors.length > 0).toBe(true);
  if (outcome === 'CREATED') expect((await upsertOrder(partner, told)).outcome).toBe('UNCHANGED');
  expect(await differencesIn(partner.shopId)).toEqual([]);
});

test('nothing of another shop is found or written', async () => {
  const [ours, theirs] = [await aPartner(), await aPartner()];
  const [channel, theirChannel] = [await aChannel(ours), await aChannel(theirs)];
  const told = anUpsert(theirChannel);
  await upsertOrder(theirs, told);
  expect((await upsertOrder(ours, told)).userErrors).toMatchObject([
    { code: 'NOT_FOUND', path: ['input', 'channelId'] },
  ]);
  const mine = await upsertOrder(ours, { ...told, channelId: channel });
  expect(mine.outcome).toBe('CREATED');
  expect(await customers(ours.shopId)).toHaveLength(1);
  const company = await mutate<{ issuingCompany: { id: string } }>(
    theirs,
    'issuingCompanyCreate',
    { name: 'Ellos' },
    'issuingCompany { id }',
  );
  const refused = await upsertOrder(ours, anUpsert(channel, { issuingCompanyId: company.issuingCompany.id }));
  expect(refused.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'issuingCompanyId'] }]);
});
