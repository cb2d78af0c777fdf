import type { Page } from '@playwright/test';
import { expect, openList, openOrders, test } from './fixtures';

const list = (page: Page) => page.getByRole('region', { name: 'Lista de pedidos' });
const rows = (page: Page) => list(page).locator('tbody tr');
const filters = (page: Page) => page.getByRole('search', { name: 'Buscar y filtrar' });
const settled = (page: Page) => expect(list(page)).toHaveAttribute('aria-busy', 'false');

test("finds a customer's orders by the number beside the name, and opens one", async ({ page }) => {
  await openList(page, '/clientes?orden=-pedidos');
  const count = page.getByRole('link', { name: /^Pedidos de / }).first();
  const many = Number((await count.textContent())?.replace(/\D/g, ''));
  const name = ((await count.getAttribute('aria-label')) ?? '').replace(/^Pedidos de (.*): .*$/, '$1');
  await count.click();
  await expect(page).toHaveURL(/\/pedidos\?q=cliente/);
  await settled(page);
  await expect(page.getByRole('list', { name: 'Filtros puestos' })).toContainText(`Cliente: ${name}`);
  // Cancelled orders are in the list and not in the number.
  expect(await rows(page).count()).toBeGreaterThanOrEqual(Math.min(many, 50));
  const number = (await list(page).locator('[data-row-link]').first().textContent()) ?? '';
  await list(page).locator('[data-row-link]').first().click();
  await expect(page.getByRole('heading', { name: `Pedido ${number}`, level: 1 })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Importe' })).toContainText('Total');
  await page.getByRole('region', { name: 'Cliente' }).getByRole('link', { name }).first().click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Pedidos' }).getByRole('listitem').first()).toBeVisible();
});

test('filters by both states, and a chip takes a filter away', async ({ page }) => {
  await openOrders(page);
  await filters(page).getByRole('button', { name: 'Pago' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Pagado', exact: true }).click();
  await page.keyboard.press('Escape');
  await filters(page).getByRole('button', { name: 'Envío' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Entregado', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/pago%3Apaid\+envio%3Adelivered/);
  await settled(page);
  await expect(rows(page).filter({ hasNotText: 'Pagado' })).toHaveCount(0);
  await expect(rows(page).filter({ hasNotText: 'Entregado' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Quitar el filtro Pago' }).click();
  await expect(page).toHaveURL(/q=envio%3Adelivered$/);
  await page.goBack();
  await expect(page).toHaveURL(/pago%3Apaid/);
});

test('sorts by the amount and turns pages', async ({ page }) => {
  await openOrders(page);
  await page.getByRole('columnheader', { name: 'Total' }).getByRole('button').click();
  await expect(page).toHaveURL(/orden=-total/);
  await settled(page);
  const first = await rows(page).first().textContent();
  await page.getByRole('button', { name: 'Siguiente' }).click();
  await expect(page).toHaveURL(/despues=/);
  await expect(rows(page).first()).not.toHaveText(first ?? '');
});
