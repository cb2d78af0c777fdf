import { expect, test } from '@jest/globals';
import { sendGenerated } from '../../test/generated-documents.js';

test('of 1,000 generated documents none over a limit is run, none within them refused, and none holds more than it was charged', async () => {
  const outcome = await sendGenerated(1000, 1);
  expect(outcome.wrong).toEqual([]);
  expect(outcome.run).toBeGreaterThan(300);
  expect(outcome.overLimit).toBeGreaterThan(50);
}, 600_000);
