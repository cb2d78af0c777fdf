import { expect } from '@playwright/test';
import type { Hand } from '../hands/hand';
import { aTag, type Flows, open, rowOf } from './shop';

const label = 'Lista de clientes';
const bar = (hand: Hand) => hand.the('region', 'Clientes elegidos');

/** Gives the chosen ones a tag, and takes it back. */
async function tagAndUndo(hand: Hand, tag: string, count: number): Promise<void> {
  const { page, t } = hand;
  await hand.press(hand.the('button', 'Etiquetas', bar(hand)));
  await hand.pick(hand.the('combobox', 'Etiquetas que se añaden', hand.dialog), tag, tag);
  await expect(hand.the('list', 'Qué cambiará')).toContainText(tag);
  await hand.press(hand.the('button', 'Cambiar etiquetas', hand.dialog));
  const done = '{count, plural, one {Etiquetas cambiadas en # cliente.} other {Etiquetas cambiadas en # clientes.}}';
  await expect(page.getByText(t(done, { count }))).toBeVisible();
  await expect(bar(hand).getByRole('button')).toHaveCount(0);
  await hand.press(hand.the('button', 'Deshacer'));
  await expect(page.getByText(t('Las etiquetas están como antes.'))).toBeVisible();
}

const chosen = (hand: Hand, count: number) =>
  expect(bar(hand)).toContainText(
    hand.t('{count, plural, one {{number} elegido} other {{number} elegidos}}', { count, number: count }),
  );

export const bulk: Flows = {
  async 'tags three rows, and takes it back'(hand) {
    const { t } = hand;
    const tag = await aTag(hand);
    const list = await open(hand, '/clientes?orden=nombre', label);
    const names = await list.locator('[data-row-link]').allTextContents();
    for (const name of names.slice(2, 5)) await hand.press(hand.named('checkbox', t('Elegir {name}', { name }), list));
    await chosen(hand, 3);
    await tagAndUndo(hand, tag, 3);
    await expect(rowOf(list, 0)).toBeVisible();
  },

  async 'tags all that match a filter, not only the page, and takes it back'(hand) {
    const { page, t } = hand;
    const tag = await aTag(hand);
    const list = await open(hand, '/clientes?q=tipo:self_employed', label);
    const counted = page.getByRole('status').filter({ hasText: /^\d+ / });
    const count = Number.parseInt((await counted.first().textContent()) ?? '', 10);
    await hand.press(hand.the('checkbox', 'Elegir esta página'));
    await chosen(hand, 50);
    await hand.press(hand.named('button', t('Elegir los {total} que coinciden', { total: count }), bar(hand)));
    await chosen(hand, count);
    await tagAndUndo(hand, tag, count);
    await expect(rowOf(list, 0)).toBeVisible();
  },
};
