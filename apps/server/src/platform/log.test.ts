import { expect, test } from '@jest/globals';
import { describeFault } from './log.js';

test('of an error its place is logged and nothing that it says, though its lines look like places', () => {
  const error = new TypeError('No such customer:\n    at Ana García <ana@example.com>\n    at Calle Mayor 1:2:3');
  const logged = describeFault(error);
  expect(JSON.stringify(logged)).not.toMatch(/Ana|Mayor|customer/);
  expect(logged).toMatchObject({ error: 'TypeError' });
  expect((logged.stack as string[])[0]).toMatch(/^at .*log\.test\.ts:\d+:\d+\)?$/);
});
