import { describe, expect, test } from '@jest/globals';
import { looksLikePostalCode, provinceOf } from './postal-code.js';

describe('a postal code', () => {
  test.each([
    ['50001', 'ES'],
    [' 28013 ', 'ES'],
    ['1000-001', 'PT'],
    ['ec1a 1bb', 'GB'],
    ['1012 AB', 'NL'],
    ['anything', 'JP'],
  ])('%s looks like one of %s', (code, country) => {
    expect(looksLikePostalCode(code, country)).toBe(true);
  });

  test.each([
    ['00123', 'ES'],
    ['53001', 'ES'],
    ['5000', 'ES'],
    ['5000A', 'ES'],
    ['1000001', 'PT'],
  ])('%s does not look like one of %s', (code, country) => {
    expect(looksLikePostalCode(code, country)).toBe(false);
  });

  test.each([
    ['01001', 'Álava'],
    ['15001', 'A Coruña'],
    ['28013', 'Madrid'],
    ['48001', 'Bizkaia'],
    ['50001', 'Zaragoza'],
    ['52001', 'Melilla'],
  ])('%s of Spain is in %s', (code, province) => {
    expect(provinceOf(code, 'ES')).toBe(province);
  });

  test('of elsewhere says no province', () => {
    expect(provinceOf('28013', 'FR')).toBeUndefined();
    expect(provinceOf('99999', 'ES')).toBeUndefined();
  });
});
