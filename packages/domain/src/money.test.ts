import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  formatDecimal,
  formatMoney,
  isCurrencyCode,
  minorUnitsOf,
  moneyInput,
  moneyLimits,
  parseDecimal,
  parseMoney,
} from './money.js';
import { checkInput, Problem } from './problem.js';

const currency = fc.constantFrom(...Intl.supportedValuesOf('currency'));
const amount = fc.bigInt({ min: -moneyLimits.amount.max, max: moneyLimits.amount.max });

describe('money', () => {
  test('is the same after writing and reading it, in every currency', () => {
    fc.assert(
      fc.property(amount, currency, (minor, currencyCode) => {
        const money = { amount: minor, currencyCode };
        expect(parseMoney(formatDecimal(money), currencyCode)).toEqual(money);
      }),
    );
  });

  test.each([
    ['12.5', 'EUR', 1250n],
    ['12', 'EUR', 1200n],
    ['12.500', 'EUR', 1250n],
    ['-0.01', 'EUR', -1n],
    ['1000', 'JPY', 1000n],
    ['1.234', 'KWD', 1234n],
    ['9999999999999.99', 'EUR', 999_999_999_999_999n],
  ])('%s %s is %s minor units', (text, code, minor) => expect(parseDecimal(text, code)).toBe(minor));

  test.each([
    ['12.345', 'EUR'],
    ['1.5', 'JPY'],
    ['12,50', 'EUR'],
    ['1e3', 'EUR'],
    ['', 'EUR'],
    ['.5', 'EUR'],
    ['10000000000000.00', 'EUR'],
    ['٣', 'EUR'],
  ])('«%s» is no amount of %s', (text, code) => expect(parseDecimal(text, code)).toBeNull());

  test('is written as the API and as people read it', () => {
    expect(formatDecimal({ amount: 5n, currencyCode: 'EUR' })).toBe('0.05');
    expect(formatDecimal({ amount: -5n, currencyCode: 'JPY' })).toBe('-5');
    expect(formatMoney({ amount: 792_217n, currencyCode: 'EUR' }, 'es')).toBe('7.922,17\u00a0€');
    expect(formatMoney({ amount: 792_217n, currencyCode: 'EUR' }, 'en')).toBe('€7,922.17');
    expect(formatMoney({ amount: 999_999_999_999_999n, currencyCode: 'EUR' }, 'es')).toBe(
      '9.999.999.999.999,99\u00a0€',
    );
  });

  test('needs a currency that exists', () => {
    expect(isCurrencyCode('EUR')).toBe(true);
    expect(isCurrencyCode('eur')).toBe(false);
    expect(() => parseMoney('1', 'XYZ')).toThrow(Problem);
    expect(minorUnitsOf('EUR')).toBe(2);
  });

  test('in an input is read, or its problem says which part', () => {
    expect(checkInput(moneyInput, { amount: '10.00', currencyCode: ' eur' })).toEqual({
      ok: true,
      value: { amount: 1000n, currencyCode: 'EUR' },
    });
    expect(checkInput(moneyInput, { amount: 'x', currencyCode: 'EUR' })).toEqual({
      ok: false,
      issues: [{ code: 'INVALID_AMOUNT', path: ['amount'], params: { decimals: 2 } }],
    });
    expect(checkInput(moneyInput, { amount: '1', currencyCode: 'EURO' })).toMatchObject({
      issues: [{ code: 'INVALID_CURRENCY', path: ['currencyCode'] }],
    });
  });
});
