import { describe, expect, test } from '@jest/globals';
import { checkInput } from './problem.js';
import { formatTaxRate, parseTaxRate, taxRateInput } from './tax-rate.js';

describe('a tax rate', () => {
  test.each([
    ['21', 2100],
    ['5.2', 520],
    ['0', 0],
    ['100.00', 10_000],
    ['0.050', 5],
  ])('%s %% is %s hundredths', (text, hundredths) => {
    expect(parseTaxRate(text)).toBe(hundredths);
    expect(parseTaxRate(formatTaxRate(hundredths))).toBe(hundredths);
  });

  test.each(['', '-1', '100.01', '21.005', '21,5', '21%'])('«%s» is none', (text) => {
    expect(checkInput(taxRateInput, text)).toEqual({ ok: false, issues: [{ code: 'INVALID_TAX_RATE', path: [] }] });
  });
});
