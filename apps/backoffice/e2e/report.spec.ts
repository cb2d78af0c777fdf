import { readFile } from 'node:fs/promises';
import { expect, openList, test } from './fixtures';

test('prints the report of a customer without the shell, and keeps it as PDF', async ({ page }) => {
  await openList(page, '/clientes?q=pedidos:>1');
  await page.getByRole('region', { name: 'Lista de clientes' }).locator('[data-row-link]').first().click();
  await page.getByRole('link', { name: 'Informe' }).click();
  await expect(page.getByRole('heading', { name: /^Informe de / })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Artículos comprados' }).getByRole('row').nth(1)).toBeVisible();

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Descargar PDF' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^cliente-[a-z0-9-]+-\d{4}-\d\d-\d\d\.pdf$/);
  expect((await readFile(await file.path())).subarray(0, 5).toString()).toBe('%PDF-');

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Imprimir' })).toBeHidden();
  await expect(page.getByRole('heading', { name: /^Informe de / })).toHaveCSS('color', 'rgb(0, 0, 0)');
});
