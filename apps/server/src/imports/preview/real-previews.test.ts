import { createReadStream, readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { hasSharedData, sharedData } from '../../../test/shared-data.js';
import { previewFile } from './preview.js';

const given = hasSharedData ? test : test.skip;
const files = hasSharedData
  ? readdirSync(sharedData(''), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(csv|tsv|txt|xlsx)$/i.test(name),
    )
  : [];

/** The first part of a file, as the back office sends it. */
const beginning = (name: string) => createReadStream(sharedData(name), { end: 256 * 1024 - 1 });

given('every file of others is either read with all its columns or refused with what it is', async () => {
  expect(files.length).toBeGreaterThan(20);
  for (const name of files) {
    const preview = await previewFile(beginning(name), {}, 'es').catch((error: unknown) => error);
    if (preview instanceof Error)
      expect([name, preview]).toMatchObject([name, { issues: [{ code: 'FILE_UNREADABLE' }] }]);
    else expect([name, preview]).toMatchObject([name, { columns: expect.any(Array), fields: expect.any(Array) }]);
  }
});

given('exports of known programs go to their fields without a question', async () => {
  const previewOf = (name: string) => previewFile(beginning(name), {}, 'es');
  const [orders] = readdirSync(sharedData('shopify-orders-sample')).filter((name) => name.endsWith('.csv'));
  expect(await previewOf(`shopify-orders-sample/${orders}`)).toMatchObject({
    kind: 'orders',
    system: { name: 'Shopify' },
    problem: null,
  });
});
