import { expect, expectAccessible, test } from './fixtures';

// Each run its own names: the demo shop stays as the one before left it.
const run = String(Date.now()).slice(-7);

test('a tag is made, renamed, merged into another and gone', async ({ page }) => {
  const [first, second, renamed] = [`Feria ${run}`, `Salón ${run}`, `Feria grande ${run}`];
  await page.goto('/etiquetas');
  await expect(page.getByRole('region', { name: 'Lista de etiquetas' })).toHaveAttribute('aria-busy', 'false');
  for (const name of [first, second]) {
    await page.keyboard.press('c');
    await page.getByLabel('Nombre').fill(name);
    await page.getByRole('radio', { name: 'Azul' }).check();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await page.getByRole('searchbox', { name: 'Buscar etiquetas' }).fill(run);
  await page.getByRole('button', { name: `Editar ${first}` }).click();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: `Editar ${first}` })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByLabel('Nombre').fill(renamed);
  await page.getByRole('button', { name: 'Guardar' }).click();
  await expect(page.getByRole('row', { name: new RegExp(renamed) })).toBeVisible();

  await page.getByRole('button', { name: `Fusionar ${renamed} con otra` }).click();
  await page.getByRole('combobox', { name: 'Etiqueta que se queda' }).fill(run);
  await page.getByRole('option', { name: second }).click();
  await page.getByRole('button', { name: `Fusionar con «${second}»` }).click();
  await expect(page.getByRole('row', { name: new RegExp(renamed) })).toHaveCount(0);

  await page.getByRole('button', { name: `Eliminar ${second}` }).click();
  await expect(page.getByRole('dialog')).toContainText('No la lleva ningún cliente.');
  await page.getByRole('button', { name: 'Eliminar la etiqueta' }).click();
  await expect(page.getByText('Ninguna etiqueta coincide')).toBeVisible();
});

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
