import { ApolloLink, gql, Observable } from '@apollo/client';
import { currentToasts, toast } from '../lib/toast';
import { connect } from '../test/connection';
import { makeClient } from './apollo';

const asked: string[] = [];
const server = new ApolloLink(({ operationName }) => {
  asked.push(operationName ?? '');
  return new Observable((answer) => {
    answer.next({ data: { __typename: 'Query', change: 'x', read: 'x' } });
    answer.complete();
  });
});
const change = gql`mutation Change { change }`;
const read = gql`query Read { read }`;

afterEach(() => connect(true));

test('without a connection a change is not even sent, and why is said once', async () => {
  const client = makeClient(() => {}, server);
  await connect(false);
  await expect(client.mutate({ mutation: change })).rejects.toMatchObject({ name: 'OFFLINE' });
  toast('No se pudo cambiar el rol.', { failed: true });
  expect(currentToasts().map(({ message }) => message)).toEqual([
    'Sin conexión: no se ha cambiado nada. Inténtalo cuando vuelva.',
  ]);
  await client.query({ query: read });
  expect(asked).toEqual(['Read']);
  await connect(true);
  await client.mutate({ mutation: change });
  expect(asked).toEqual(['Read', 'Change']);
});
