import { parseCustomerQuery } from '@clientela/domain/customer-query';
import { parseOrderQuery } from '@clientela/domain/order-query';
import { homeQueries } from './home-queries';

test('both languages ask for the same lists, and the grammar knows them', () => {
  const [es, en] = [homeQueries('es'), homeQueries('en')];
  expect(parseCustomerQuery(es.newCustomers)).toEqual(parseCustomerQuery(en.newCustomers));
  for (const list of ['newOrders', 'toPrepare', 'toCollect'] as const)
    expect(parseOrderQuery(es[list])).toEqual(parseOrderQuery(en[list]));
});
