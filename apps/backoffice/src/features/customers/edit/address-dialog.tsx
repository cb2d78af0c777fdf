import { useMutation } from '@apollo/client/react';
import { checkAddressChanges, checkNewAddress } from '@clientela/domain/address-gate';
import { useLingui } from '@lingui/react/macro';
import type { AddressPartsFragment } from '../../../gql/graphql';
import { type AddressValues, addressChangesOf, addressInputOf, addressOf, nowhere } from '../../../lib/address-values';
import { changesOf } from '../../../lib/form-values';
import { toast } from '../../../lib/toast';
import { useForm } from '../../../lib/use-form';
import { AddressFields, useAddressLabels } from '../../../ui/address-fields';
import { Dialog, DialogActions } from '../../../ui/dialog';
import { Form, SubmitButton } from '../../../ui/form';
import { useShop } from '../../session/session';
import { useInputContext } from '../../session/use-input-context';
import { CustomerTimeline } from '../customers.graphql';
import { AddressCreate, AddressUpdate } from './address.graphql';

interface Props {
  customerId: string;
  /** Absent: a new one. */
  address?: AddressPartsFragment | undefined;
  onClose: () => void;
}

/** An address of a customer, new or to be changed. */
export function AddressDialog({ customerId, address, onClose }: Props) {
  const { t } = useLingui();
  const form = useAddressForm({ customerId, address, onClose });
  return (
    <Dialog title={address ? t`Editar la dirección` : t`Añadir una dirección`} size="lg" onClose={onClose}>
      <Form
        form={form}
        actions={
          <DialogActions onCancel={onClose}>
            <SubmitButton saving={form.saving}>{t`Guardar la dirección`}</SubmitButton>
          </DialogActions>
        }
      >
        <AddressFields form={form} />
      </Form>
    </Dialog>
  );
}

function useAddressForm({ customerId, address, onClose }: Props) {
  const { t } = useLingui();
  const { countryCode } = useShop();
  const context = useInputContext();
  const [create] = useMutation(AddressCreate, { refetchQueries: [CustomerTimeline] });
  const [update] = useMutation(AddressUpdate, { refetchQueries: [CustomerTimeline] });
  const stored = { values: address ? addressOf(address) : nowhere(countryCode), version: 0 };
  return useForm<AddressValues>({
    stored,
    labels: useAddressLabels(),
    check: (values) => {
      const changes = addressChangesOf(changesOf(stored.values, values));
      const checked = address
        ? checkAddressChanges(changes, address, context)
        : checkNewAddress(addressInputOf(values), context);
      return checked.ok ? [] : checked.issues;
    },
    save: async ({ values, changes }) => {
      if (address) {
        const { data } = await update({ variables: { input: { id: address.id, ...addressChangesOf(changes) } } });
        return { userErrors: data?.customerAddressUpdate.userErrors ?? [] };
      }
      const { data } = await create({ variables: { input: { customerId, ...addressInputOf(values) } } });
      return { userErrors: data?.customerAddressCreate.userErrors ?? [] };
    },
    onSaved: () => {
      toast(address ? t`Dirección cambiada.` : t`Dirección añadida.`);
      onClose();
    },
  });
}
