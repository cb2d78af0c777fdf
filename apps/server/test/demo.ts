import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from '../src/app.js';
import { prepareInstallation } from '../src/demo/first-run.js';
import { uuidv7 } from '../src/platform/database/values.js';
import { testApp } from './api.js';
import { testDatabase } from './database.js';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** A folder that goes with the tests. */
export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'clientela-demo-'));
  folders.push(folder);
  return folder;
}

export interface Installation {
  readonly app: App;
  readonly dataDir: string;
}

/** A server on an empty database, with a folder for its data. */
export async function anInstallation(): Promise<Installation> {
  const { appUrl } = await testDatabase(`_demo_${uuidv7().slice(-12)}`);
  return { app: await testApp({ databaseUrl: appUrl }), dataDir: await aFolder() };
}

/** A start of the server: what it tells the person at the terminal. */
export const prepare = ({ app, dataDir }: Installation, demoPassword: string | null = null, demo = true) =>
  prepareInstallation(app.database, { demo, demoPassword, dataDir }, () => {});

/** What opens the demo of a folder. */
export const accessIn = async (dataDir: string) =>
  JSON.parse(await readFile(join(dataDir, 'demo.json'), 'utf8')) as { email: string; password: string; token: string };
