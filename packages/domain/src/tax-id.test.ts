import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compactTaxId, isSpanishTaxId, isTaxIdValid, maskTaxId, normalizeTaxId, spanishTaxIdKind } from './tax-id.js';
import { testWithSample } from './test/sample-data.js';

describe('a Spanish tax id', () => {
  test.each([
    ['12345678Z', 'NIF'],
    ['12.345.678-z', 'NIF'],
    ['00000000T', 'NIF'],
    ['1234567L', 'NIF'],
    ['K1234567L', 'NIF'],
    ['X1234567L', 'NIE'],
    ['Y1234567X', 'NIE'],
    ['Z1234567R', 'NIE'],
    ['A58818501', 'CIF'],
    ['B-12345674', 'CIF'],
    ['ESB12345674', 'CIF'],
    ['Q2818002D', 'CIF'],
    ['G28667152', 'CIF'],
    ['P0801900B', 'CIF'],
  ])('%s is a right %s', (id, kind) => {
    expect(spanishTaxIdKind(id)).toBe(kind);
    expect(isSpanishTaxId(id)).toBe(true);
  });

  test.each(['12345678A', 'X1234567A', 'B12345678', 'Q28180024', 'A5881850A', 'K1234567A'])(
    '%s has a wrong check',
    (id) => {
      expect(spanishTaxIdKind(id)).not.toBeNull();
      expect(isSpanishTaxId(id)).toBe(false);
    },
  );

  test.each(['', '123', 'FR12345678901', 'I12345674', '123456789', 'ABCDEFGHI'])('«%s» is none', (id) => {
    expect(spanishTaxIdKind(id)).toBeNull();
    expect(isSpanishTaxId(id)).toBe(false);
  });

  test('has one right letter for each number', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), (number) => {
        const right = [...'ABCDEFGHIJKLMNÑOPQRSTUVWXYZ'].filter((letter) =>
          isSpanishTaxId(`${String(number).padStart(8, '0')}${letter}`),
        );
        expect(right).toHaveLength(1);
      }),
    );
  });

  test('of a company: one changed digit is noticed', () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), fc.nat(6), fc.integer({ min: 1, max: 9 }), (number, place, by) => {
        const digits = String(number).padStart(7, '0');
        const check = [...'0123456789'].find((digit) => isSpanishTaxId(`B${digits}${digit}`));
        const other = (Number(digits.charAt(place)) + by) % 10;
        expect(isSpanishTaxId(`B${digits.slice(0, place)}${other}${digits.slice(place + 1)}${check}`)).toBe(false);
      }),
    );
  });
});

describe('a tax id', () => {
  test('is kept compact when it is right and as it was written otherwise', () => {
    expect(normalizeTaxId(' b-12.345.674 ')).toBe('B12345674');
    expect(normalizeTaxId('123.456.789-09')).toBe('123.456.789-09');
    expect(compactTaxId('ES B-12345674')).toBe('B12345674');
  });

  test('is warned about in Spain only', () => {
    expect(isTaxIdValid('12345678A', 'ES')).toBe(false);
    expect(isTaxIdValid('12345678Z', 'ES')).toBe(true);
    expect(isTaxIdValid('12345678A', 'FR')).toBeNull();
    expect(isTaxIdValid(null, 'ES')).toBeNull();
  });

  test('is masked but for its end', () => {
    expect(maskTaxId('12345678Z')).toBe('••••••78Z');
    expect(maskTaxId('AB')).toBe('••');
    expect(maskTaxId('')).toBe('');
  });

  testWithSample('the Spanish ones of jsvat are told apart', 'vat-jsvat/vat-valid-invalid.json', (text) => {
    const { spain } = JSON.parse(text) as { spain: { valid: string[]; invalid: string[] } };
    expect(spain.valid.filter((id) => !isSpanishTaxId(id))).toEqual([]);
    expect(spain.invalid.filter(isSpanishTaxId)).toEqual([]);
  });

  testWithSample('the letters of this importer are wrong', 'cliente-importer-es/clientes.csv', (text) => {
    const ids = text
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(',')[0] ?? '');
    expect(ids).toHaveLength(3);
    expect(ids.filter(isSpanishTaxId)).toEqual([]);
  });
});
