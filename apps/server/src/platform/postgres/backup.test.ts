import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { backupEmbedded, noteFile, restoreEmbedded } from './backup.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded.js';
import { withClient } from './with-client.js';

const settings = { max_connections: '20', shared_buffers: '16MB' };
let folder: string;
let live: EmbeddedPostgres;

const liveDir = () => join(folder, 'live');
const count = (url: string) =>
  withClient(
    url,
    async (client) => (await client.query('SELECT count(*)::int AS n, sum(n)::int AS sum FROM kept')).rows[0],
  );

/** Writes one row after another until told to end; says how many were acknowledged. */
function keepWriting(url: string) {
  let ending = false;
  let acknowledged = 0;
  const work = withClient(url, async (client) => {
    while (!ending) {
      await client.query('INSERT INTO kept VALUES ($1)', [acknowledged + 1]);
      acknowledged += 1;
    }
  });
  return {
    acknowledged: () => acknowledged,
    async end() {
      ending = true;
      await work;
    },
  };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clientela-backup-'));
  // Under root, PostgreSQL runs as another account and has to pass through.
  await chmod(folder, 0o711);
  live = await startEmbeddedPostgres({ dataDir: liveDir(), settings });
  await withClient(live.ownerUrl, (client) => client.query('CREATE TABLE kept (n int PRIMARY KEY)'));
});
afterAll(async () => {
  await live.stop();
  await rm(folder, { recursive: true, force: true });
});

test('a backup under writes has every row acknowledged before it began, and no hole', async () => {
  const writer = keepWriting(live.ownerUrl);
  while (writer.acknowledged() < 200) await new Promise((resolve) => setTimeout(resolve, 5));
  const before = writer.acknowledged();
  await backupEmbedded(liveDir(), join(folder, 'backup'));
  const after = writer.acknowledged();
  await writer.end();
  expect(after).toBeGreaterThan(before);

  await restoreEmbedded(join(folder, 'restored'), join(folder, 'backup'));
  const restored = await startEmbeddedPostgres({ dataDir: join(folder, 'restored'), settings });
  const { n, sum } = await count(restored.ownerUrl);
  await restored.stop();
  expect(n).toBeGreaterThanOrEqual(before);
  // The last one may be written and not yet acknowledged.
  expect(n).toBeLessThanOrEqual(after + 1);
  expect(sum).toBe((n * (n + 1)) / 2);
});

test('a backup of a server that does not run is the same data', async () => {
  const there = await count(live.ownerUrl);
  await live.stop();
  await backupEmbedded(liveDir(), join(folder, 'cold'));
  live = await startEmbeddedPostgres({ dataDir: liveDir(), settings });
  await restoreEmbedded(join(folder, 'thawed'), join(folder, 'cold'));
  const thawed = await startEmbeddedPostgres({ dataDir: join(folder, 'thawed'), settings });
  expect(await count(thawed.ownerUrl)).toEqual(there);
  await thawed.stop();
});

test('a backup brings the secrets, and shows them to nobody else', async () => {
  const names = await readdir(join(folder, 'backup'));
  expect(names.sort()).toEqual([noteFile, 'postgres', 'secrets']);
  for (const name of names) expect((await stat(join(folder, 'backup', name))).mode & 0o077).toBe(0);
});

test('neither a backup nor a restore writes over what is there', async () => {
  await mkdir(join(folder, 'full'));
  await writeFile(join(folder, 'full', 'precious'), '');
  await expect(backupEmbedded(liveDir(), join(folder, 'full'))).rejects.toThrow(/is not empty/);
  const there = await count(live.ownerUrl);
  await expect(restoreEmbedded(liveDir(), join(folder, 'backup'))).rejects.toThrow(
    /There is data in .* nothing was changed/,
  );
  expect(await count(live.ownerUrl)).toEqual(there);
});

test('what is no backup is not restored', async () => {
  await expect(restoreEmbedded(join(folder, 'new'), folder)).rejects.toThrow(/no whole backup/);
});

test('a folder without data has nothing to back up', async () => {
  await expect(backupEmbedded(join(folder, 'nothing'), join(folder, 'b'))).rejects.toThrow(/no data .* yet/);
});
