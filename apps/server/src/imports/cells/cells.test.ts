import { countryCodes } from '@clientela/domain/country';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { detectDateOrder, readDay } from './birthday.js';
import { cellValue, emailOf, flagOf, listOf, localeOf, looksHashed, streetLines, typeOf } from './cell.js';
import { countryOf } from './country.js';
import { splitName } from './person-name.js';

const today = '2026-11-22';

describe('a whole name', () => {
  test.each([
    ['Ana', 'Ana', ''],
    ['Ana García López', 'Ana', 'García López'],
    ['José Luis Pérez Gil', 'José Luis', 'Pérez Gil'],
    ['Juan Carlos', 'Juan', 'Carlos'],
    ['María del Carmen Ruiz Soto', 'María del Carmen', 'Ruiz Soto'],
    ['María de la Fuente', 'María', 'de la Fuente'],
    ['García López, Ana', 'Ana', 'García López'],
    ['Dr Archie Dennis', 'Archie', 'Dennis'],
    ['Kunze Ari Dr', 'Kunze', 'Ari'],
    ['D.ª Rosa Vidal', 'Rosa', 'Vidal'],
    ['=SUM(A1:A10)', '=SUM(A1:A10)', ''],
    ['田中太郎', '田中太郎', ''],
  ])('%j is %j and %j', (whole, firstName, lastName) => {
    expect(splitName(whole)).toEqual({ firstName, lastName, companyName: '' });
  });

  test.each(['Talleres Ruiz S.L.', 'TALLERES RUIZ, SL', 'Acme Inc.', 'Test LLC', 'Müller GmbH', 'Hermanos Gil C.B.'])(
    '%j is a company',
    (companyName) => expect(splitName(companyName)).toEqual({ firstName: '', lastName: '', companyName }),
  );

  test('loses no word but titles, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zñ]{4,9}$/), { minLength: 1, maxLength: 6 }), (words) => {
        const { firstName, lastName, companyName } = splitName(words.join(' '));
        const parts = [firstName, lastName, companyName].filter(Boolean).join(' ').split(' ').sort();
        const kept = words.filter((word) => parts.includes(word)).sort();
        expect(parts).toEqual(kept);
        expect(firstName + companyName).not.toBe('');
      }),
    );
  });
});

describe('a birthday', () => {
  test.each([
    ['1980-02-29', 'DMY', '1980-02-29'],
    ['1980/2/9 00:00:00', 'DMY', '1980-02-09'],
    ['03/04/1980', 'DMY', '1980-04-03'],
    ['03/04/1980', 'MDY', '1980-03-04'],
    ['3.4.80', 'DMY', '1980-04-03'],
    ['3-4-26', 'DMY', '2026-04-03'],
    ['3-4-27', 'DMY', '1927-04-03'],
    ['19800403', 'DMY', '1980-04-03'],
    ['15-Jan-1984', 'DMY', '1984-01-15'],
    ['Mar 20 1984', 'DMY', '1984-03-20'],
    ['15 de enero de 1984', 'DMY', '1984-01-15'],
    ['1984-01-15T10:00:00Z', 'DMY', '1984-01-15'],
    ['0000-00-00', 'DMY', ''],
    ['29/02/1981', 'DMY', null],
    ['13/05/1980', 'MDY', null],
    ['34567', 'DMY', null],
    ['ayer', 'DMY', null],
    ['1-2-3', 'DMY', null],
  ] as const)('%j as %s is %j', (cell, order, day) => expect(readDay(cell, order, today)).toBe(day));

  test('of a column has the order that its dates show, or none', () => {
    expect(detectDateOrder(['1980-01-20', '03/04/1980', '20/04/1980'])).toBe('DMY');
    expect(detectDateOrder(['03/13/1938', '12/12/1995', '31/12/1990', '10/21/1997'])).toBe('MDY');
    expect(detectDateOrder(['03/04/1980', '1980-01-20', ''])).toBeNull();
  });
});

describe('a cell', () => {
  test('is empty in the ways of other programs, and holds names that only look like it', () => {
    for (const cell of ['', '  ', 'NULL', 'N/A', '\\N', '#N/A']) expect(cellValue(cell)).toBe('');
    for (const cell of ['Null', 'NA', 'None', '.', '-', '0']) expect(cellValue(cell)).toBe(cell);
  });

  test('is freed from what spreadsheets put around it, and keeps a formula as text', () => {
    expect(cellValue('="00123"')).toBe('00123');
    expect(cellValue("'+34 612345678")).toBe('+34 612345678');
    expect(cellValue("'n Bak")).toBe("'n Bak");
    const quoted = ['"Ana" ', ' "el ""Rubio""" ', '"VIP"'];
    expect(quoted.map(cellValue)).toEqual(['Ana', 'el "Rubio"', '"VIP"']);
    expect(cellValue('=cmd|/C calc!A0')).toBe('=cmd|/C calc!A0');
  });

  test('of a country is understood by name and by codes of two or three letters, with dots or without', () => {
    const cells = ['España', 'es', 'FRA', 'U.S', 'U.S.A.', 'Deutschland', 'UAE', '+34', 'Narnia', 'XXX'];
    expect(cells.map(countryOf)).toEqual(['ES', 'ES', 'FR', 'US', 'US', 'DE', 'AE', null, null, null]);
    for (const code of countryCodes) expect(countryOf(code)).toBe(code);
  });

  test('of a list, a flag, a type, a language, a street and an e-mail is understood', () => {
    expect(listOf('VIP, boda;vip | Café')).toEqual(['VIP', 'boda', 'Café']);
    expect(listOf('* My Contacts ::: Test')).toEqual(['My Contacts', 'Test']);
    expect(listOf(Array.from({ length: 100_000 }, (_, index) => `t${index}`).join(','))).toHaveLength(100_000);
    expect([flagOf('Sí'), flagOf('FALSE'), flagOf('quizá')]).toEqual([true, false, null]);
    expect([typeOf('Empresa'), typeOf('autónomo'), typeOf('?')]).toEqual(['COMPANY', 'SELF_EMPLOYED', null]);
    expect([localeOf('es-MX'), localeOf('English'), localeOf('fr')]).toEqual(['ES', 'EN', null]);
    expect(streetLines('["6146 Honey Bluff Parkway",""]')).toEqual(['6146 Honey Bluff Parkway', '']);
    expect(streetLines('123 Main St\nApt 4B')).toEqual(['123 Main St', 'Apt 4B']);
    expect(emailOf('Ana <ana@example.com>')).toBe('ana@example.com');
    expect(emailOf('mailto:ana@example.com')).toBe('ana@example.com');
  });

  test.each([
    '$P$BsomethingOfWordPress0000000000',
    '$2y$10$abcdefghijklmnopqrstuv',
    '$argon2id$v=19$m=65536,t=3,p=4$c2FsdA$aGFzaA',
    '5f4dcc3b5aa765d61d8327deb882cf99',
    '5f4dcc3b5aa765d61d8327deb882cf99:salt',
    '{SSHA}abc',
  ])('of a password that is a hash is known: %s', (hash) => expect(looksHashed(hash)).toBe(true));

  test('of a password is no hash', () => {
    for (const password of ['mypassword', '$alario1', 'correct horse', '12345678']) {
      expect(looksHashed(password)).toBe(false);
    }
  });
});
