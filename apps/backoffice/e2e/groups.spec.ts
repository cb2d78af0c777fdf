import { expect, expectAccessible, test } from './fixtures';

// Each run its own names: the demo shop stays as the one before left it.
const run = String(Date.now()).slice(-7);

test('a group is made with a discount; two people who change it are told of each other', async ({ page, context }) => {
  const name = `Clubes ${run}`;
  await page.goto('/grupos/nuevo');
  await page.getByLabel('Nombre').fill(name);
  await page.getByLabel('Descuento', { exact: true }).selectOption({ label: 'Un porcentaje' });
  await page.getByLabel('Porcentaje (%)').fill('7,5');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();

  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByLabel('Porcentaje (%)').fill('10');
  await other.getByRole('button', { name: 'Guardar' }).click();
  await expect(other.getByText('Grupo guardado')).toBeVisible();
  await other.close();

  await page.getByLabel('Descripción').fill('Compran por temporada');
  await page.getByRole('button', { name: 'Guardar' }).click();
  await expect(page.getByText('No se guardó: alguien cambió esto mientras editabas.')).toBeVisible();
  await expect(page.getByLabel('Porcentaje (%)')).toHaveValue('10');
  await expect(page.getByLabel('Descripción')).toHaveValue('Compran por temporada');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Etiquetas' }).click();
  await expect(page.getByRole('dialog', { name: '¿Salir sin guardar?' })).toBeVisible();
  await page.getByRole('button', { name: 'Seguir editando' }).click();
  await page.getByRole('button', { name: 'Guardar' }).click();
  await expect(page.getByText('Grupo guardado')).toBeVisible();

  await page.getByRole('button', { name: 'Eliminar' }).click();
  await page.getByRole('button', { name: 'Eliminar el grupo' }).click();
  await expect(page).toHaveURL('/grupos');
  await expect(page.getByRole('row', { name: new RegExp(name) })).toHaveCount(0);
});
