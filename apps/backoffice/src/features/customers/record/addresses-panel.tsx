import { countryName } from '@clientela/domain/country';
import { useLingui } from '@lingui/react/macro';
import { Group, Text } from '@mantine/core';
import { IconFileInvoice, IconTruckDelivery } from '@tabler/icons-react';
import { useLanguage } from '../../../lib/use-language';
import { Badge } from '../../../ui/badge';
import { Panel } from '../../../ui/panel';
import { PostalAddress } from '../../../ui/postal-address';
import type { Customer } from '../customer';

/** The addresses; for those who may not read personal data, the town alone. */
export function AddressesPanel({ customer }: { customer: Customer }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { addresses, city, countryCode } = customer;
  if (!addresses) {
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
  return (
    <Panel title={t`Direcciones`}>
      {addresses.length === 0 && <Text c="dimmed">{t`Sin direcciones.`}</Text>}
      {addresses.map((address) => (
        <PostalAddress key={address.id} address={address}>
          <Group gap={4} mt={4}>
            {address.isDefaultShipping && <Badge tone="neutral" icon={IconTruckDelivery}>{t`Envío`}</Badge>}
            {address.isDefaultBilling && <Badge tone="neutral" icon={IconFileInvoice}>{t`Facturación`}</Badge>}
          </Group>
        </PostalAddress>
      ))}
    </Panel>
  );
}
