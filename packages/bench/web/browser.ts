import { browserArgs, testBrowser } from '@clientela/browser/chromium';
import { chromium, type Page } from 'playwright-core';
import { freePort } from '../src/servers/start.ts';

/** A browser in which somebody is signed in. */
export interface SignedIn {
  readonly page: Page;
  readonly site: string;
  readonly executablePath: string;
  /** Where other tools steer the same browser. */
  readonly port: number;
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
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    env,
    args: [...browserArgs, `--remote-debugging-port=${port}`],
    baseURL: site,
    locale: 'es-ES',
    viewport: { width: 1350, height: 940 },
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto('/entrar');
  await page.getByLabel('Correo electrónico').fill(person.email);
  await page.getByLabel('Contraseña', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Entrar' }).click();
  await page.getByRole('link', { name: 'Clientes' }).first().waitFor();
  return { page, site, executablePath, port, close: () => context.close() };
}
