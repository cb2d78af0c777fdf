import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import type { AddressPartsFragment } from '../../../gql/graphql';
import { addressInputOf, addressOf } from '../../../lib/address-values';
import { referenceOf } from '../../../lib/api-error';
import { toast } from '../../../lib/toast';
import { CustomerTimeline } from '../customers.graphql';
import { AddressCreate, AddressDelete } from './address.graphql';

/** Deletes an address at once, and offers to put it back as it was. */
export function useAddressDelete(customerId: string) {
  const { t } = useLingui();
  const [remove] = useMutation(AddressDelete, { refetchQueries: [CustomerTimeline] });
  const [create] = useMutation(AddressCreate, { refetchQueries: [CustomerTimeline] });
  const fail = (error: unknown) => {
    const reference = referenceOf(error);
    toast(t`No se pudo hacer. Comprueba tu conexión y vuelve a intentarlo (código: ${reference}).`, { failed: true });
  };
  const putBack = async (address: AddressPartsFragment) => {
    try {
      const { data } = await create({ variables: { input: { customerId, ...addressInputOf(addressOf(address)) } } });
      const [refusal] = data?.customerAddressCreate.userErrors ?? [];
      toast(refusal ? refusal.message : t`La dirección está otra vez en su sitio.`, { failed: !!refusal });
    } catch (error) {
      fail(error);
    }
  };
  return async (address: AddressPartsFragment) => {
    try {
      const { data } = await remove({ variables: { input: { id: address.id } } });
      const [refusal] = data?.customerAddressDelete.userErrors ?? [];
      if (refusal) return toast(refusal.message, { failed: true });
      toast(t`Dirección eliminada: ${address.line1}, ${address.city}.`, { undo: () => void putBack(address) });
    } catch (error) {
      fail(error);
    }
  };
}
