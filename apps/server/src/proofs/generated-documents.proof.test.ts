import { expect, test } from '@jest/globals';
import { sendGenerated } from '../../test/generated-documents.js';

test('10,000 generated documents, others every day: the same as for a thousand', async () => {
  const day = Math.floor(Date.now() / 86_400_000);
  const outcome = await sendGenerated(10_000, day * 10_000);
  console.warn(
    `Run: ${outcome.run}. Over a limit: ${outcome.overLimit}. Refused otherwise: ${outcome.otherwiseRefused}.`,
  );
  expect(outcome.wrong).toEqual([]);
}, 1_800_000);
