import { expect, test } from '@jest/globals';
import { noteInput } from './note.js';
import { checkInput } from './problem.js';

test('a note keeps its lines and is not empty', () => {
  expect(checkInput(noteInput, { body: ' uno\r\ndos\n\ttres ' })).toEqual({
    ok: true,
    value: { body: 'uno\ndos\n\ttres' },
  });
  expect(checkInput(noteInput, { body: '\n' })).toMatchObject({ issues: [{ code: 'REQUIRED', path: ['body'] }] });
  expect(checkInput(noteInput, { body: 'a'.repeat(5001) })).toMatchObject({
    issues: [{ code: 'TOO_LONG', params: { max: 5000 } }],
  });
});
