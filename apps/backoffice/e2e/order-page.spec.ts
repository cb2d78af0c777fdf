import { expect, expectAccessible, openOrders, test } from './fixtures';

test('an order leaves in two parcels, each with its tracking, and arrives', async ({ page }) => {
  await openOrders(page, '/pedidos?q=envio:unfulfilled');
  const several = page.getByRole('row').filter({ has: page.getByRole('cell', { name: /^([2-9]|[1-9]\d)$/ }) });
  await several.first().locator('[data-row-link]').click();
  const dialog = page.getByRole('dialog');
  const ship = async () => {
    await page.getByRole('button', { name: 'Cambiar envío' }).click();
    await page.getByRole('menuitem', { name: 'Registrar un envío…' }).click();
    await expect(dialog.getByRole('group', { name: 'Qué sale' })).toBeVisible();
  };
  await ship();
  await expectAccessible(page);
  const quantities = dialog.getByRole('group', { name: 'Qué sale' }).getByRole('textbox');
  // One piece stays behind: of the last line, or of the only one.
  const last = quantities.last();
  await last.fill(String(Number(await last.inputValue()) - 1));
  await expect(dialog.getByText('El pedido queda con envío parcial.')).toBeVisible();
  await dialog.getByLabel('Transportista').fill('Correos');
  await dialog.getByRole('button', { name: 'Registrar el envío' }).click();
  await expect(page.getByRole('main').getByText('Envío parcial', { exact: true }).first()).toBeVisible();

  await ship();
  await expect(quantities).toHaveCount(1);
  await expect(quantities).toHaveValue('1');
  await dialog.getByRole('button', { name: 'Registrar el envío' }).click();
  await expect(page.getByRole('main').getByText('Enviado', { exact: true }).first()).toBeVisible();

  const parcels = page.getByRole('region', { name: 'Envíos' });
  await parcels.getByRole('button', { name: 'Cambiar seguimiento' }).first().click();
  await dialog.getByLabel('Número de seguimiento').fill('PQ-77');
  await dialog.getByLabel('Enlace de seguimiento').fill('https://correos.example/PQ-77');
  await dialog.getByRole('button', { name: 'Guardar el seguimiento' }).click();
  await expect(parcels.getByRole('link', { name: 'PQ-77' })).toBeVisible();
  await parcels.getByRole('button', { name: 'Marcar como entregado' }).first().click();
  await expect(parcels.getByRole('button', { name: 'Marcar como entregado' })).toHaveCount(1);
  await parcels.getByRole('button', { name: 'Marcar como entregado' }).click();
  await expect(page.getByRole('main').getByText('Entregado', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Historial' })).toContainText('Envío: Enviado → Entregado');
});

test("a guest's order is confirmed, and then given to another customer", async ({ page }) => {
  await openOrders(page, '/pedidos?q=verificacion:claimable');
  await page.getByRole('region', { name: 'Lista de pedidos' }).locator('[data-row-link]').first().click();
  const buyer = page.getByRole('region', { name: 'Cliente' });
  const before = (await buyer.getByRole('link').first().textContent()) ?? '';
  await buyer.getByRole('button', { name: /^Es suyo/ }).click();
  await expect(buyer.getByRole('button', { name: /^Es suyo/ })).toHaveCount(0);

  await buyer.getByRole('button', { name: 'Pasar a otro…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('combobox', { name: 'A quién' })).toBeFocused();
  await page.keyboard.type('garc');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(`Deja de contar para ${before}`)).toBeVisible();
  await dialog.getByRole('button', { name: /^Pasar a / }).click();
  await expect(buyer.getByRole('link', { name: /Garc/ }).first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Historial' })).toContainText('Pasado a otro cliente');
  await expect(page.getByRole('region', { name: 'Historial' })).toContainText(`Cliente: ${before} →`);
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
