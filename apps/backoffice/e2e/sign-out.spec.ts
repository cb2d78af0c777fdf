import { demo, expect, test } from './fixtures';

// A session of its own: the others go on with theirs.
test.use({ storageState: { cookies: [], origins: [] } });

test('signing out ends the session', async ({ page }) => {
  await page.goto('/entrar');
  await page.getByLabel('Correo electrónico').fill(demo.email);
  await page.getByLabel('Contraseña', { exact: true }).fill(demo.password);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /Tu perfil/ }).click();
  await page.getByRole('menuitem', { name: 'Cerrar sesión', exact: true }).click();
  await expect(page).toHaveURL(/\/entrar/);
  await page.goto('/clientes');
  await expect(page).toHaveURL(/\/entrar\?next=/);
});
