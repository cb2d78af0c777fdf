import { expect, type Locator, type Page } from '@playwright/test';
import type { Words } from '../words';

/** Something that somebody can stand before: a route of the router, and how one gets it into this state. */
export interface Screen {
  readonly route: string;
  open(page: Page, t: Words): Promise<void>;
}
export type Screens = Readonly<Record<string, Screen>>;

/** A list with its rows. */
export async function openRows(page: Page, address: string, name: string): Promise<Locator> {
  await page.goto(address);
  const list = page.getByRole('region', { name, exact: true });
  await expect(list).toHaveAttribute('aria-busy', 'false');
  return list;
}

/** Goes into the first thing of a list. */
export async function openFirst(page: Page, address: string, name: string): Promise<void> {
  const list = await openRows(page, address, name);
  await list.locator('[data-row-link]').first().click();
}

/** What the API answers when it breaks down, to one operation. */
export async function breakDown(page: Page, operation: string): Promise<void> {
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes(`"${operation}"`)) return route.fallback();
    const error = { message: 'Fallo', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'de-prueba' } };
    await route.fulfill({ json: { data: null, errors: [error] } });
  });
}
