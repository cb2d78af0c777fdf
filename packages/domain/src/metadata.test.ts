import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { metadataInput } from './metadata.js';
import { checkInput } from './problem.js';

const refused = {
  ok: false,
  issues: [{ code: 'INVALID_METADATA', path: [], params: { maxKeys: 50, maxBytes: 16_384 } }],
};

describe('metadata', () => {
  test('is any JSON object within its limits, unchanged', () => {
    const metadata = { erp: { id: 7, ok: true, list: [1, 'a', null] }, nota: ' con espacios ' };
    expect(checkInput(metadataInput, metadata)).toEqual({ ok: true, value: metadata });
  });

  test.each([
    ['a text', 'a'],
    ['a list', []],
    ['null', null],
    ['nothing', undefined],
    ['a number that is none', { a: Number.NaN }],
    ['a function', { a: () => 1 }],
    ['a date', { a: new Date() }],
    ['an empty key', { '': 1 }],
    ['a long key', { ['k'.repeat(65)]: 1 }],
    ['too many keys', Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`k${index}`, 1]))],
    ['too many bytes', { a: 'ñ'.repeat(8_200) }],
    ['too deep', { a: { b: { c: { d: { e: { f: 1 } } } } } }],
  ])('%s is refused', (_, value) => expect(checkInput(metadataInput, value)).toEqual(refused));

  test('loses only what jsonb cannot hold', () => {
    expect(checkInput(metadataInput, { 'k\0': 'a\0b\ud800c' })).toEqual({ ok: true, value: { k: 'abc' } });
  });

  test('with a key that is called __proto__ changes no prototype', () => {
    const checked = checkInput(metadataInput, JSON.parse('{"__proto__": {"admin": true}}'));
    expect(checked.ok && Object.keys(checked.value)).toEqual(['__proto__']);
    expect(Reflect.get({}, 'admin')).toBeUndefined();
  });

  test('whatever is sent, the answer is JSON that PostgreSQL takes, or the problem', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const checked = checkInput(metadataInput, value);
        if (!checked.ok) return expect(checked).toEqual(refused);
        const json = JSON.stringify(checked.value);
        expect(json).not.toMatch(/\\u0000|\\ud[89a-f]/i);
      }),
    );
  });
});
