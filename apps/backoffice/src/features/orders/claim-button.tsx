import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { toast } from '../../lib/toast';
import { useMay } from '../session/session';
import { OrderTimeline } from './orders.graphql';
import { OrderClaim } from './whose.graphql';

interface Props {
  order: { id: string; number: number; claim: string };
  /** Whose it is said to be. */
  name: string;
}

/** Says that a guest's order is its customer's without doubt. */
export function ClaimButton({ order, name }: Props) {
  const { t } = useLingui();
  const mayWrite = useMay('WRITE_CUSTOMERS');
  const [run, { loading }] = useMutation(OrderClaim, { refetchQueries: [OrderTimeline] });
  if (order.claim !== 'CLAIMABLE' || !mayWrite) return null;
  const { id, number } = order;
  const claim = async () => {
    try {
      const { data } = await run({ variables: { input: { id } } });
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
