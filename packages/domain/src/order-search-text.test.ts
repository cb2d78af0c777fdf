import { describe, expect, test } from '@jest/globals';
import { orderSearchText } from './order-search-text.js';
import { matchesSearch } from './search-text.js';

const parts = {
  number: 4812,
  externalId: 'gid-55001',
  externalNumber: '#1001',
  buyerName: 'José Ñúñez',
  customerName: 'Bicicletas Núñez SL',
  email: 'jose@x.com',
  phone: '+34645337711',
  lines: [
    { title: 'Casco rojo', sku: 'CAS-0001' },
    { title: 'Guantes', sku: null },
  ],
  shipments: [{ trackingNumber: 'SE-99887766' }, { trackingNumber: null }],
};
const text = orderSearchText(parts);

describe('an order', () => {
  test.each([
    '4812',
    '#1001',
    '1001',
    'gid-55001',
    '55001',
    'jose nunez',
    'NÚÑEZ',
    'bicicletas',
    'jose@x',
    '645 33 77 11',
    'casco',
    'rojo guantes',
    'cas-0001',
    'CAS0001',
    'se99887766',
    'casco nunez',
  ])('is found by «%s»', (query) => expect(matchesSearch(text, query)).toBe(true));

  test.each(['4813', 'casco azul', 'garcia', 'rojoguantes', '9988 7711'])('is not found by «%s»', (query) =>
    expect(matchesSearch(text, query)).toBe(false),
  );

  test('ends with what its customer is called, which the database replaces', () => {
    expect(text.split('\n\n')).toHaveLength(3);
    expect(text.endsWith('\n\nbicicletas nunez sl')).toBe(true);
    const nobody = orderSearchText({ ...parts, customerName: null, lines: [] });
    expect(nobody.split('\n\n').slice(1)).toEqual(['', '']);
  });

  test('of many lines keeps the numbers and the buyer', () => {
    const lines = Array.from({ length: 500 }, (_, index) => ({ title: `Producto muy largo ${index}`, sku: null }));
    const long = orderSearchText({
      number: 4812,
      externalId: null,
      externalNumber: null,
      buyerName: 'Ana',
      customerName: null,
      email: null,
      phone: null,
      lines,
    });
    expect(matchesSearch(long, 'ana producto')).toBe(true);
    expect(long.length).toBeLessThan(11_010);
  });
});
