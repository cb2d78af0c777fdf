import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { customerSearchText, matchesSearch, type SearchParts, searchLimits, searchPatterns } from './search-text.js';
import { testWithSample } from './test/sample-data.js';
import { foldText } from './text.js';

const nobody: SearchParts = {
  number: 1042,
  firstName: null,
  lastName: null,
  companyName: null,
  email: null,
  phone: null,
  taxId: null,
  vatId: null,
  externalReference: null,
};
const josé: SearchParts = {
  ...nobody,
  firstName: 'José',
  lastName: 'Ñúñez de la Peña',
  companyName: 'Bicis Ñúñez, S.L.',
  email: 'Jose.Nunez@Correo.es',
  phone: '+34645337711',
  taxId: '12345678Z',
  vatId: 'ES12345678Z',
  externalReference: 'SH-10-445',
  addresses: [
    {
      recipient: 'Almacén',
      company: null,
      line1: 'Calle Mayor, 3',
      line2: '2º B',
      city: 'Castellón',
      postalCode: '12001',
      phone: '+34964112233',
    },
  ],
  notes: ['Prefiere recoger los viernes'],
};
const finds = (query: string, parts: SearchParts = josé) => matchesSearch(customerSearchText(parts), query);

describe('a customer is found', () => {
  test.each(['José Ñúñez', 'jose nunez', 'nunez jose', 'NUNEZ', 'núñez, josé', 'Jos Ñú', 'ñuñez de la peña'])(
    'by name: %s',
    (query) => expect(finds(query)).toBe(true),
  );

  test.each([
    '+34 645 33 77 11',
    '645337711',
    '34645337711',
    '7711',
    '0034 645 33 77 11',
    '(645) 33-77-11',
    '645.33.77.11',
    '964 11',
  ])('by phone: %s', (query) => expect(finds(query)).toBe(true));

  test.each([
    'bicis',
    'jose.nunez@correo.es',
    'JOSE.NUNEZ@',
    '12345678z',
    '12.345.678-Z',
    'es12345678z',
    'SH-10-445',
    'sh10445',
    '1042',
    'mayor 3',
    'castellon',
    '12001',
    'almacen',
    'viernes',
    'jose castellon',
    'jose +34 645',
  ])('by the rest: %s', (query) => expect(finds(query)).toBe(true));

  test('by nothing: everybody is', () => {
    for (const query of ['', '  ', '\0', '\u200b', '()']) expect(searchPatterns(query)).toEqual([]);
  });

  test.each(['pepe', 'jose perez', '7712', '645337712'])('and not by %s', (query) => expect(finds(query)).toBe(false));

  test('not by what ends one part and begins another', () => {
    expect(finds('penabicis')).toBe(false);
    expect(finds('77111234')).toBe(false);
  });
});

describe('the terms of a search', () => {
  test.each([
    ['+34 645 33 77 11', ['34645337711']],
    ['645 33', ['64533']],
    ['12 3', ['12', '3']],
    ['ana anabel', ['anabel']],
    ['Ana ana ANA', ['ana']],
    ['García, Ana', ['garcia', 'ana']],
    ['O’Brien 100%', ['o’brien', '100%']],
  ])('«%s» are %j', (query, patterns) => expect(searchPatterns(query)).toEqual(patterns));

  test('are bounded', () => {
    expect(searchPatterns('a'.repeat(1000))[0]).toHaveLength(searchLimits.query.max);
    expect(searchPatterns(Array.from({ length: 20 }, (_, index) => `w${index}x`).join(' '))).toHaveLength(
      searchLimits.terms.max,
    );
  });

  test('of one or two letters are looked for where a word begins', () => {
    const text = 'ana maria lopez-rio\nana.ruiz@example.com\n34645337711\n12';
    for (const query of ['a', 'ma', 'ri', 'ru', 'ex', '12', '34', 'lo ri'])
      expect(matchesSearch(text, query)).toBe(true);
    for (const query of ['na', 'z', '77', 'ma na', 'ia']) expect(matchesSearch(text, query)).toBe(false);
  });

  test('of one or two letters are not said by a longer one that has them inside', () => {
    expect(searchPatterns('ri maria')).toEqual(['ri', 'maria']);
    expect(searchPatterns('m ma maria')).toEqual(['ma', 'maria']);
  });
});

describe('every customer', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
  // Greek and a few others have more than one lower case for a capital.
  const inCapitals = (text: string) => (foldText(text.toUpperCase()) === foldText(text) ? text.toUpperCase() : text);

  test('is found by first and last name in either order, in any case', () => {
    fc.assert(
      fc.property(name, name, (firstName, lastName) => {
        const parts = { ...nobody, firstName, lastName };
        for (const query of [`${firstName} ${lastName}`, `${lastName} ${firstName}`, inCapitals(lastName)]) {
          // Digits alone are a phone number, and punctuation of phones and lists is no part of a word.
          if (!/\p{L}/u.test(query) || /[()+,;]/.test(query.normalize('NFKC'))) continue;
          expect([query, finds(query, parts)]).toEqual([query, true]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('is found by any run of four digits of the phone', () => {
    const phone = fc.bigInt({ min: 10_000_000_000n, max: 999_999_999_999_999n }).map((digits) => `+${digits}`);
    fc.assert(
      fc.property(phone, fc.nat(10), fc.integer({ min: 4, max: 15 }), (e164, start, length) => {
        const run = e164.slice(1).slice(start, start + length);
        fc.pre(run.length >= 4 && !run.startsWith('00'));
        expect(finds(run, { ...nobody, phone: e164 })).toBe(true);
      }),
    );
  });

  testWithSample(
    'of the surnames of Spain is found by them, whole and in part',
    'ine-nombres/apellidos-20.csv',
    (csv) => {
      const surnames = csv
        .split(/\r?\n/)
        .slice(1, 20_000)
        .flatMap((line) => line.split(',')[0] || []);
      expect(surnames.length).toBeGreaterThan(19_000);
      const lost = surnames.filter(
        (lastName) => !finds(`${lastName.toLowerCase()} maría`, { ...nobody, firstName: 'MARIA', lastName }),
      );
      expect(lost).toEqual([]);
    },
  );
});
