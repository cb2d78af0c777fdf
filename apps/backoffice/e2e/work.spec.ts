import { expect, expectAccessible, openList, openOrders, test } from './fixtures';

test('takes an order from unfulfilled to delivered, with a payment and a note', async ({ page }) => {
  await openOrders(page, '/pedidos?q=pago:pending+envio:unfulfilled');
  await page.getByRole('region', { name: 'Lista de pedidos' }).locator('[data-row-link]').first().click();
  const state = page.getByRole('main');
  await page.getByRole('button', { name: 'Registrar pago' }).click();
  await page.getByRole('menuitem', { name: 'Registrar un pago…' }).click();
  await page.getByRole('dialog').getByLabel('Forma de pago').selectOption('Bizum');
  await page.getByRole('dialog').getByRole('button', { name: 'Registrar un pago' }).click();
  await expect(state.getByText('Pagado', { exact: true }).first()).toBeVisible();

  await page.getByRole('button', { name: 'Cambiar envío' }).click();
  await page.getByRole('menuitem', { name: 'Registrar un envío…' }).click();
  await page.getByRole('dialog').getByLabel('Transportista').fill('Correos');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Envíos' })).toContainText('Correos');
  await expect(state.getByText('Enviado', { exact: true }).first()).toBeVisible();

  await page.getByRole('button', { name: 'Cambiar envío' }).click();
  await page.getByRole('menuitem', { name: 'Entregado' }).click();
  await expect(state.getByText('Entregado', { exact: true }).first()).toBeVisible();

  await page.getByLabel('Nueva nota').fill('Entregado en mano');
  await page.getByRole('button', { name: 'Añadir nota' }).click();
  await expect(page.getByRole('article').filter({ hasText: 'Entregado en mano' })).toBeVisible();
});

test('takes back a payment that was recorded by mistake, and says why', async ({ page }) => {
  await openOrders(page, '/pedidos?q=pago:pending+envio:unfulfilled');
  await page.getByRole('region', { name: 'Lista de pedidos' }).locator('[data-row-link]').last().click();
  const payments = page.getByRole('region', { name: 'Pagos' });
  await page.getByRole('button', { name: 'Registrar pago' }).click();
  await page.getByRole('menuitem', { name: 'Registrar un pago…' }).click();
  await page.getByRole('dialog').getByLabel('Forma de pago').selectOption('Efectivo');
  await page.getByRole('dialog').getByRole('button', { name: 'Registrar un pago' }).click();
  await payments.getByRole('button', { name: /^Anular el registro: Pago · Efectivo/ }).click();
  await page.getByRole('dialog').getByLabel('Motivo').fill('Era de otro pedido');
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Anular el registro' }).click();
  await expect(payments).toContainText('Anulado: Era de otro pedido');
  await expect(page.getByRole('main').getByText('Pendiente', { exact: true }).first()).toBeVisible();
  await expectAccessible(page);
});

test('tags three rows by keyboard and takes it back', async ({ page }) => {
  await openList(page, '/clientes?orden=nombre');
  const rows = page.getByRole('region', { name: 'Lista de clientes' }).locator('tbody tr');
  const before = await rows.nth(1).locator('td').nth(3).textContent();
  for (const key of ['j', 'x', 'j', 'x', 'j', 'x']) await page.keyboard.press(key);
  const bar = page.getByRole('region', { name: 'Clientes elegidos' });
  await expect(bar).toContainText('3 elegidos');
  await bar.getByRole('button', { name: 'Etiquetas' }).click();
  await page.getByRole('combobox', { name: 'Etiquetas que se añaden' }).click();
  await page.getByRole('listbox').getByRole('option').last().click();
  await expect(page.getByRole('list', { name: 'Qué cambiará' })).toContainText('se añade a');
  // The list of tags stays open for more of them; a click beside it closes it.
  await page.getByText('De 3 clientes.').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cambiar etiquetas' }).click();
  await expect(page.getByText(/Etiquetas cambiadas en \d cliente/)).toBeVisible();
  await page.getByRole('button', { name: 'Deshacer' }).click();
  await expect(page.getByText('Las etiquetas están como antes.')).toBeVisible();
  await expect(rows.nth(1).locator('td').nth(3)).toHaveText(before ?? '');
});
