import { describe, expect, test } from '@jest/globals';
import { checkInput } from './problem.js';
import { CustomerColumn, storedPreferences, viewerPreferencesUpdateInput } from './staff-preferences.js';

const nothing = { language: null, theme: null, density: null, customerColumns: null, orderColumns: null };
const check = (input: unknown) => checkInput(viewerPreferencesUpdateInput, input, ['input']);
const refusal = (input: unknown) => {
  const checked = check(input);
  return checked.ok ? [] : checked.issues.map(({ code, path }) => [code, path.join('.')]);
};

describe('a change of preferences', () => {
  test('says what changes, and null where what is usual is to hold again', () => {
    expect(check({})).toEqual({ ok: true, value: {} });
    expect(check({ theme: 'DARK', density: null })).toEqual({ ok: true, value: { theme: 'DARK', density: null } });
  });

  test('names each column once', () => {
    const twice = check({ customerColumns: ['EMAIL', 'PHONE', 'EMAIL'] });
    expect(twice).toEqual({ ok: true, value: { customerColumns: ['EMAIL', 'PHONE'] } });
  });

  test('is refused where it says', () => {
    expect(refusal({ theme: 'PINK' })).toEqual([['INVALID_OPTION', 'input.theme']]);
    expect(refusal({ customerColumns: [] })).toEqual([['REQUIRED', 'input.customerColumns']]);
    expect(refusal({ customerColumns: ['PASSWORD'] })).toEqual([['INVALID_OPTION', 'input.customerColumns.0']]);
    expect(refusal({ orderColumns: Array(1_000).fill('TOTAL') })).toEqual([['TOO_MANY', 'input.orderColumns']]);
    expect(refusal({ orderColumns: 'TOTAL' })).toEqual([['INVALID_VALUE', 'input.orderColumns']]);
  });
});

describe('preferences that were kept', () => {
  test('are read as they were chosen', () => {
    const chosen = {
      language: 'EN',
      theme: 'SYSTEM',
      density: 'ROOMY',
      customerColumns: Object.keys(CustomerColumn).reverse(),
      orderColumns: ['ITEMS', 'TOTAL'],
    };
    expect(storedPreferences(chosen)).toEqual(chosen);
  });

  test('by another version count as far as this one knows them', () => {
    expect(storedPreferences({ theme: 'SEPIA', density: 'COMPACT', sound: 'LOUD' })).toEqual({
      ...nothing,
      density: 'COMPACT',
    });
    expect(storedPreferences({ customerColumns: ['FAX', 'EMAIL', 7, 'EMAIL', null] }).customerColumns).toEqual([
      'EMAIL',
    ]);
    expect(storedPreferences({ customerColumns: ['FAX', 'toString'] }).customerColumns).toBeNull();
    const many = Array.from({ length: 1_000 }, () => 'EMAIL');
    expect(storedPreferences({ customerColumns: many }).customerColumns).toEqual(['EMAIL']);
  });

  test.each([[null], [undefined], ['DARK'], [7], [[]], [{ theme: {}, customerColumns: {} }]])(
    'as %j are none',
    (stored) => expect(storedPreferences(stored)).toEqual(nothing),
  );
});
