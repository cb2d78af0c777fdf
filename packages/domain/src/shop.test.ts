import { expect, test } from '@jest/globals';
import { checkInput } from './problem.js';
import { shopUpdateInput, timeZoneInput, usualTaxRate } from './shop.js';

test.each(['Europe/Madrid', 'Atlantic/Canary', 'UTC', 'America/Argentina/Buenos_Aires'])('%s is a time zone', (name) =>
  expect(checkInput(timeZoneInput, name)).toEqual({ ok: true, value: name }),
);

test.each(['', 'Madrid', '+02:00', 'Europe/Madrid; DROP', '../etc/passwd'])('«%s» is none', (name) =>
  expect(checkInput(timeZoneInput, name)).toMatchObject({ issues: [{ code: 'INVALID_TIME_ZONE' }] }),
);

test('settings are changed one by one: null leaves what cannot be empty, and ends the tax', () => {
  const given = { expectedVersion: 3, name: null, taxRate: null, timeZone: null, countryCode: 'Francia', locale: 'EN' };
  expect(checkInput(shopUpdateInput, given)).toEqual({
    ok: true,
    value: { expectedVersion: 3, taxRate: null, countryCode: 'FR', locale: 'EN' },
  });
  expect(checkInput(shopUpdateInput, { expectedVersion: 3, taxRate: '21' })).toMatchObject({
    value: { taxRate: 2100 },
  });
  expect(checkInput(shopUpdateInput, { expectedVersion: 3, name: ' ', taxRate: '100.01' })).toMatchObject({
    issues: [
      { code: 'REQUIRED', path: ['name'] },
      { code: 'INVALID_TAX_RATE', path: ['taxRate'] },
    ],
  });
});

test('customers keep at least one way to sign in; ways said twice count once, in one order', () => {
  const given = (customerLoginMethods: unknown) =>
    checkInput(shopUpdateInput, { expectedVersion: 3, customerLoginMethods });
  expect(given(['MAGIC_LINK', 'PASSWORD', 'MAGIC_LINK'])).toMatchObject({
    value: { customerLoginMethods: ['PASSWORD', 'MAGIC_LINK'] },
  });
  expect(given(null)).toEqual({ ok: true, value: { expectedVersion: 3 } });
  expect(given([])).toMatchObject({ issues: [{ code: 'LOGIN_METHOD_REQUIRED', path: ['customerLoginMethods'] }] });
  expect(given(['FAX'])).toMatchObject({ issues: [{ code: 'INVALID_OPTION', path: ['customerLoginMethods', 0] }] });
});

test('a new shop charges what is usual where it is known, and no tax elsewhere', () => {
  expect([usualTaxRate('ES'), usualTaxRate('MX')]).toEqual([2100, null]);
});
