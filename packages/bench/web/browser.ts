import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as later } from 'node:timers/promises';
import { browserArgs, testBrowser } from '@clientela/browser/chromium';
import { chromium, type Page } from 'playwright-core';
import { freePort } from '../src/servers/start.ts';

/** A browser in which somebody is signed in. */
export interface SignedIn {
  readonly site: string;
  readonly executablePath: string;
  /** Where other tools steer it. */
  readonly port: number;
  /** Steers its first tab, and lets go of it: nothing else is to be slowed down by being watched. */
  steer<T>(work: (page: Page) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Opens a browser with a profile of its own, and signs in there as a person does. */
export async function openBrowser(
  profile: string,
  site: string,
  person: { email: string; password: string },
): Promise<SignedIn> {
  const { executablePath, env } = await testBrowser();
  const port = await freePort();
  const steering = [`--remote-debugging-port=${port}`, `--user-data-dir=${profile}`];
  const args = [
    '--headless',
    '--hide-scrollbars',
    '--lang=es-ES',
    '--accept-lang=es-ES',
    ...browserArgs,
    ...steering,
    'about:blank',
  ];
  const browser = spawn(executablePath, args, { env, stdio: 'ignore' });
  const steer = async <T>(work: (page: Page) => Promise<T>): Promise<T> => {
    const steered = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    try {
      const page = steered.contexts()[0]?.pages()[0];
      if (!page) throw new Error('the browser has no tab');
      return await work(page);
    } finally {
      await steered.close();
    }
  };
  const close = async () => {
    if (browser.exitCode !== null) return;
    browser.kill();
    await once(browser, 'exit');
  };
  try {
    await answers(port);
    await steer((page) => signIn(page, site, person));
  } catch (error) {
    await close();
    throw error;
  }
  return { site, executablePath, port, steer, close };
}

async function answers(port: number): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if ((await fetch(`http://127.0.0.1:${port}/json/version`).catch(() => null))?.ok) return;
    await later(100);
  }
  throw new Error('the browser did not start');
}

async function signIn(page: Page, site: string, { email, password }: { email: string; password: string }) {
  await page.goto(`${site}/entrar`);
  await page.getByLabel('Correo electrónico').fill(email);
  await page.getByLabel('Contraseña', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Entrar' }).click();
  await page.getByRole('link', { name: 'Clientes' }).first().waitFor();
  await page.goto('about:blank');
}
