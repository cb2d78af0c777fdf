import { expect, test } from '@jest/globals';
import { checkInput } from './problem.js';
import { tagInput, tagKey, tagUpdateInput } from './tag.js';

test('a tag has a name of 1 to 40 characters and a colour', () => {
  expect(checkInput(tagInput, { name: ' VIP  oro ' })).toEqual({
    ok: true,
    value: { name: 'VIP oro', color: 'NEUTRAL' },
  });
  expect(checkInput(tagInput, { name: '😀'.repeat(40), color: 'RED' }).ok).toBe(true);
  expect(checkInput(tagInput, { name: '😀'.repeat(41) })).toMatchObject({
    issues: [{ code: 'TOO_LONG', params: { max: 40 } }],
  });
  expect(checkInput(tagInput, { name: '\u200b' })).toMatchObject({ issues: [{ code: 'REQUIRED', path: ['name'] }] });
  expect(checkInput(tagInput, { name: 'a', color: 'PINK' })).toMatchObject({
    issues: [{ code: 'INVALID_OPTION', path: ['color'] }],
  });
});

test('names are unique ignoring case, accents and white space around', () => {
  expect(tagKey(' Fotógrafía ')).toBe(tagKey('fotografia'));
  expect(tagKey('a b')).not.toBe(tagKey('ab'));
});

test('an update leaves what is absent, and needs the version that was read', () => {
  expect(checkInput(tagUpdateInput, { id: 'x', expectedVersion: 1, color: 'RED' })).toEqual({
    ok: true,
    value: { id: 'x', expectedVersion: 1, color: 'RED' },
  });
  expect(checkInput(tagUpdateInput, { id: 'x' })).toMatchObject({
    issues: [{ code: 'REQUIRED', path: ['expectedVersion'] }],
  });
  expect(checkInput(tagUpdateInput, { id: 'x', expectedVersion: 1, name: null })).toMatchObject({
    issues: [{ code: 'REQUIRED', path: ['name'] }],
  });
});
