import { describe, expect, test } from '@jest/globals';
import * as z from 'zod/mini';
import { checkInput, Problem, parseInput, problem, problemBelow, problemCodes } from './problem.js';
import { problemMessage } from './problem-messages.js';
import { problemMessagesEn } from './problem-messages-en.js';
import { problemMessagesEs } from './problem-messages-es.js';
import { singleLine } from './text.js';

const schema = z.object({
  name: singleLine({ max: 3, says: '' }),
  color: z.enum(['RED', 'BLUE']),
  tags: z.array(z.string()).check(z.maxLength(1)),
  count: z.int().check(z.gte(1), z.lte(9)),
});

describe('an input that is refused', () => {
  test('lists every issue with its place and what the sentence needs', () => {
    const input = { name: 'Anna', color: 'GREEN', tags: ['a', 'b'], count: 0 };
    expect(checkInput(schema, input, ['input'])).toEqual({
      ok: false,
      issues: [
        { code: 'TOO_LONG', path: ['input', 'name'], params: { max: 3 } },
        { code: 'INVALID_OPTION', path: ['input', 'color'], params: { allowed: 'RED, BLUE' } },
        { code: 'TOO_MANY', path: ['input', 'tags'], params: { max: 1 } },
        { code: 'OUT_OF_RANGE', path: ['input', 'count'], params: { min: 1 } },
      ],
    });
  });

  test('tells what is missing from what is wrong', () => {
    const input = { name: ' ', color: null, tags: 'a', count: 1.5 };
    expect(checkInput(schema, input)).toEqual({
      ok: false,
      issues: [
        { code: 'REQUIRED', path: ['name'] },
        { code: 'REQUIRED', path: ['color'] },
        { code: 'INVALID_VALUE', path: ['tags'] },
        { code: 'INVALID_VALUE', path: ['count'] },
      ],
    });
    expect(checkInput(schema, undefined)).toEqual({ ok: false, issues: [{ code: 'REQUIRED', path: [] }] });
  });

  test('is thrown as one Problem', () => {
    expect(() => parseInput(schema, {})).toThrow(Problem);
    expect(parseInput(schema, { name: ' Ana ', color: 'RED', tags: [], count: 1 }).name).toBe('Ana');
  });
});

describe('a problem', () => {
  test('says where it is and what stands in the way', () => {
    const error = problem('EMAIL_TAKEN', ['input', 'email'], { relatedId: 'x' });
    expect(error.issues).toEqual([{ code: 'EMAIL_TAKEN', path: ['input', 'email'], relatedId: 'x' }]);
    expect(error.message).toBe('EMAIL_TAKEN at input.email');
  });

  test('is moved below the place where the input came from', () => {
    const moved = problemBelow(problem('INVALID_STATUS_CHANGE', ['status']), ['input', 0]);
    expect(moved.issues[0]?.path).toEqual(['input', 0, 'status']);
  });
});

describe('messages', () => {
  const codes = Object.keys(problemCodes) as (keyof typeof problemCodes)[];

  test('say the params in both languages', () => {
    const issue = { code: 'TOO_LONG', params: { max: 40 } } as const;
    expect(problemMessage(issue, 'es')).toBe('El texto es demasiado largo: caben 40 caracteres.');
    expect(problemMessage(issue, 'en')).toBe('The text is too long: 40 characters fit.');
    expect(problemMessage({ code: 'CUSTOMER_HAS_ORDERS', count: 3 }, 'es')).toContain('(3)');
    expect(problemMessage({ code: 'CUSTOMER_HAS_ORDERS', count: 4500 }, 'es')).toContain('(4.500)');
    expect(problemMessage({ code: 'CUSTOMER_HAS_ORDERS', count: 4500 }, 'en')).toContain('(4,500)');
  });

  test('name a country as its people do', () => {
    const issue = { code: 'INVALID_PHONE', params: { country: 'ES' } } as const;
    expect(problemMessage(issue, 'es')).toContain('para España.');
    expect(problemMessage(issue, 'en')).toContain('for Spain.');
  });

  test('never show a bare placeholder', () => {
    for (const code of codes)
      expect(problemMessage({ code }, 'es') + problemMessage({ code }, 'en')).not.toMatch(/[{}]/);
  });

  test('name the same params in both languages, and those that the code documents', () => {
    for (const code of codes) {
      const params = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
      expect([code, params(problemMessagesEs[code])]).toEqual([code, params(problemMessagesEn[code])]);
      for (const name of params(problemMessagesEn[code])) expect(problemCodes[code]).toContain(name);
    }
  });

  test('are whole sentences', () => {
    for (const code of codes) {
      for (const text of [problemMessagesEs[code], problemMessagesEn[code], problemCodes[code]]) {
        expect(text).toMatch(/^\p{Lu}.*[.}]$/u);
      }
    }
  });
});
