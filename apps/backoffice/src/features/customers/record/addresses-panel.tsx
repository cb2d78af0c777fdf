import { countryName } from '@clientela/domain/country';
import { useLingui } from '@lingui/react/macro';
import { Button, Group, Text } from '@mantine/core';
import { IconFileInvoice, IconPlus, IconTruckDelivery } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import type { AddressPartsFragment } from '../../../gql/graphql';
import { withWords } from '../../../lib/i18n';
import { useLanguage } from '../../../lib/use-language';
import { Badge } from '../../../ui/badge';
import { late } from '../../../ui/late';
import { Panel } from '../../../ui/panel';
import { PostalAddress } from '../../../ui/postal-address';
import { RowActions } from '../../../ui/row-actions';
import { useMay } from '../../session/session';
import type { Customer } from '../customer';
import { useAddressDelete } from '../edit/use-address-delete';

const AddressDialog = late(
  withWords(() => import('../edit/address-dialog').then((module) => ({ default: module.AddressDialog }))),
);

/** The addresses; for those who may not read personal data, the town alone. */
export function AddressesPanel({ customer }: { customer: Customer }) {
  const { addresses } = customer;
  return addresses ? <Addresses customerId={customer.id} addresses={addresses} /> : <Town customer={customer} />;
}

function Town({ customer: { city, countryCode } }: { customer: Customer }) {
  const { t } = useLingui();
  const language = useLanguage();
  const place = [city, countryCode && countryName(countryCode, language)].filter(Boolean).join(', ');
  return (
    <Panel title={t`Direcciones`}>
      {place && <Text>{place}</Text>}
      <Text size="sm" c="dimmed">
        {t`Tu rol no ve los datos personales completos. Pide acceso a quien administra la tienda.`}
      </Text>
    </Panel>
  );
}

interface Props {
  customerId: string;
  addresses: readonly AddressPartsFragment[];
}

function Addresses({ customerId, addresses }: Props) {
  const { t } = useLingui();
  const may = useMay('WRITE_CUSTOMERS');
  const [open, setOpen] = useState<AddressPartsFragment | 'new'>();
  const remove = useAddressDelete(customerId);
  return (
    <Panel
      title={t`Direcciones`}
      actions={
        may && (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => setOpen('new')}
          >{t`Añadir dirección`}</Button>
        )
      }
    >
      {addresses.length === 0 && <Text c="dimmed">{t`Sin direcciones.`}</Text>}
      {addresses.map((address) => (
        <PostalAddress
          key={address.id}
          address={address}
          actions={
            may && (
              <RowActions
                name={[address.label, address.line1].filter(Boolean).join(', ')}
                onEdit={() => setOpen(address)}
                onDelete={() => void remove(address)}
              />
            )
          }
        >
          <Defaults address={address} />
        </PostalAddress>
      ))}
      {open && (
        <Suspense>
          <AddressDialog
            customerId={customerId}
            address={open === 'new' ? undefined : open}
            onClose={() => setOpen(undefined)}
          />
        </Suspense>
      )}
    </Panel>
  );
}

/** What an address is used for unless another one is said. */
function Defaults({ address: { isDefaultShipping, isDefaultBilling } }: { address: AddressPartsFragment }) {
  const { t } = useLingui();
  if (!isDefaultShipping && !isDefaultBilling) return null;
  return (
    <Group gap={4} mt={4}>
      {isDefaultShipping && <Badge tone="neutral" icon={IconTruckDelivery}>{t`Envío`}</Badge>}
      {isDefaultBilling && <Badge tone="neutral" icon={IconFileInvoice}>{t`Facturación`}</Badge>}
    </Group>
  );
}
