import type { Page } from '@playwright/test';
import { expect, openList, test } from './fixtures';
import { aPerson } from './people';

// Each run its own names: the demo shop stays as the one before left it.
const run = String(Date.now()).slice(-7);

const list = (page: Page) => page.getByRole('region', { name: 'Lista de clientes' });
const rows = (page: Page) => list(page).locator('tbody tr');
const bar = (page: Page) => page.getByRole('region', { name: 'Clientes elegidos' });

/** Adds a customer by keyboard: only a name is needed. */
async function addCustomer(page: Page, name: string) {
  await openList(page);
  await page.keyboard.press('c');
  await page.getByRole('textbox', { name: 'Nombre', exact: true }).fill(name);
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
}

test('archives two rows, sees it on them, and takes it back', async ({ page }) => {
  await openList(page, '/clientes?q=estado:active&orden=nombre');
  for (const key of ['j', 'x', 'j', 'Shift+X']) await page.keyboard.press(key);
  const names = await rows(page)
    .locator('[data-row-link]')
    .evaluateAll((all) => all.slice(0, 2).map((one) => one.textContent));
  await expect(bar(page)).toContainText('2 elegidos');
  await bar(page).getByRole('button', { name: 'Estado' }).click();
  await expect(page.getByRole('list', { name: 'Qué cambiará' })).toContainText('Cambian 2');
  await page.getByRole('dialog').getByRole('button', { name: 'Archivar' }).click();
  await expect(page.getByText('Estado cambiado a 2 clientes.')).toBeVisible();
  await expect(list(page).getByRole('link', { name: names[0] ?? '', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Deshacer' }).click();
  await expect(page.getByText('Los estados están como antes.')).toBeVisible();
  await expect(
    list(page)
      .getByRole('link', { name: names[0] ?? '', exact: true })
      .first(),
  ).toBeVisible();
});

test('deletes two with one code; who has orders is named and stays', async ({ page }) => {
  for (const name of [`Prueba Uno ${run}`, `Prueba Dos ${run}`]) await addCustomer(page, name);
  await openList(page, `/clientes?q=${run}`);
  await expect(rows(page)).toHaveCount(2);
  await page.keyboard.press('Control+a');
  await page.getByRole('searchbox').fill('');
  await expect(page).not.toHaveURL(/q=/);
  await page.getByRole('button', { name: 'Recuperar selección (2)' }).click();
  await expect(bar(page)).toContainText('2 elegidos');
  await page.getByRole('searchbox').fill('pedidos:>3');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Filtros puestos' })).toContainText('Pedidos: más de 3');
  await page.getByRole('button', { name: 'Recuperar selección (2)' }).click();
  await expect(list(page)).toHaveAttribute('aria-busy', 'false');
  await rows(page).first().getByRole('checkbox').check();
  const kept = (await rows(page).first().locator('[data-row-link]').textContent()) ?? '';
  await bar(page).getByRole('button', { name: 'Eliminar' }).click();
  const dialog = page.getByRole('dialog', { name: '¿Eliminar 3 clientes?' });
  await expect(dialog.getByRole('alert').filter({ hasText: 'tiene pedidos' })).toContainText(kept);
  await dialog
    .getByLabel(/Escribe el código/)
    .fill((await dialog.getByLabel('Código', { exact: true }).textContent()) ?? '');
  await dialog.getByRole('button', { name: 'Eliminar 2 clientes' }).click();
  await expect(page.getByText('2 clientes eliminados.', { exact: true })).toBeVisible();
  await page.goto(`/clientes?q=${run}`);
  await expect(page.getByText('Ningún cliente coincide')).toBeVisible();
});

test('chooses and moves columns by keyboard, and they stay so', async ({ page: owners, browser }) => {
  const { theirs: page } = await aPerson(owners, browser);
  await openList(page);
  await page.keyboard.press('l');
  await page.getByRole('checkbox', { name: 'Canal' }).press('Space');
  const up = page.getByRole('button', { name: 'Adelantar Canal' });
  await up.focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Enter');
  await expect(up).toBeFocused();
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(list(page)).toHaveAttribute('aria-busy', 'false');
  const heads = await list(page).getByRole('columnheader').allTextContents();
  expect(heads.indexOf('Canal')).toBe(heads.indexOf('Total gastado') - 1);
});

test('shows all the usual columns beside the navigation at 1280 px', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openList(page);
  const room = await list(page).evaluate((region) => [region.scrollWidth, region.clientWidth]);
  expect(room[0]).toBe(room[1]);
});

test('filters by many things in a dialog, by keyboard, and takes them away one by one', async ({ page }) => {
  await openList(page);
  await page.keyboard.press('f');
  const dialog = page.getByRole('dialog', { name: 'Filtrar clientes' });
  await dialog.getByRole('textbox', { name: 'Pedidos, desde' }).fill('2');
  await dialog.getByLabel('Último pedido').selectOption({ label: 'Último año' });
  await dialog.getByLabel('Correo').selectOption({ label: 'Con correo' });
  await dialog.getByLabel('Correo').press('Tab');
  await dialog.getByRole('button', { name: 'Ver clientes' }).press('Enter');
  const chips = page.getByRole('list', { name: 'Filtros puestos' });
  await expect(chips).toContainText('Pedidos: 2 o más');
  await expect(list(page)).toHaveAttribute('aria-busy', 'false');
  await chips.getByRole('button', { name: 'Quitar el filtro Con correo' }).press('Enter');
  await expect(page).toHaveURL(/q=pedidos%3A%3E%3D2\+ultimo_pedido%3A%3E%3D-1y$/);
  await page.goBack();
  await expect(chips).toContainText('Con correo');
});

test('tags a row on the fly with T, and finds it by that tag', async ({ page }) => {
  const tag = `Feria ${run}`;
  await openList(page, '/clientes?orden=-nombre');
  await page.keyboard.press('j');
  const name = (await page.evaluate(() => document.activeElement?.textContent)) ?? '';
  await page.keyboard.press('t');
  const dialog = page.getByRole('dialog', { name: `Etiquetas de ${name}` });
  await dialog.getByRole('combobox', { name: 'Etiquetas' }).fill(tag);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`${name}: etiqueta añadida: ${tag}.`)).toBeVisible();
  await dialog.getByRole('button', { name: 'Hecho' }).click();
  await rows(page)
    .first()
    .getByRole('link', { name: `Clientes con la etiqueta ${tag}` })
    .click();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page).first()).toContainText(name);
});

test('customers join a group from its page, leave it, and come back', async ({ page }) => {
  const group = `Club ${run}`;
  await page.goto('/grupos/nuevo');
  await page.getByLabel('Nombre').fill(group);
  await page.keyboard.press('Control+s');
  await page.getByRole('button', { name: 'Añadir clientes' }).click();
  const dialog = page.getByRole('dialog', { name: `Añadir clientes a «${group}»` });
  await dialog.getByRole('searchbox', { name: 'Buscar clientes' }).fill('garcia');
  const found = dialog.getByRole('list', { name: 'Clientes encontrados' });
  await expect(found).toHaveAttribute('aria-busy', 'false');
  await found.getByRole('checkbox').first().check();
  await found.getByRole('checkbox').nth(1).check();
  await dialog.getByRole('button', { name: 'Añadir 2 clientes' }).click();
  const members = page.getByRole('region', { name: 'Clientes del grupo' });
  await expect(members.getByRole('listitem')).toHaveCount(2);
  await members
    .getByRole('button', { name: /^Quitar a/ })
    .first()
    .click();
  await expect(members.getByRole('listitem')).toHaveCount(1);
  // Said a moment after it is seen; until then the last «Deshacer» is that of the two who came.
  await expect(page.getByText(/^Has quitado a/)).toBeVisible();
  await page.getByRole('button', { name: 'Deshacer' }).last().click();
  await expect(members.getByRole('listitem')).toHaveCount(2);
  await members.getByRole('link', { name: 'Ver los 2' }).click();
  await expect(rows(page)).toHaveCount(2);
});

test('on a phone what can be done with the chosen takes two lines at most', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/clientes');
  await page.getByRole('checkbox', { name: 'Elegir esta página' }).check();
  await expect(bar(page).getByRole('button', { name: /^Elegir los .* que coinciden$/ })).toBeVisible();
  for (const name of ['Etiquetas', 'Grupos', 'Estado', 'Eliminar'])
    await expect(bar(page).getByRole('button', { name, exact: true })).toBeInViewport();
  expect((await bar(page).boundingBox())?.height).toBeLessThan(110);
});
