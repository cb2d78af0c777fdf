import { useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { Panel } from '../../../ui/panel';
import { BuyerFinder } from '../buyer-finder';
import { newCustomerFrom, otherPlace } from './draft';
import { KnownBuyerCard } from './known-buyer-card';
import { NewBuyerFields } from './new-buyer-fields';
import type { KnownBuyer } from './price-facts';
import type { OrderForm } from './use-order-form';

interface Props {
  form: OrderForm;
  buyer: KnownBuyer | undefined;
  /** Who was chosen is not there, or could not be loaded. */
  failed: string | undefined;
  emailTakenBy: string | undefined;
  focus: (name: string) => void;
}

/** Who buys: somebody known, somebody new, or nobody in particular. */
export function BuyerPanel({ form, buyer, failed, emailTakenBy, focus }: Props) {
  const { t } = useLingui();
  const { customerId, isNewCustomer } = form.values;
  const choose = (id: string) => {
    form.set('customerId', id);
    form.set('isNewCustomer', false);
    // Addresses are of whoever was chosen before.
    for (const use of ['shipping', 'billing'] as const)
      if (form.values[`${use}AddressId`] !== otherPlace) form.set(`${use}AddressId`, '');
    focus(id ? 'lines' : 'customerId');
  };
  const makeNew = (text: string) => {
    const said = newCustomerFrom(text);
    for (const field of ['firstName', 'lastName', 'email', 'phone'] as const)
      form.set(`customer.${field}`, said[`customer.${field}`] ?? '');
    form.set('isNewCustomer', true);
    focus(said['customer.firstName'] ? 'lines' : 'customer.firstName');
  };
  return (
    <Panel title={t`Cliente`}>
      {isNewCustomer ? (
        <NewBuyerFields form={form} emailTakenBy={emailTakenBy} onChoose={choose} />
      ) : customerId ? (
        <KnownBuyerCard buyer={buyer} failed={failed} error={form.errors.byField.get('customerId')} onChange={choose} />
      ) : (
        <>
          <BuyerFinder
            name="customerId"
            label={t`Buscar o crear un cliente`}
            onPick={choose}
            onNew={makeNew}
            onEmpty={() => focus('lines')}
          />
          <Text size="xs" c="dimmed" mt={4}>{t`Intro sin escribir nada: pedido sin cliente.`}</Text>
        </>
      )}
    </Panel>
  );
}
