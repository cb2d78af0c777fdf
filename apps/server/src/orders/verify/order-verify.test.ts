import { uuidOf } from '@clientela/domain/global-id';
import { expect, test } from '@jest/globals';
import { aPartner } from '../../../test/api.js';
import { behindTheScenes } from '../../../test/database.js';
import { aChannel, anUpsert, differencesIn, upsertOrder } from '../../../test/orders.js';

test('numbers that agree with the orders are no difference, and those that do not are each told', async () => {
  const partner = await aPartner();
  const { order, customer } = await upsertOrder(partner, anUpsert(await aChannel(partner)));
  expect(await differencesIn(partner.shopId)).toEqual([]);
  const ids = [partner.shopId, uuidOf('Customer', customer?.id ?? '')];
  await behindTheScenes(
    'update customer set order_count = 2, total_spent = 1, last_order_at = null where shop_id = $1 and id = $2',
    ids,
  );
  await behindTheScenes('update customer_total set spent = 7 where shop_id = $1 and customer_id = $2', ids);
  await behindTheScenes(
    `update sales_order set paid = 100, payment_status = 'PENDING', item_count = 9 where shop_id = $1`,
    [partner.shopId],
  );
  await behindTheScenes('delete from order_search where shop_id = $1', [partner.shopId]);
  const told = await differencesIn(partner.shopId);
  const about = told.map(({ id, field, kept, counted }) => `${id} ${field} ${kept} ${counted}`);
  expect(about).toEqual([
    `${customer?.id} lastOrderAt null ${told[0]?.counted}`,
    `${customer?.id} orderCount 2 1`,
    `${customer?.id} totalSpent 1 100`,
    `${customer?.id} totalSpent EUR 7 100`,
    `${order?.id} itemCount 9 3`,
    `${order?.id} paid 100 2500`,
    `${order?.id} search null a text`,
    `${order?.id} paymentStatus PENDING PARTIALLY_PAID`,
  ]);
});
