import { expect, test } from '@jest/globals';
import { addressInput, mainAddress, withOneDefault } from './address.js';
import { checkInput } from './problem.js';

const home = { isDefaultBilling: false, isDefaultShipping: false };

test('an address has a street and a city; a country may be named', () => {
  expect(
    checkInput(addressInput, { line1: ' Mayor  1 ', city: 'Madrid', countryCode: 'España', postalCode: '' }),
  ).toEqual({
    ok: true,
    value: { line1: 'Mayor 1', city: 'Madrid', countryCode: 'ES', postalCode: null },
  });
  expect(checkInput(addressInput, { countryCode: 'Narnia' })).toMatchObject({
    issues: [
      { code: 'REQUIRED', path: ['line1'] },
      { code: 'REQUIRED', path: ['city'] },
      { code: 'INVALID_COUNTRY', path: ['countryCode'] },
    ],
  });
});

test('of several defaults the first counts; without one the first address is it', () => {
  const marked = { isDefaultBilling: true, isDefaultShipping: false };
  expect(withOneDefault([home, marked, marked])).toEqual([
    { isDefaultBilling: false, isDefaultShipping: true },
    { isDefaultBilling: true, isDefaultShipping: false },
    { isDefaultBilling: false, isDefaultShipping: false },
  ]);
  expect(withOneDefault([])).toEqual([]);
});

test('the address for shipping stands for the customer, then that for billing', () => {
  const billing = { ...home, isDefaultBilling: true };
  const shipping = { ...home, isDefaultShipping: true };
  expect(mainAddress([home, billing, shipping])).toBe(shipping);
  expect(mainAddress([home, billing])).toBe(billing);
  expect(mainAddress([home])).toBe(home);
  expect(mainAddress([])).toBeNull();
});
