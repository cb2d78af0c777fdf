import type { ApolloClient } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { toast } from '../../lib/toast';
import { useMay } from '../session/session';
import { OrderClaim } from './whose.graphql';

interface Props {
  order: { id: string; number: number; claim: string };
  /** Whose it is said to be. */
  name: string;
}

/** What tells of claims on the page that the button is on: a history, or how many are left. */
const inSight = (client: ApolloClient) =>
  [...client.getObservableQueries('active')]
    .flatMap(({ queryName }) => queryName ?? [])
    .filter((name) => name === 'OrderTimeline' || name === 'ClaimableCount');

/** Says that a guest's order is its customer's without doubt. */
export function ClaimButton({ order, name }: Props) {
  const { t } = useLingui();
  const mayWrite = useMay('WRITE_CUSTOMERS');
  const [run, { loading, client }] = useMutation(OrderClaim);
  if (order.claim !== 'CLAIMABLE' || !mayWrite) return null;
  const { id, number } = order;
  const claim = async () => {
    try {
      const { data } = await run({ variables: { input: { id } }, refetchQueries: () => inSight(client) });
      const refusal = data?.orderClaim.userErrors[0]?.message;
      if (refusal) toast(refusal, { failed: true });
      else toast(t`El pedido ${number} ya consta como de ${name}.`);
    } catch {
      toast(t`No se pudo confirmar de quién es. Comprueba tu conexión y vuelve a intentarlo.`, { failed: true });
    }
  };
  return (
    <Button
      variant="default"
      size="xs"
      loading={loading}
      aria-label={t`Es suyo: el pedido ${number} es de ${name}`}
      onClick={() => void claim()}
    >{t`Es suyo`}</Button>
  );
}
