import { describe, expect, test } from '@jest/globals';
import { checkInput } from './problem.js';
import { isCommonPassword, passwordInput, setUpInput, signInInput } from './staff.js';

describe('a new password', () => {
  test('has ten characters, whatever they are', () => {
    expect(checkInput(passwordInput, 'cortacorta')).toEqual({ ok: true, value: 'cortacorta' });
    expect(checkInput(passwordInput, ' 😀 espacios ')).toEqual({ ok: true, value: ' 😀 espacios ' });
    expect(checkInput(passwordInput, 'corta')).toMatchObject({ issues: [{ code: 'TOO_SHORT', params: { min: 10 } }] });
    expect(checkInput(passwordInput, 'a b'.repeat(80))).toMatchObject({ issues: [{ code: 'TOO_LONG' }] });
  });

  test.each([
    'Contraseña1',
    'password123!',
    '1234567890',
    'aaaaaaaaaaaa',
    'RealMadrid2026',
    '9876543210',
    'abcdefghij',
  ])('%s is guessed first', (password) => expect(isCommonPassword(password)).toBe(true));

  test.each(['mi perro come a las 8', 'xK7-pL2-mN9', '8391046627'])('%s is not', (password) =>
    expect(isCommonPassword(password)).toBe(false),
  );

  test('is the same on every keyboard', () => {
    const composed = checkInput(passwordInput, 'contraseñitá'.normalize('NFC'));
    expect(checkInput(passwordInput, 'contraseñitá'.normalize('NFD'))).toEqual(composed);
  });
});

test('signing in does not judge the password', () => {
  expect(checkInput(signInInput, { email: ' ana@x.com', password: 'x' })).toEqual({
    ok: true,
    value: { email: 'ana@x.com', password: 'x' },
  });
});

test('setting up lists all that is wrong', () => {
  const input = {
    setUpToken: 't',
    ownerName: '',
    ownerEmail: 'x',
    password: 'corta mía',
    shopName: 'Tienda',
    currencyCode: 'eur',
    countryCode: 'España',
    timeZone: 'Mad',
  };
  expect(checkInput(setUpInput, input)).toMatchObject({
    issues: [
      { code: 'REQUIRED', path: ['ownerName'] },
      { code: 'INVALID_EMAIL', path: ['ownerEmail'] },
      { code: 'TOO_SHORT', path: ['password'] },
      { code: 'INVALID_TIME_ZONE', path: ['timeZone'] },
    ],
  });
});
