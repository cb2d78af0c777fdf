import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { aPartner, type Partner, testApp } from '../../test/api.js';
import { upload } from '../../test/upload.js';
import { type ImportRunState, ImportRuns } from './import-runs.js';

const ask = async (partner: Partner, path: string, method: 'GET' | 'POST' = 'GET') => {
  const app = await testApp();
  return app.http.inject({
    method,
    url: `/api/imports/${path}`,
    headers: { authorization: `Bearer ${partner.token}`, 'accept-language': 'es' },
  });
};
const stateOf = async (partner: Partner, run: string) => (await ask(partner, `runs/${run}`)).json<ImportRunState>();

/** A file that comes in two parts: `more` lets the second one come. */
function inParts(first: string, second: string) {
  let more = () => {};
  const asked = new Promise<void>((resolve) => {
    more = resolve;
  });
  async function* parts() {
    yield Buffer.from(first);
    await asked;
    yield Buffer.from(second);
  }
  return { file: Readable.from(parts()), more };
}
const rows = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => `Cliente ${from + at},c${from + at}@x.com,${'x'.repeat(60)}\n`).join('');

describe('a file that is loaded with the id of a run', () => {
  test('can be asked for afterwards by who sent it, and by nobody else', async () => {
    const partner = await aPartner();
    const run = randomUUID();
    await upload(partner, 'name,email\nAna,ana@x.com\nEva,eva@\n', { query: { run, fileName: 'clientes.csv' } });
    expect(await stateOf(partner, run)).toMatchObject({
      id: run,
      what: 'customers',
      fileName: 'clientes.csv',
      state: 'DONE',
      dryRun: false,
      counts: { rows: 2, created: 1, faulty: 1 },
      report: { created: 1, faults: [{ row: 3, column: 'email', params: {} }] },
    });
    const { runs } = (await ask(partner, 'runs')).json<{ runs: ImportRunState[] }>();
    expect(runs.map(({ id, report }) => ({ id, report }))).toEqual([{ id: run, report: undefined }]);
    const other = await aPartner({ shopId: partner.shopId });
    const refused = await ask(other, `runs/${run}`);
    expect([refused.statusCode, refused.body]).toEqual([400, expect.stringContaining('NOT_FOUND')]);
    expect((await ask(other, 'runs')).json()).toEqual({ runs: [] });
  });

  test('that is refused has failed, and loaded nothing', async () => {
    const partner = await aPartner();
    const run = randomUUID();
    await upload(partner, '%PDF-1.7', { query: { run } });
    expect(await stateOf(partner, run)).toMatchObject({ state: 'FAILED', counts: { rows: 0 }, report: null });
    const again = await upload(partner, 'name\nAna\n', { query: { run } });
    expect([again.statusCode, again.body]).toEqual([400, expect.stringContaining('INVALID_VALUE')]);
  });

  test('tells how far it is, and ends after the part that is being saved when it is cancelled', async () => {
    const partner = await aPartner();
    const run = randomUUID();
    const { file, more } = inParts(`name,email,note\n${rows(0, 2_600)}`, rows(2_600, 400));
    const loading = upload(partner, file as never, { query: { run }, headers: { 'accept-language': 'es' } });
    for (let at = 0; at < 1_200 && (await stateOf(partner, run)).counts?.created !== 1_000; at += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await stateOf(partner, run)).toMatchObject({ state: 'RUNNING', report: null });
    expect((await ask(partner, `runs/${run}/cancel`, 'POST')).statusCode).toBe(200);
    more();
    const report = (await loading).json();
    expect(report).toMatchObject({ stopped: { code: 'LOADING_CANCELLED' } });
    expect(report.created).toBeGreaterThan(0);
    expect(report.created).toBeLessThan(3_000);
    expect(await stateOf(partner, run)).toMatchObject({ state: 'DONE', counts: { created: report.created } });
  });
});

test('runs are kept five a person, and those that go on always', () => {
  const runs = new ImportRuns();
  const owner = { shopId: 'a', actorId: 'b' };
  const begin = (id: string) => runs.begin(id, owner, { what: 'customers', dryRun: false, fileName: null });
  const first = begin('0');
  for (const id of ['1', '2', '3', '4', '5', '6']) begin(id).end(null);
  expect(runs.of(owner).map(({ id }) => id)).toEqual(expect.arrayContaining(['6', '5', '4', '3', '0']));
  expect(runs.of(owner).length).toBeLessThanOrEqual(6);
  expect(first.isRunning).toBe(true);
});
