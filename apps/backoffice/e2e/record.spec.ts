import type { Page } from '@playwright/test';
import { expect, openList, test } from './fixtures';

/** A customer of one's own: other tests run beside this one. */
async function aCustomer(page: Page) {
  const name = `Prueba ${Date.now()} ${Math.random().toString(36).slice(2, 6)}`;
  await page.goto('/clientes/nuevo');
  await page.getByRole('textbox', { name: 'Nombre', exact: true }).fill(name);
  await page.getByRole('button', { name: 'Crear cliente' }).click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  return name;
}

const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const tags = (page: Page) => panel(page, 'Etiquetas').getByRole('link');
const saved = (page: Page) => expect(page.getByText('Cambios guardados.')).toBeVisible();
const actions = (page: Page) => page.getByRole('button', { name: 'Acciones', exact: true });

test('two windows change different fields: the conflict is shown, and both changes are kept', async ({
  page,
  context,
}) => {
  await aCustomer(page);
  await page.getByRole('button', { name: 'Editar el resumen' }).click();
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole('button', { name: 'Editar el resumen' }).click();
  await other.getByRole('textbox', { name: 'Empresa' }).fill('Ebro S.L.');
  await other.getByRole('button', { name: 'Guardar' }).click();
  await saved(other);

  await page.getByRole('textbox', { name: 'Apellidos' }).fill('Núñez');
  await page.getByRole('button', { name: 'Guardar' }).click();
  await expect(page.getByText('Ya ves aquí lo que cambió sin tocar lo tuyo: Empresa.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Apellidos' })).toHaveValue('Núñez');
  await page.getByRole('button', { name: 'Guardar' }).click();
  await saved(page);
  await expect(panel(page, 'Resumen')).toContainText('Núñez');
  await expect(panel(page, 'Resumen')).toContainText('Ebro S.L.');
});

test('a tag that another window added meanwhile is no conflict', async ({ page, context }) => {
  await aCustomer(page);
  await page.getByRole('button', { name: 'Editar el resumen' }).click();
  await page.getByRole('textbox', { name: 'Apellidos' }).fill('Núñez');
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole('button', { name: 'Editar las etiquetas' }).click();
  await other.getByRole('combobox', { name: 'Etiquetas' }).fill('VIP');
  await other.keyboard.press('Enter');
  await expect(other.getByText(/etiqueta añadida: VIP/)).toBeVisible();

  await page.getByRole('button', { name: 'Guardar' }).click();
  await saved(page);
  await expect(tags(page)).toHaveText(['VIP']);
});

test('tags, address and discount by keyboard alone, each taken back or kept as one likes', async ({ page }) => {
  const name = await aCustomer(page);
  await page.keyboard.press('t');
  await page.keyboard.type('Feria de mayo');
  await page.keyboard.press('Enter');
  await expect(page.getByText(`${name}: etiqueta añadida: Feria de mayo.`)).toBeVisible();
  await page.getByRole('button', { name: 'Deshacer' }).press('Enter');
  await expect(panel(page, 'Etiquetas').getByText('Feria de mayo')).toHaveCount(0);

  await page.getByRole('button', { name: 'Añadir dirección' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Añadir una dirección' });
  await dialog.getByRole('textbox', { name: 'Calle y número' }).focus();
  await page.keyboard.type('Calle Mayor, 3');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('50001');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Zaragoza');
  await page.keyboard.press('Enter');
  await expect(panel(page, 'Direcciones')).toContainText('50001 Zaragoza');

  await page.getByRole('button', { name: 'Editar el descuento y los impuestos' }).press('Enter');
  await page.keyboard.type('Un porcentaje');
  await page.keyboard.press('Tab');
  await page.keyboard.type('12,5');
  await page.keyboard.press('ControlOrMeta+s');
  await saved(page);
  await expect(panel(page, 'Descuento e impuestos')).toContainText('Se aplica 12,5 % (propio del cliente).');
});

test('goes along the list by ] and [, and back to it as it was', async ({ page }) => {
  await openList(page, '/clientes?q=pedidos:%3E1&orden=nombre');
  const names = await page.locator('[data-row-link]').evaluateAll((all) => all.map((one) => one.textContent ?? ''));
  await page.locator('[data-row-link]').first().click();
  const isOpen = (name = '') => expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await isOpen(names[0]);
  await expect(page.getByRole('button', { name: 'Cliente siguiente de la lista' })).toBeEnabled();
  await page.keyboard.press(']');
  await isOpen(names[1]);
  await page.keyboard.press(']');
  await isOpen(names[2]);
  await page.keyboard.press('[');
  await isOpen(names[1]);
  await page.getByRole('main').getByRole('link', { name: 'Clientes', exact: true }).click();
  await expect(page).toHaveURL(/q=pedidos.*orden=nombre/);
});

test('is blocked with a reason, and unblocked', async ({ page }) => {
  const name = await aCustomer(page);
  await actions(page).click();
  await page.getByRole('menuitem', { name: 'Bloquear…' }).click();
  await page.getByRole('textbox', { name: 'Motivo' }).fill('No recoge sus pedidos');
  await page.getByRole('button', { name: `Bloquear a ${name}` }).click();
  // Said at the head of the record, and once more in its history.
  const reason = page.getByRole('paragraph').filter({ hasText: 'Motivo del bloqueo: No recoge sus pedidos' });
  await expect(reason).toBeVisible();
  await actions(page).click();
  await page.getByRole('menuitem', { name: 'Desbloquear' }).click();
  await expect(reason).toHaveCount(0);
  await panel(page, 'Historial').getByText('Cambios', { exact: true }).click();
  await expect(panel(page, 'Historial')).toContainText('Estado: Bloqueado → Activo');
});

test('who may only look is offered nothing that would be refused', async ({ page, browser }) => {
  await page.goto('/ajustes/equipo');
  await page.getByRole('button', { name: /Invitar/ }).click();
  await page.getByRole('textbox', { name: 'Correo electrónico' }).fill(`mirar-${Date.now()}@ejemplo.es`);
  await page.getByRole('radio', { name: 'Solo lectura' }).check();
  await page.getByRole('button', { name: 'Crear el enlace' }).click();
  const link = await page.getByRole('textbox', { name: 'Enlace' }).inputValue();

  const context = await browser.newContext({ storageState: { cookies: [], origins: [] } });
  const viewer = await context.newPage();
  await viewer.goto(link);
  await viewer.getByRole('textbox', { name: 'Tu nombre' }).fill('Quien mira');
  await viewer.getByRole('textbox', { name: 'Contraseña' }).fill('solo-quiero-mirar');
  await viewer.getByRole('button', { name: 'Aceptar y entrar' }).click();
  await expect(viewer).toHaveURL(/inicio/);
  await openList(viewer);
  await viewer.locator('[data-row-link]').first().click();
  await expect(panel(viewer, 'Resumen')).toBeVisible();
  await expect(panel(viewer, 'Historial').getByRole('radiogroup')).toBeVisible();
  const main = viewer.getByRole('main');
  await expect(main.getByRole('button', { name: /Editar|Añadir|Acciones|Eliminar|Bloquear/ })).toHaveCount(0);
  await expect(main.getByRole('textbox')).toHaveCount(0);
  await viewer.keyboard.press('t');
  await expect(main.getByRole('combobox')).toHaveCount(0);
  await viewer.goto('/clientes/nuevo');
  await expect(viewer.getByText('Tu rol no puede añadir clientes')).toBeVisible();
  await context.close();
});
