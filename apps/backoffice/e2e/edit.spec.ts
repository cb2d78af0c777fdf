import { expect, openList, test } from './fixtures';

test('adds a customer with only a name, and changes how to reach them', async ({ page }) => {
  await openList(page);
  await page.getByRole('link', { name: 'Nuevo cliente' }).click();
  const name = `Prueba ${Date.now()}`;
  await page.getByRole('textbox', { name: 'Nombre', exact: true }).fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();

  await page.getByRole('button', { name: 'Editar el contacto' }).click();
  await page.getByRole('textbox', { name: 'Teléfono' }).fill('600');
  await page.keyboard.press('ControlOrMeta+s');
  await expect(page.getByRole('textbox', { name: 'Teléfono' })).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('textbox', { name: 'Teléfono' }).fill('645 33 77 11');
  await page.keyboard.press('ControlOrMeta+s');
  await expect(page.getByRole('link', { name: '+34 645 33 77 11' })).toBeVisible();
});

test('two windows change the same customer: both values are shown, and nothing is lost', async ({ page, context }) => {
  await openList(page);
  await page.locator('[data-row-link]').nth(3).click();
  await page.getByRole('button', { name: 'Editar el resumen' }).click();
  const other = await context.newPage();
  await other.goto(page.url());
  const suffix = String(Date.now()).slice(-5);
  await other.getByRole('button', { name: 'Editar el resumen' }).click();
  await other.getByRole('textbox', { name: 'Apellidos' }).fill(`Suya ${suffix}`);
  await other.getByRole('button', { name: 'Guardar' }).click();
  await expect(other.getByText('Cambios guardados.')).toBeVisible();

  await page.getByRole('textbox', { name: 'Apellidos' }).fill(`Mía ${suffix}`);
  await page.getByRole('button', { name: 'Guardar' }).click();
  await expect(page.getByRole('radio', { name: `Lo que hay guardado: Suya ${suffix}` })).toBeVisible();
  await expect(page.getByRole('radio', { name: `Lo tuyo: Mía ${suffix}` })).toBeChecked();
  await page.getByRole('button', { name: 'Guardar' }).click();
  await expect(page.getByText('Cambios guardados.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`Mía ${suffix}`);
});
