import { expect, test } from './fixtures';

test('pasted rows of a spreadsheet are a file as well', async ({ page }) => {
  await page.goto('/importar');
  await page.getByLabel('Elige un archivo CSV').waitFor({ state: 'attached' });
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'Nombre\tCorreo\nAna\tana.pegada@example.com\n');
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  });
  await expect(page.getByText('separado por tabuladores', { exact: false })).toBeVisible();
  await expect(page.getByLabel('Campo de «Correo»')).toHaveValue('email');
});
