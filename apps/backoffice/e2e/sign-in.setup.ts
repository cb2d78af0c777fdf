import { demo, expect, test } from './fixtures';

test('signs in, and keeps the session for the other tests', async ({ page }) => {
  await page.goto('/clientes?q=ana');
  await expect(page).toHaveURL(/\/entrar\?next=/);
  await page.getByLabel('Correo electrónico').fill(demo.email);
  await page.getByLabel('Contraseña', { exact: true }).fill(demo.password);
  await page.getByRole('button', { name: 'Entrar' }).click();
  await expect(page).toHaveURL('/clientes?q=ana');
  await expect(page.getByRole('heading', { name: 'Clientes' })).toBeVisible();
  await page.context().storageState({ path: 'test-results/signed-in.json' });
});
