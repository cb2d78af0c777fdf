import type { Page } from '@playwright/test';
import { expect, openList, test } from './fixtures';

const list = (page: Page) => page.getByRole('region', { name: 'Lista de clientes' });
const rows = (page: Page) => list(page).locator('tbody tr');
const search = (page: Page) => page.getByRole('searchbox', { name: 'Buscar clientes' });
const settled = (page: Page) => expect(list(page)).toHaveAttribute('aria-busy', 'false');

test('sorts by a column head and turns pages', async ({ page }) => {
  await openList(page);
  await page.getByRole('button', { name: 'Cliente', exact: true }).click();
  await expect(page).toHaveURL(/orden=nombre/);
  await expect(page.getByRole('columnheader', { name: 'Cliente' })).toHaveAttribute('aria-sort', 'ascending');
  await settled(page);
  const first = await rows(page).first().textContent();
  await page.getByRole('button', { name: 'Siguiente' }).click();
  await expect(page).toHaveURL(/despues=/);
  await expect(rows(page).first()).not.toHaveText(first ?? '');
  await page.getByRole('button', { name: 'Anterior' }).click();
  await expect(rows(page).first()).toHaveText(first ?? '');
});

test('keeps every letter under a slow processor', async ({ page }) => {
  await openList(page);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await search(page).pressSequentially('begoña muñoz', { delay: 30 });
  await expect(page).toHaveURL(/q=bego%C3%B1a\+mu%C3%B1oz/);
  await expect(search(page)).toHaveValue('begoña muñoz');
});

test('changes shop, and this tab stays in it', async ({ page }) => {
  await openList(page);
  const shop = page.getByRole('button', { name: /Cambiar de tienda/ });
  const before = (await shop.textContent()) ?? '';
  await shop.click();
  const other = page.getByRole('menuitemradio', { checked: false }).first();
  const name = (await other.textContent()) ?? '';
  await other.click();
  await expect(shop).toHaveText(name);
  await settled(page);
  await page.reload();
  await expect(shop).toHaveText(name);
  expect(name).not.toBe(before);
});

test('on a phone the customers are cards, sorted by a list, and open with a tap', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openList(page);
  await expect(page.getByRole('table')).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Ordenar por' }).selectOption('Por nombre, de la A a la Z');
  await expect(page).toHaveURL(/orden=nombre/);
  await settled(page);
  const first = list(page).getByRole('link').first();
  const name = (await first.textContent()) ?? '';
  await first.click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Clientes', exact: true }).click();
  await expect(page).toHaveURL(/orden=nombre/);
});
