import { expect, test } from '@jest/globals';
import { aPartner, type Partner } from '../../../test/api.js';
import { aCustomer, mutate, updateCustomer } from '../../../test/customers.js';
import { behindTheScenes } from '../../../test/database.js';
import { aChannel, anUpsert, differencesIn, upsertOrder } from '../../../test/orders.js';

const found = async (partner: Partner, words: string) =>
  (
    await partner.data<{ orders: { nodes: { number: number }[] } }>(
      'query ($query: String) { orders(first: 10, query: $query) { nodes { number } } }',
      { query: words },
    )
  ).orders.nodes.length;

/** An order that Ana Ruiz typed, and that staff gave to its real customer. */
async function aMovedOrder(customer: object) {
  const partner = await aPartner();
  const told = anUpsert(await aChannel(partner), { customer: { email: 'ana@example.com', firstName: 'Ana Ruiz' } });
  const { order } = await upsertOrder(partner, told);
  const { id, version } = await aCustomer(partner, customer);
  await mutate(partner, 'orderMove', { id: order?.id, customerId: id }, 'order { id }');
  return { partner, told, id, version };
}

test('an order is found by what its customer is called now, and no more by what they were called', async () => {
  const { partner, id, version } = await aMovedOrder({ firstName: 'Zoraida', lastName: 'Ibáñez' });
  expect([await found(partner, 'zoraida ibáñez'), await found(partner, 'ana ruiz')]).toEqual([1, 1]);
  const renamed = await updateCustomer(partner, { id, expectedVersion: version, firstName: 'Kenia', lastName: 'Peña' });
  expect(renamed.userErrors).toEqual([]);
  expect([await found(partner, 'kenia pena'), await found(partner, 'peña taza')]).toEqual([1, 1]);
  expect([await found(partner, 'zoraida'), await found(partner, 'ibanez')]).toEqual([0, 0]);
  expect(await differencesIn(partner.shopId)).toEqual([]);
});

test('whatever is written of the order afterwards keeps the new name', async () => {
  const { partner, told, id, version } = await aMovedOrder({ firstName: 'Bicis Norte' });
  await updateCustomer(partner, { id, expectedVersion: version, firstName: 'Bicis Sur' });
  await upsertOrder(partner, { ...told, shippingTotal: '4', lines: [{ title: 'Reloj', quantity: 1, unitPrice: '1' }] });
  expect([await found(partner, 'bicis sur reloj'), await found(partner, 'bicis norte')]).toEqual([1, 0]);
});

test('whoever renames a customer, by whichever statement, renames them for their orders', async () => {
  const { partner } = await aMovedOrder({ firstName: 'Zoraida', email: 'zoraida@example.com' });
  const names = `update customer set display_name = 'Kenia', sort_name = 'kenia' where shop_id = $1 and email = 'zoraida@example.com'`;
  await behindTheScenes(names, [partner.shopId]);
  expect([await found(partner, 'kenia'), await found(partner, 'zoraida')]).toEqual([1, 0]);
});

test('a name that an order is still found by is told by the check', async () => {
  const { partner } = await aMovedOrder({ firstName: 'Kenia' });
  await behindTheScenes(`update order_search set text = order_search_named(text, 'zoraida') where shop_id = $1`, [
    partner.shopId,
  ]);
  expect(await differencesIn(partner.shopId)).toMatchObject([
    { field: 'searchName', kept: 'zoraida', counted: 'kenia' },
  ]);
});
