import { expect, test } from '@jest/globals';
import { addressLines } from './address-lines.js';

const empty = { recipient: null, company: null, line2: null, region: null, postalCode: null, phone: null };

test('an address has its lines in the order of the post, the country by its name', () => {
  const address = { ...empty, line1: 'Calle Mayor 1', city: 'Getafe', region: 'Madrid', postalCode: '28901' };
  expect(addressLines({ ...address, countryCode: 'ES' }, 'en')).toEqual([
    'Calle Mayor 1',
    '28901 Getafe (Madrid)',
    'Spain',
  ]);
});

test('a province that is called as its town is not said twice', () => {
  const address = { ...empty, line1: null, city: 'Madrid', region: 'Madrid', countryCode: null };
  expect(addressLines(address, 'es')).toEqual(['Madrid']);
});
