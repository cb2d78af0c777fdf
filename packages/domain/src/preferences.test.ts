import { describe, expect, test } from '@jest/globals';
import { isExemptionActive, paymentPreferenceInput, taxExemptionInput } from './preferences.js';
import { checkInput } from './problem.js';

describe('a tax exemption', () => {
  test('has a reason and ends after it begins', () => {
    expect(checkInput(taxExemptionInput, { reason: ' Exportador ' })).toEqual({
      ok: true,
      value: { reason: 'Exportador', certificate: null, validFrom: null, validUntil: null },
    });
    expect(
      checkInput(taxExemptionInput, { reason: 'x', validFrom: '2026-02-01', validUntil: '2026-01-01' }),
    ).toMatchObject({
      issues: [{ code: 'INVALID_DATE_RANGE', path: ['validUntil'] }],
    });
    expect(checkInput(taxExemptionInput, {})).toMatchObject({ issues: [{ code: 'REQUIRED', path: ['reason'] }] });
  });

  test('acts from its first day to its last', () => {
    const exemption = { reason: 'x', certificate: null, validFrom: '2026-01-01', validUntil: '2026-01-31' };
    const active = ['2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01'].map((day) =>
      isExemptionActive(exemption, day),
    );
    expect(active).toEqual([false, true, true, false]);
    expect(isExemptionActive({ ...exemption, validFrom: null, validUntil: null }, '2026-01-01')).toBe(true);
  });
});

describe('a payment preference', () => {
  test('FIXED has exactly one method, which is its default', () => {
    expect(checkInput(paymentPreferenceInput, { mode: 'FIXED', methods: ['CARD', 'CARD'] })).toEqual({
      ok: true,
      value: { mode: 'FIXED', methods: ['CARD'], default: 'CARD' },
    });
    for (const methods of [[], ['CARD', 'CASH']]) {
      expect(checkInput(paymentPreferenceInput, { mode: 'FIXED', methods })).toMatchObject({
        issues: [{ code: 'FIXED_PAYMENT_NEEDS_ONE_METHOD', path: ['methods'] }],
      });
    }
  });

  test('CHOICE has some, and its default is among them', () => {
    expect(
      checkInput(paymentPreferenceInput, { mode: 'CHOICE', methods: ['CARD', 'BIZUM'], default: 'BIZUM' }),
    ).toEqual({
      ok: true,
      value: { mode: 'CHOICE', methods: ['CARD', 'BIZUM'], default: 'BIZUM' },
    });
    expect(checkInput(paymentPreferenceInput, { mode: 'CHOICE', methods: [], default: 'CASH' })).toMatchObject({
      issues: [{ code: 'CHOICE_PAYMENT_NEEDS_METHODS' }, { code: 'DEFAULT_PAYMENT_NOT_LISTED' }],
    });
  });
});
