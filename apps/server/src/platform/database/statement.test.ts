import { expect, test } from '@jest/globals';
import { prepared } from './statement.js';

test('two statements never have one name: on a connection that knows the one, the other would fail or run as it', () => {
  expect(prepared('statement_test', 'select 1')).toEqual({ name: 'statement_test', text: 'select 1' });
  expect(() => prepared('statement_test', 'select 2')).toThrow('Two statements are called “statement_test”.');
  expect(prepared('statement_test', 'select 1').text).toBe('select 1');
});
