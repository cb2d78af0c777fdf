import { describe, expect, test } from '@jest/globals';
import type { Channel } from './channel.js';
import { buyerKeys, claimOf, customerOfBuyer, identitiesToRemember, isAnonymous } from './order-buyer.js';
import { checkOrderSnapshot } from './order-gate.js';
import type { OrderUpsertInput } from './order-input.js';
import { anOrder, context } from './test/orders.js';

const web = { id: 'chn', type: 'WEB', usesRelayAddresses: false } as const;
const amazon = { id: 'chn', type: 'AMAZON', usesRelayAddresses: true } as const;
const told = (given: Partial<OrderUpsertInput>) => {
  const checked = checkOrderSnapshot(anOrder(given), context);
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  return checked.value;
};
const buyer = (customer: OrderUpsertInput['customer']) => told({ customer }).buyer;
const ana = { externalId: 'c-7', email: ' Ana@X.com', phone: '645 33 77 11', firstName: 'Ana' };
const keys = (customer: OrderUpsertInput['customer'], channel: typeof web | typeof amazon, identifyByPhone = false) =>
  buyerKeys(buyer(customer), channel, { identifyByPhone }).map(({ kind, value }) => `${kind} ${value}`);
const remembered = (customer: OrderUpsertInput['customer'], channel: typeof web | typeof amazon, byPhone = false) =>
  identitiesToRemember(buyer(customer), channel, { identifyByPhone: byPhone }).map(({ kind }) => kind);
const made = (given: Partial<OrderUpsertInput>, channel: Pick<Channel, 'id' | 'type' | 'usesRelayAddresses'> = web) =>
  customerOfBuyer(told(given), channel, context);

describe('a buyer', () => {
  test('is looked for by the channel’s id, then by e-mail, then by phone where the shop says so', () => {
    expect(keys(ana, web)).toEqual(['CUSTOMER_ID c-7', 'EMAIL ana@x.com']);
    expect(keys(ana, web, true)).toEqual(['CUSTOMER_ID c-7', 'EMAIL ana@x.com', 'PHONE +34645337711']);
  });

  test('behind a relay address is looked for in that channel alone', () => {
    expect(keys(ana, amazon)).toEqual(['CUSTOMER_ID c-7', 'RELAY_EMAIL ana@x.com']);
    expect(remembered(ana, amazon)).toEqual(['CUSTOMER_ID', 'RELAY_EMAIL']);
  });

  test('is remembered by the channel’s id, but not a guest who typed an e-mail or phone by which they are found', () => {
    expect(remembered(ana, web)).toEqual(['CUSTOMER_ID']);
    const guest = { ...ana, isGuest: true };
    expect(remembered(guest, web)).toEqual([]);
    expect(remembered(guest, amazon)).toEqual(['CUSTOMER_ID', 'RELAY_EMAIL']);
    expect(remembered({ ...guest, email: null }, web)).toEqual(['CUSTOMER_ID']);
    expect(remembered({ ...guest, email: null }, web, true)).toEqual([]);
  });

  test('of whom only a name is known has no keys, and is somebody', () => {
    expect(keys({ firstName: 'Ana' }, web, true)).toEqual([]);
    expect(isAnonymous(buyer({ firstName: 'Ana' }))).toBe(false);
  });

  test.each([[undefined], [null], [{}], [{ isGuest: true }], [{ email: 'no', phone: 'x' }], [{ taxId: '12345678Z' }]])(
    '%j is anonymous',
    (customer) => expect(claimOf(buyer(customer))).toBe('ANONYMOUS'),
  );

  test('who is a guest claims an order, and others have it', () => {
    expect(claimOf(buyer({ ...ana, isGuest: true }))).toBe('CLAIMABLE');
    expect(claimOf(buyer(ana))).toBe('CLAIMED');
  });
});

describe('a customer whom nobody knew', () => {
  test('has what the order says of them', () => {
    const address = { line1: 'Calle Mayor 1', city: 'Olot', phone: '645337711' };
    expect(
      made({
        customer: { ...ana, lastName: 'García', vatId: 'ESB12345674' },
        taxId: '12345678z',
        billingAddress: address,
        issuingCompanyId: 'ico',
      }),
    ).toMatchObject({
      firstName: 'Ana',
      lastName: 'García',
      type: 'INDIVIDUAL',
      email: 'Ana@X.com',
      phone: '+34645337711',
      phoneCountryCode: 'ES',
      taxId: '12345678Z',
      vatId: 'ESB12345674',
      source: 'ORDER',
      channelId: 'chn',
      issuingCompanyId: 'ico',
      addresses: [{ line1: 'Calle Mayor 1', phone: '+34645337711', isDefaultBilling: true, isDefaultShipping: true }],
    });
  });

  test('has no e-mail behind a relay address, and comes from the till at a till', () => {
    expect(made({ customer: ana }, amazon)).toMatchObject({ email: null, phone: '+34645337711' });
    expect(made({ customer: ana }, { ...web, type: 'POS' }).source).toBe('POS');
  });

  test.each<[string | null, string | null, Partial<OrderUpsertInput>]>([
    ['Ana', null, { customer: ana }],
    [null, 'Bicis SL', { customer: { companyName: 'Bicis SL', lastName: 'García' } }],
    ['García', null, { customer: { lastName: 'García' } }],
    ['Luis Gil', null, { customer: { email: 'lg@x.com' }, shippingAddress: { recipient: 'Luis Gil' } }],
    ['ana.g', null, { customer: { email: 'ana.g@x.com' } }],
    ['+34645337711', null, { customer: { phone: '645337711' } }],
    ['c-7', null, { customer: { externalId: 'c-7' } }],
  ])('is called %s, company %s', (firstName, companyName, given) => {
    const customer = made(given);
    expect([customer.firstName, customer.companyName]).toEqual([firstName, companyName]);
    expect(customer.type).toBe(firstName === null ? 'COMPANY' : 'INDIVIDUAL');
  });

  test('keeps addresses that have a street and a city, each once', () => {
    const full = { line1: 'Calle Mayor 1', city: 'Olot' };
    const addresses = (given: Partial<OrderUpsertInput>) =>
      made({ customer: ana, ...given }).addresses.map(
        ({ line1, isDefaultBilling, isDefaultShipping }) => `${line1} ${isDefaultBilling} ${isDefaultShipping}`,
      );
    expect(addresses({ billingAddress: full, shippingAddress: full })).toEqual(['Calle Mayor 1 true true']);
    expect(addresses({ billingAddress: full, shippingAddress: { ...full, line1: 'Plaza 2' } })).toEqual([
      'Calle Mayor 1 true false',
      'Plaza 2 false true',
    ]);
    expect(addresses({ billingAddress: { city: 'Olot' }, shippingAddress: full })).toEqual(['Calle Mayor 1 true true']);
    expect(addresses({ shippingAddress: { city: 'Olot' } })).toEqual([]);
  });
});
