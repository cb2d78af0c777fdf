import { describe, expect, test } from '@jest/globals';
import { testWithSample } from './test/sample-data.js';
import { isVatIdValid } from './vat-check.js';
import { normalizeVatId } from './vat-id.js';

describe('a VAT id', () => {
  test.each([
    ['ESB12345674', true],
    ['es b-12345674', true],
    ['ESB12345678', false],
    ['ES12345678Z', true],
    ['PT502757191', true],
    ['FR00300076965', true],
    ['EL000000024', true],
    ['GR000000024', true],
    ['XI000472631', true],
    ['XI999000103', false],
    ['DE111111126', false],
    ['B12345674', false],
    ['123', false],
    ['US123456789', null],
    ['', null],
    [null, null],
  ])('%s: %s', (id, valid) => expect(isVatIdValid(id)).toBe(valid));

  test('is kept in capitals and digits alone', () => expect(normalizeVatId(' es b-12.345.674 ')).toBe('ESB12345674'));
});

testWithSample('real VAT ids of 34 countries are told apart', 'vat-jsvat/vat-valid-invalid.json', (text) => {
  const countries = JSON.parse(text) as Record<string, { valid: string[]; invalid: string[] }>;
  // Written without a prefix: any row of digits might be one.
  delete countries.brazil;
  const lists = Object.values(countries);
  expect(lists).toHaveLength(34);
  expect(lists.flatMap(({ valid }) => valid).filter((id) => isVatIdValid(id) !== true)).toEqual([]);
  expect(lists.flatMap(({ invalid }) => invalid).filter((id) => isVatIdValid(id) === true)).toEqual([]);
});
