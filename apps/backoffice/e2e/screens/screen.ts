import { expect, type Locator, type Page } from '@playwright/test';
import type { Words } from '../words';

/** Something that somebody can stand before: a route of the router, and how one gets it into this state. */
export interface Screen {
  readonly route: string;
  open(page: Page, t: Words): Promise<void>;
}
export type Screens = Readonly<Record<string, Screen>>;

/** A list with all the rows of its page. */
export async function openRows(page: Page, address: string, name: string): Promise<Locator> {
  await page.goto(address);
  const list = page.getByRole('region', { name, exact: true });
  await expect(list).toHaveAttribute('aria-busy', 'false');
  return list;
}

/**
 * A list with a few rows, for what stands beside or over them: axe looks at every cell of the fifty, and they are looked
 * at where the list itself is the screen.
 */
export async function openFewRows(page: Page, address: string, name: string): Promise<Locator> {
  await page.route('**/graphql', async (route) => {
    const body = route.request().postDataJSON();
    if (body?.variables?.first !== 50) return route.fallback();
    await route.fallback({ postData: { ...body, variables: { ...body.variables, first: 6 } } });
  });
  return openRows(page, address, name);
}

/** Goes into the first thing of a list. */
export async function openFirst(page: Page, address: string, name: string): Promise<void> {
  const list = await openFewRows(page, address, name);
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
