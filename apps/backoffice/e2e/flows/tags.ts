import { expect } from '@playwright/test';
import { aName, aTag, type Flows, open, settled } from './shop';

const label = 'Lista de etiquetas';

export const tags: Flows = {
  async 'makes a tag, renames it, merges it into another, and deletes that one'(hand) {
    const { page, t } = hand;
    const stays = await aTag(hand);
    const [made, renamed] = [aName('Salón'), aName('Salón grande')];
    const list = await open(hand, '/etiquetas', label);
    await hand.press(hand.the('button', 'Nueva etiqueta'));
    await hand.write(hand.the('textbox', 'Nombre', hand.dialog), made);
    await hand.press(hand.the('radio', 'Azul'));
    await hand.press(hand.the('button', 'Crear etiqueta'));
    await expect(hand.dialog).toHaveCount(0);

    await hand.write(hand.the('searchbox', 'Buscar etiquetas'), made);
    await expect(page).toHaveURL(/q=/);
    await settled(hand, label);
    await hand.press(hand.named('button', t('Editar {name}', { name: made }), list));
    await hand.write(hand.the('textbox', 'Nombre', hand.dialog), renamed);
    await hand.press(hand.the('button', 'Guardar', hand.dialog));

    await hand.press(hand.named('button', t('Fusionar {0} con otra', { 0: renamed }), list));
    await hand.pick(hand.the('combobox', 'Etiqueta que se queda'), stays, stays);
    await hand.press(hand.named('button', t('Fusionar con «{0}»', { 0: stays })));
    await expect(page.getByText(t('«{0}» ahora es «{1}»', { 0: renamed, 1: stays }))).toBeVisible();

    await hand.write(hand.the('searchbox', 'Buscar etiquetas'), stays);
    await settled(hand, label);
    await hand.press(hand.named('button', t('Eliminar {name}', { name: stays }), list));
    await hand.press(hand.the('button', 'Eliminar la etiqueta'));
    await expect(page.getByText(t('Ninguna etiqueta coincide'))).toBeVisible();
  },
};
