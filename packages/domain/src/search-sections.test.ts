import { describe, expect, test } from '@jest/globals';
import { addressSearchText, customerSearchText, matchesSearch, noteSearchText, ownSearchText } from './search-text.js';

const customer = {
  number: 1001,
  firstName: 'José',
  lastName: 'Ñúñez',
  companyName: null,
  email: 'jose@example.com',
  phone: '+34645337711',
  taxId: null,
  vatId: null,
  externalReference: 'SHOP-7',
};
const address = {
  recipient: null,
  company: null,
  line1: 'Calle Mayor 1',
  line2: null,
  city: 'León',
  postalCode: '24001',
  phone: null,
};

describe('the sections of a search text', () => {
  test('are those of the customer, its addresses and its notes, each kept apart by an empty line', () => {
    const notes = ['Llama\n\npor la tarde'];
    expect(customerSearchText({ ...customer, addresses: [address], notes })).toBe(
      [ownSearchText(customer), addressSearchText([address]), noteSearchText(notes)].join('\n\n'),
    );
    expect(noteSearchText(notes)).toBe('llama por la tarde');
  });

  test('are there when they are empty, so that each is found by its place', () => {
    expect(customerSearchText(customer).split('\n\n')).toHaveLength(3);
    expect(customerSearchText({ ...customer, notes: ['hola'] }).split('\n\n')).toEqual([
      ownSearchText(customer),
      '',
      'hola',
    ]);
  });

  test('find the customer by each of them and by all together', () => {
    const text = customerSearchText({ ...customer, addresses: [address], notes: ['prefiere bizum'] });
    for (const query of ['nunez jose', '24001 leon', 'bizum', 'jose bizum mayor']) {
      expect(matchesSearch(text, query)).toBe(true);
    }
  });
});
