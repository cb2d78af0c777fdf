import { screen } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { listOf } from '../../test/customer-list';
import { aCustomerRow } from '../../test/customers';
import { renderAt } from '../../test/render';
import { CustomersCount } from './customers.graphql';

test('a number that nobody can tell is asked for once, and the rows stand without it', async () => {
  let asked = 0;
  const failing = {
    request: { query: CustomersCount, variables: () => true },
    result: () => {
      asked += 1;
      return { errors: [new GraphQLError('too slow')] };
    },
    maxUsageCount: Number.POSITIVE_INFINITY,
  };
  renderAt('/clientes', [listOf([aCustomerRow({})]), failing]);
  expect(await screen.findByRole('row', { name: /Ana García/ })).toBeVisible();
  await new Promise((done) => setTimeout(done, 300));
  expect(asked).toBe(1);
});
