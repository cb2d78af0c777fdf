import { expect, test } from '@jest/globals';
import { apiTokenCreateInput, isLiveAt } from './api-token.js';
import { checkInput } from './problem.js';

test('a token has a name and each scope once', () => {
  const input = { name: ' ERP ', scopes: ['READ_CUSTOMERS', 'READ_CUSTOMERS'] };
  expect(checkInput(apiTokenCreateInput, input)).toEqual({
    ok: true,
    value: { name: 'ERP', scopes: ['READ_CUSTOMERS'] },
  });
  expect(checkInput(apiTokenCreateInput, { name: 'ERP', scopes: [] })).toMatchObject({
    issues: [{ code: 'REQUIRED', path: ['scopes'] }],
  });
  expect(checkInput(apiTokenCreateInput, { name: 'ERP', scopes: ['ROOT'] })).toMatchObject({
    issues: [{ code: 'INVALID_OPTION' }],
  });
});

test('a token opens the shop until it expires or is revoked', () => {
  const now = new Date('2026-11-22T10:00:00Z');
  const earlier = new Date(now.getTime() - 1);
  const later = new Date(now.getTime() + 1);
  expect(isLiveAt({ expiresAt: null, revokedAt: null }, now)).toBe(true);
  expect(isLiveAt({ expiresAt: later, revokedAt: null }, now)).toBe(true);
  expect(isLiveAt({ expiresAt: now, revokedAt: null }, now)).toBe(false);
  expect(isLiveAt({ expiresAt: later, revokedAt: earlier }, now)).toBe(false);
});
