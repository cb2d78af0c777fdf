import { screen, waitFor } from '@testing-library/react';
import { store } from '../../../lib/storage';
import type { Answer } from '../../../test/answers';
import { aCustomerRow, ana } from '../../../test/customers';
import { recordAnswers } from '../../../test/record';
import { renderAt } from '../../../test/render';
import { Customers } from '../customers.graphql';

/** A page of the list by its cursor; each cursor is the name of its page. */
const page = (after: string | undefined, ids: string[], next: string | null): Answer => ({
  request: { query: Customers, variables: (asked: { after?: string }) => asked.after === after },
  result: {
    data: {
      customers: {
        __typename: 'CustomerConnection',
        nodes: ids.map((id) => aCustomerRow({ id })),
        pageInfo: {
          __typename: 'PageInfo',
          hasNextPage: next !== null,
          hasPreviousPage: after !== undefined,
          startCursor: 'inicio',
          endCursor: next,
        },
      },
    },
  },
  maxUsageCount: 20,
});

const bea = { ...ana, id: 'cus_2', displayName: 'Bea Ruiz' };
const carla = { ...ana, id: 'cus_3', displayName: 'Carla Sanz' };
const records = [ana, bea, carla].flatMap((customer) => recordAnswers(customer));
const cameFrom = (search: object) => store('sessionStorage', 'clientela.customers.last-list', JSON.stringify(search));
const isOpen = (name: string) => screen.findByRole('heading', { name, level: 1 });

test('] and [ go along the list that one came from, beyond the end of its page', async () => {
  cameFrom({ q: 'etiqueta:vip', orden: 'nombre' });
  const { user, router } = renderAt('/clientes/cus_1', [
    ...records,
    page(undefined, ['cus_1', 'cus_2'], 'sigue'),
    page('sigue', ['cus_3'], null),
  ]);
  await isOpen('Ana García');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Cliente siguiente de la lista' })).toBeEnabled());
  expect(screen.getByRole('button', { name: 'Cliente anterior de la lista' })).toBeDisabled();
  await user.keyboard(']');
  await isOpen('Bea Ruiz');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Cliente siguiente de la lista' })).toBeEnabled());
  // As a Spanish keyboard types it.
  await user.keyboard('{Alt>}]{/Alt}');
  await isOpen('Carla Sanz');
  expect(screen.getByRole('main').querySelector('a')).toHaveAttribute(
    'href',
    '/clientes?q=etiqueta%3Avip&orden=nombre&despues=sigue',
  );
  expect(router.state.location.pathname).toBe('/clientes/cus_3');
});

test('a record that was opened by a link has no neighbours', async () => {
  renderAt('/clientes/cus_1', records);
  await isOpen('Ana García');
  expect(screen.queryByRole('button', { name: /de la lista/ })).not.toBeInTheDocument();
});
