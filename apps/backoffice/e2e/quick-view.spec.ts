import type { Page } from '@playwright/test';
import { expect, openList, openOrders, test } from './fixtures';

const lists = [
  { what: 'customers', open: (page: Page) => openList(page), list: 'Lista de clientes', link: 'Abrir ficha' },
  { what: 'orders', open: (page: Page) => openOrders(page), list: 'Lista de pedidos', link: 'Abrir pedido' },
];

for (const { what, open, list, link } of lists)
  test(`looks at ${what} beside their list by keyboard alone, and opens one`, async ({ page }) => {
    await open(page);
    const row = (index: number) => page.getByRole('region', { name: list }).locator('[data-row-link]').nth(index);
    const names = await page.getByRole('region', { name: list }).locator('[data-row-link]').allTextContents();
    const panel = page.getByRole('dialog');
    const shows = async (index: number) => {
      await expect(panel.getByRole('heading', { level: 2 })).toContainText(names[index] ?? '');
      await expect(panel.getByRole('link', { name: link })).toBeFocused();
    };
    const { keyboard } = page;
    await keyboard.press('j');
    await expect(row(0)).toBeFocused();
    await keyboard.press('Space');
    await shows(0);
    await keyboard.press('j');
    await shows(1);
    await keyboard.press('j');
    await shows(2);
    await keyboard.press('k');
    await shows(1);
    await keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(row(1)).toBeFocused();

    await keyboard.press('Space');
    await shows(1);
    await keyboard.press('Space');
    await expect(row(1)).toBeFocused();
    await keyboard.press('Space');
    await shows(1);
    await keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(names[1] ?? '');
  });
