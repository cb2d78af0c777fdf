import { describe, expect, test } from '@jest/globals';
import {
  addressSearchText,
  customerSearchText,
  matchesSearch,
  noteSearchText,
  openSearchText,
  ownSearchText,
} from './search-text.js';

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

  test('that everybody finds the customer by are without tax ids and addresses', () => {
    const ids = { taxId: '12.345.678-Z', vatId: 'ESB12345674' };
    const text = customerSearchText({ ...customer, ...ids, addresses: [address], notes: ['prefiere bizum'] });
    for (const query of ['12345678z', '12.345.678', 'esb12345674', 'mayor', '24001']) {
      expect([query, matchesSearch(text, query), matchesSearch(openSearchText(text), query)]).toEqual([
        query,
        true,
        false,
      ]);
    }
    for (const query of ['nunez', 'jose@example.com', '645337711', '1001', 'shop7', 'bizum']) {
      expect([query, matchesSearch(openSearchText(text), query)]).toEqual([query, true]);
    }
    expect(openSearchText(customerSearchText(customer))).toBe(`${ownSearchText(customer)}\n`);
  });
});
