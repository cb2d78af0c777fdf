import { expect, type Locator } from '@playwright/test';
import type { Hand } from '../hands/hand';

/** What somebody does from beginning to end; it says by itself whether it went well. */
export type Flows = Readonly<Record<string, (hand: Hand) => Promise<void>>>;

/** A name of its own each time: the demo shop stays as the one before left it. */
export const aName = (begin: string) => `${begin} ${Date.now()}${Math.random().toString(36).slice(2, 5)}`;

/** Asks the API as the person who is signed in: what a flow begins with is not what it proves. */
export async function ask<Data>({ page }: Pick<Hand, 'page'>, query: string, variables: object = {}): Promise<Data> {
  const { origins } = await page.context().storageState();
  const shop = origins[0]?.localStorage.find(({ name }) => name === 'clientela.shop')?.value ?? '';
  const headers = { 'Clientela-Shop': shop };
  const answer = await page.request.post('/graphql', { data: { query, variables }, headers });
  const { data, errors } = (await answer.json()) as { data: Data; errors?: object };
  expect(errors).toBeUndefined();
  return data;
}

/** Somebody who has nothing but a name. */
export async function aCustomer(hand: Hand): Promise<{ id: string; name: string }> {
  const name = aName('Prueba');
  const { customerCreate } = await ask<{ customerCreate: { customer: { id: string } } }>(
    hand,
    'mutation ($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } } }',
    { input: { firstName: name } },
  );
  return { id: customerCreate.customer.id, name };
}

/** A tag that nobody has. */
export async function aTag(hand: Hand): Promise<string> {
  const name = aName('Feria');
  await ask(hand, 'mutation ($input: TagCreateInput!) { tagCreate(input: $input) { tag { id } } }', {
    input: { name },
  });
  return name;
}

/** An order that waits for its money and for its parcel; by its number. */
export async function anOrder(hand: Hand): Promise<string> {
  const { id: customerId } = await aCustomer(hand);
  const { orderCreate } = await ask<{ orderCreate: { order: { number: string } } }>(
    hand,
    'mutation ($input: OrderCreateInput!) { orderCreate(input: $input) { order { number } } }',
    { input: { customerId, lines: [{ title: 'Casco', quantity: 1, unitPrice: '40' }] } },
  );
  return orderCreate.order.number;
}

/** Opens a list and waits for its rows. */
export async function open(hand: Hand, address: string, label: string): Promise<Locator> {
  await hand.page.goto(address);
  return settled(hand, label);
}

/** The list with the rows of its address. */
export async function settled(hand: Hand, label: string): Promise<Locator> {
  const list = hand.the('region', label);
  await expect(list).toHaveAttribute('aria-busy', 'false');
  return list;
}

/** The link that a row of the list is opened by. */
export const rowOf = (list: Locator, index: number): Locator => list.locator('[data-row-link]').nth(index);

export const isOpen = (hand: Hand, title: string): Promise<void> =>
  expect(hand.page.getByRole('heading', { name: title, level: 1, exact: true })).toBeVisible();
