import { customerWords } from '@clientela/domain/customer-words';
import { expect } from '@playwright/test';
import type { Hand } from '../hands/hand';
import { aCustomer, aName, type Flows, isOpen, open, rowOf } from './shop';

const save = (hand: Hand) => hand.press(hand.the('button', 'Guardar'));
const saved = (hand: Hand) => expect(hand.page.getByText(hand.t('Cambios guardados.'))).toBeVisible();

async function startDeleting(hand: Hand): Promise<void> {
  await hand.press(hand.the('button', 'Acciones'));
  await hand.press(hand.the('menuitem', 'Eliminar…'));
}

export const customers: Flows = {
  async 'adds a customer with only a name, and changes how to reach them'(hand) {
    const { page, t } = hand;
    await open(hand, '/clientes', 'Lista de clientes');
    await hand.press(hand.the('link', 'Nuevo cliente'));
    const name = aName('Prueba');
    await hand.write(hand.the('textbox', 'Nombre'), name);
    await hand.press(hand.the('button', 'Crear cliente'));
    await isOpen(hand, name);

    await hand.press(hand.the('button', 'Editar el contacto'));
    const phone = page.getByRole('textbox', { name: t('Teléfono') });
    await hand.write(phone, '600');
    await save(hand);
    await expect(phone).toHaveAttribute('aria-invalid', 'true');
    await hand.write(phone, '645 33 77 11');
    await save(hand);
    await expect(page.getByRole('link', { name: '+34 645 33 77 11' })).toBeVisible();
  },

  async 'changes what somebody else changed meanwhile: both values are shown, and one is chosen'(hand) {
    const { page, t } = hand;
    const { id } = await aCustomer(hand);
    const other = hand.at(await page.context().newPage());
    for (const each of [hand, other]) {
      await each.page.goto(`/clientes/${id}`);
      await each.press(each.the('button', 'Editar el resumen'));
    }
    await other.write(other.the('textbox', 'Apellidos'), 'Suya');
    await save(other);
    await saved(other);
    await other.page.close();

    await page.bringToFront();
    await hand.write(hand.the('textbox', 'Apellidos'), 'Mía');
    await save(hand);
    const theirs = hand.named('radio', `${t('Lo que hay guardado')}: Suya`);
    const mine = hand.named('radio', `${t('Lo tuyo')}: Mía`);
    await expect(mine).toBeChecked();
    await hand.press(theirs);
    await expect(hand.the('textbox', 'Apellidos')).toHaveValue('Suya');
    await hand.press(mine);
    await save(hand);
    await saved(hand);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Mía');
  },

  async 'deletes a customer by the code that is shown, and by no other'(hand) {
    const { page, t } = hand;
    const { id, name } = await aCustomer(hand);
    await page.goto(`/clientes/${id}`);
    await startDeleting(hand);
    const field = hand.the('textbox', 'Escribe el código');
    const go = hand.named('button', t('Eliminar a {0}', { 0: name }), hand.dialog);
    await hand.write(field, 'AAAAAA');
    await hand.press(go);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await hand.write(field, (await hand.the('status', 'Código').textContent()) ?? '');
    await hand.press(go);
    const gone = '{count, plural, one {# cliente eliminado.} other {# clientes eliminados.}}';
    await expect(page.getByText(t(gone, { count: 1 }))).toBeVisible();
    await expect(page).toHaveURL(/\/clientes(\?|$)/);
    await page.goBack();
    await expect(page.getByRole('heading', { name, level: 1 })).toHaveCount(0);
  },

  async 'is refused to delete who has orders, and archives instead'(hand) {
    const { page, t } = hand;
    const list = await open(hand, '/clientes?q=pedidos:>1+estado:active&orden=-nombre', 'Lista de clientes');
    const row = rowOf(list, hand.turn);
    const name = (await row.textContent()) ?? '';
    await hand.press(row);
    await isOpen(hand, name);
    await startDeleting(hand);
    const why = t('{0} tiene pedidos y no se puede eliminar. Nada ha cambiado.', { 0: name });
    await expect(hand.dialog.getByText(why)).toBeVisible();
    await expect(hand.dialog.getByRole('link')).toHaveAttribute('href', /pedidos\?q=/);
    await hand.press(hand.named('button', t('Archivar a {0}', { 0: name }), hand.dialog));
    const archived = page.locator('span').getByText(customerWords[t.language].status.ARCHIVED, { exact: true });
    await expect(archived).toBeVisible();
    await hand.press(hand.the('button', 'Deshacer'));
    await expect(archived).toHaveCount(0);
  },
};
