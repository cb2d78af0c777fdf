import type { Page } from '@playwright/test';
import { expect, openList, test } from './fixtures';
import { aPerson, nobody, password } from './people';

const html = (page: Page) => page.locator('html');
const heads = (page: Page) => page.getByRole('columnheader').allInnerTexts();

test('what one likes is there in another browser, and nothing of it stays where one signed out', async ({
  page,
  browser,
}) => {
  const { email, theirs } = await aPerson(page, browser);
  await openList(theirs);
  const usual = await heads(theirs);
  await theirs.getByRole('button', { name: 'Columnas' }).click();
  await theirs.getByRole('checkbox', { name: 'Tipo' }).check();
  await theirs.getByRole('checkbox', { name: 'Etiquetas' }).uncheck();
  await theirs.keyboard.press('Escape');
  await theirs.getByRole('button', { name: /Tu perfil/ }).click();
  await theirs.getByRole('menuitemradio', { name: 'Oscuro' }).click();
  const kept = theirs.waitForResponse(
    (response) => response.request().postData()?.includes('"language":"EN"') === true && response.ok(),
  );
  await theirs.getByRole('menuitemradio', { name: 'English' }).click();
  await expect(theirs.getByRole('heading', { name: 'Customers' })).toBeVisible();
  await expect(html(theirs)).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await kept;
  const chosen = await heads(theirs);

  const other = await (await browser.newContext(nobody)).newPage();
  await other.goto('/entrar?next=/clientes');
  await other.getByLabel('Correo electrónico').fill(email);
  await other.getByLabel('Contraseña', { exact: true }).fill(password);
  await other.keyboard.press('Enter');
  await expect(other.getByRole('heading', { name: 'Customers' })).toBeVisible();
  await expect(html(other)).toHaveAttribute('lang', 'en');
  await expect(html(other)).toHaveAttribute('data-mantine-color-scheme', 'dark');
  expect(chosen).not.toEqual(usual);
  await expect.poll(() => heads(other)).toEqual(chosen);
  await other.reload();
  await expect(html(other)).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await expect.poll(() => heads(other)).toEqual(chosen);

  await other.goto('/perfil');
  await other.getByRole('button', { name: 'Back to the usual columns' }).click();
  await expect(other.getByRole('button', { name: 'Undo' })).toBeVisible();
  await other.getByRole('button', { name: /Your profile/ }).click();
  await other.getByRole('menuitem', { name: 'Sign out', exact: true }).click();
  await expect(other).toHaveURL(/entrar/);
  const left = await other.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(left).not.toMatch(/"clientela.columns[^"]*":"[^"]/);
  await theirs.reload();
  await expect(theirs.getByRole('columnheader').filter({ hasText: 'Type' })).toHaveCount(0);
});
