import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Buyer } from './create.graphql';
import type { KnownBuyer } from './price-facts';

/** Who was chosen, as they stand now. */
export function useBuyer(id: string): { buyer: KnownBuyer | undefined; failed: string | undefined } {
  const { t } = useLingui();
  const { data, error } = useQuery(Buyer, { variables: { id }, skip: id === '', fetchPolicy: 'cache-and-network' });
  const buyer = id === '' ? undefined : (data?.customer ?? undefined);
  if (buyer) return { buyer, failed: undefined };
  if (error) return { buyer, failed: t`No se pudo cargar este cliente. Comprueba tu conexión o elige otro.` };
  if (data && id !== '') return { buyer, failed: t`Este cliente ya no está en la tienda. Elige otro.` };
  return { buyer, failed: undefined };
}
