import { expect } from '@playwright/test';
import type { Hand } from '../hands/hand';
import { ask, type Flows, isOpen, open, rowOf, settled } from './shop';

const label = 'Lista de clientes';

/** Whoever has all that is looked for, whatever the demo's generator made. */
async function someone(hand: Hand): Promise<{ displayName: string; phone: string }> {
  const { customers } = await ask<{ customers: { nodes: { displayName: string; phone: string }[] } }>(
    hand,
    '{ customers(first: 50, query: "telefono:si pedidos:>1") { nodes { displayName phone } } }',
  );
  const found = customers.nodes.find(({ displayName }) => /[áéíóúñ]/.test(displayName));
  if (!found) throw new Error('Nobody has an accent.');
  return found;
}

async function find(hand: Hand, text: string, name: string): Promise<void> {
  await open(hand, '/clientes', label);
  await hand.write(hand.the('searchbox', 'Buscar clientes'), text);
  await expect(hand.page).toHaveURL(/\?q=/);
  const list = await settled(hand, label);
  await hand.press(hand.named('link', name, list).first());
  await isOpen(hand, name);
}

export const finding: Flows = {
  async 'finds a customer by a name without its accents'(hand) {
    const { displayName } = await someone(hand);
    await find(hand, displayName.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(), displayName);
  },

  async 'finds a customer by some digits of the phone'(hand) {
    const { displayName, phone } = await someone(hand);
    await find(hand, phone.slice(-7), displayName);
    await expect(hand.page.locator(`a[href="tel:${phone}"]`).first()).toBeVisible();
  },

  async 'finds customers by tag, and Back from one brings the filter, the page and the place'(hand) {
    const { page } = hand;
    await open(hand, '/clientes', label);
    await hand.pick(hand.the('combobox', 'Filtrar por etiquetas'), 'mt', 'MTB');
    await expect(page).toHaveURL(/q=(etiqueta|tag)/);
    await settled(hand, label);
    await hand.press(hand.the('button', 'Siguiente'));
    await expect(page).toHaveURL(/despues=/);
    const list = await settled(hand, label);
    const address = page.url();

    const row = rowOf(list, 30);
    const name = (await row.textContent()) ?? '';
    await row.scrollIntoViewIfNeeded();
    await hand.press(row);
    await isOpen(hand, name);
    await page.goBack();
    await expect(page).toHaveURL(address);
    await settled(hand, label);
    await expect(rowOf(list, 30)).toHaveText(name);
    await expect(rowOf(list, 30)).toBeInViewport();
  },
};
