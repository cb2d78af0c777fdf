import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type GlobalType, globalId, idPrefixes, parseGlobalId, uuidIfAny, uuidOf } from './global-id.js';
import { Problem } from './problem.js';

const types = Object.keys(idPrefixes) as GlobalType[];

describe('a global id', () => {
  test('names its kind and its uuid, and nothing else is one', () => {
    expect(globalId('Customer', '0192f3a4-0000-7000-8000-0123456789ab')).toBe(
      'cus_0192f3a4000070008000 0123456789ab'.replace(' ', ''),
    );
    fc.assert(
      fc.property(fc.constantFrom(...types), fc.uuid(), (type, uuid) => {
        expect(parseGlobalId(globalId(type, uuid))).toEqual({ type, uuid });
        expect(uuidOf(type, globalId(type, uuid))).toBe(uuid);
      }),
    );
  });

  test('prefixes are distinct', () => expect(new Set(Object.values(idPrefixes)).size).toBe(types.length));

  test.each([
    '',
    'cus_',
    'cus_0192F3A4000070008000012345678900',
    'abc_0192f3a4000070008000012345678900',
    '0192f3a4-0000-7000-8000-0123456789ab',
    'cus_0192f3a40000700080000123456789000',
    '__proto___0',
  ])('«%s» is none', (text) => expect(parseGlobalId(text)).toBeNull());

  test('of another kind says what was expected and what was found, without repeating what was sent', () => {
    const issueOf = (id: string) => {
      try {
        uuidOf('Customer', id, ['input', 'id']);
      } catch (error) {
        if (error instanceof Problem) return error.issues[0];
      }
      return undefined;
    };
    const tag = globalId('Tag', '0192f3a4-0000-7000-8000-0123456789ab');
    expect(issueOf(tag)).toEqual({
      code: 'INVALID_ID',
      path: ['input', 'id'],
      params: { expected: 'Customer', found: 'Tag' },
    });
    expect(issueOf('<script>')?.params).toEqual({ expected: 'Customer', found: '?' });
  });

  test('that may be absent is read where there is one, and an empty text is none', () => {
    const uuid = '0192f3a4-0000-7000-8000-0123456789ab';
    expect(uuidIfAny('Tag', globalId('Tag', uuid), ['id'])).toBe(uuid);
    expect(uuidIfAny('Tag', null, ['id'])).toBeNull();
    expect(uuidIfAny('Tag', undefined, ['id'])).toBeUndefined();
    expect(() => uuidIfAny('Tag', '', ['id'])).toThrow(Problem);
  });
});
