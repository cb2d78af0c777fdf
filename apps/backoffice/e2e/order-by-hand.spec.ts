import type { Page } from '@playwright/test';
import { expect, expectAccessible, openOrders, test } from './fixtures';

const focused = (page: Page) => page.locator(':focus');
const field = (page: Page, name: string) => page.getByRole('textbox', { name });

test('an order is made by hand from the keyboard alone, for somebody new', async ({ page }) => {
  await openOrders(page);
  await page.keyboard.press('c');
  await expect(page.getByRole('heading', { name: 'Nuevo pedido', level: 1 })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Buscar o crear un cliente' })).toBeFocused();
  const name = `Zacarías Prueba ${Date.now() % 100_000}`;
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  const finder = page.getByRole('combobox', { name: 'Añadir artículo' });
  await expect(finder).toBeFocused();

  // What was sold before comes with its price.
  await page.keyboard.type('casco');
  await page.keyboard.press('Enter');
  await expect(field(page, 'Cantidad, línea 1')).toBeFocused();
  await expect(field(page, 'Precio, línea 1')).not.toHaveValue('');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await expect(finder).toBeFocused();

  // What was not asks for it.
  await page.keyboard.type(`Grabado a mano ${Date.now()}`);
  await page.keyboard.press('Enter');
  await expect(field(page, 'Cantidad, línea 2')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field(page, 'Precio, línea 2')).toBeFocused();
  await page.keyboard.type('12,5');
  await page.keyboard.press('Enter');
  await expect(finder).toBeFocused();
  await expect(page.getByRole('region', { name: 'Importe' })).toContainText('Los artículos suman');
  await expectAccessible(page);

  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(focused(page)).toHaveAttribute('name', 'payment.method');
  await page.keyboard.type('Efectivo');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(focused(page)).toHaveAttribute('name', 'fulfilmentStatus');
  await page.keyboard.type('Entregado');
  const total = await page.getByRole('region', { name: 'Importe' }).getByRole('status').textContent();
  await page.keyboard.press('Control+Enter');

  await expect(page.getByRole('heading', { name: /^Pedido \d/, level: 1 })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Cliente' }).getByRole('link', { name })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Importe' })).toContainText(total ?? 'sin total');
  await expect(page.getByText('Pagado', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('Entregado', { exact: true }).first()).toBeVisible();
  await page.getByText('Por qué este precio').click();
  await expect(page.getByRole('region', { name: 'Importe' })).toContainText('Los artículos suman');
  await page.getByRole('region', { name: 'Cliente' }).getByRole('link', { name }).click();
  await page.getByRole('link', { name: 'Nuevo pedido' }).click();
  await expect(finder).toBeFocused();
  await expect(page.getByRole('region', { name: 'Cliente' }).getByRole('link', { name })).toBeVisible();
});

test('a lost connection loses nothing that was typed, and trying again makes one order', async ({ page }) => {
  await page.goto('/pedidos/nuevo');
  await expect(page.getByRole('combobox', { name: 'Buscar o crear un cliente' })).toBeFocused();
  await page.keyboard.press('Enter');
  const title = `Artículo único ${Date.now()}`;
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await expect(field(page, 'Cantidad, línea 1')).toBeFocused();
  await field(page, 'Precio, línea 1').fill('10');
  // The order arrives at the server; its answer does not arrive here.
  let lost = 0;
  await page.route('**/graphql', async (route) => {
    const isOrder = route.request().headers()['idempotency-key'] !== undefined;
    if (!isOrder || lost > 0) return route.fallback();
    lost += 1;
    await route.fetch();
    await route.fulfill({ status: 200, contentType: 'text/plain', body: 'not what was asked for' });
  });
  await page.getByRole('button', { name: 'Crear el pedido' }).click();
  await expect(page.getByText('Lo que escribiste sigue aquí', { exact: false })).toBeVisible();
  await expect(field(page, 'Artículo, línea 1')).toHaveValue(title);
  await page.getByRole('button', { name: 'Crear el pedido' }).click();
  await expect(page.getByRole('heading', { name: /^Pedido \d/, level: 1 })).toBeVisible();
  await openOrders(page, `/pedidos?q=${encodeURIComponent(`"${title}"`)}`);
  await expect(page.getByRole('region', { name: 'Lista de pedidos' }).locator('tbody tr')).toHaveCount(1);
});

test('what is typed is not lost by leaving without a question', async ({ page }) => {
  await page.goto('/pedidos/nuevo');
  await expect(page.getByRole('combobox', { name: 'Buscar o crear un cliente' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Algo');
  await page.keyboard.press('Enter');
  await expect(field(page, 'Cantidad, línea 1')).toBeFocused();
  await page.getByRole('navigation').getByRole('link', { name: 'Clientes' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(field(page, 'Artículo, línea 1')).toHaveValue('Algo');
});

for (const [what, scheme, width] of [
  ['light', 'light', 1280],
  ['dark', 'dark', 1280],
  ['light on a phone', 'light', 320],
] as const) {
  test(`an order by hand is accessible with an error in sight: ${what}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/pedidos/nuevo');
    await page.getByRole('combobox', { name: 'Buscar o crear un cliente' }).fill('ana');
    await page.getByRole('listbox').getByRole('option').first().click();
    await page.getByRole('combobox', { name: 'Añadir artículo' }).fill('Otra cosa');
    await page.getByRole('option', { name: 'Añadir «Otra cosa»' }).click();
    await field(page, 'Precio, línea 1').fill('x');
    await page.getByRole('button', { name: 'Crear el pedido' }).click();
    await expect(field(page, 'Precio, línea 1')).toBeFocused();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}
