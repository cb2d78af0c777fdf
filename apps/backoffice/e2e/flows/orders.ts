import { expect } from '@playwright/test';
import { anOrder, type Flows, open } from './shop';

export const orders: Flows = {
  async 'takes an order from unfulfilled to delivered, with a payment and a note'(hand) {
    const { page } = hand;
    const number = await anOrder(hand);
    const list = await open(hand, '/pedidos?q=pago:pending+envio:unfulfilled', 'Lista de pedidos');
    await hand.press(list.getByRole('link', { name: new RegExp(`^${number}( ·|$)`) }));
    const main = page.getByRole('main');
    const isNow = (state: string) => expect(main.getByText(hand.t(state), { exact: true }).first()).toBeVisible();

    await hand.press(hand.the('button', 'Registrar pago'));
    await hand.press(hand.the('menuitem', 'Registrar un pago…'));
    await hand.choose(hand.the('combobox', 'Forma de pago', hand.dialog), hand.t('Bizum'));
    await hand.press(hand.the('button', 'Registrar un pago', hand.dialog));
    await isNow('Pagado');

    await hand.press(hand.the('button', 'Cambiar envío'));
    await hand.press(hand.the('menuitem', 'Registrar un envío…'));
    await hand.write(hand.the('textbox', 'Transportista', hand.dialog), 'Correos');
    await hand.press(hand.the('button', 'Registrar el envío', hand.dialog));
    await expect(hand.the('region', 'Envíos')).toContainText('Correos');
    await isNow('Enviado');

    await hand.press(hand.the('button', 'Cambiar envío'));
    await hand.press(hand.the('menuitem', 'Entregado'));
    await isNow('Entregado');

    await hand.write(hand.the('textbox', 'Nueva nota'), 'Entregado en mano');
    await hand.press(hand.the('button', 'Añadir nota'));
    await expect(page.getByRole('article').filter({ hasText: 'Entregado en mano' })).toBeVisible();
  },
};
