import { countryName } from '@clientela/domain/country';
import { useLingui } from '@lingui/react/macro';
import { Group, Text } from '@mantine/core';
import { IconFileInvoice, IconTruckDelivery } from '@tabler/icons-react';
import { useLanguage } from '../../../lib/use-language';
import { Badge } from '../../../ui/badge';
import { CopyIcon } from '../../../ui/copy-icon';
import { Panel } from '../../../ui/panel';
import s from '../customer-page.module.css';
import type { Customer } from './record';

type Address = NonNullable<Customer['addresses']>[number];

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
        <AddressLines key={address.id} address={address} />
      ))}
    </Panel>
  );
}

function AddressLines({ address }: { address: Address }) {
  const { t } = useLingui();
  const lines = useLines(address);
  return (
    <div className={s.address}>
      <Group justify="space-between" align="start" wrap="nowrap">
        <address>
          {address.label && <Text fw={600}>{address.label}</Text>}
          {lines.map((line) => (
            <div key={line}>{line}</div>
          ))}
        </address>
        <CopyIcon value={lines.join('\n')} what={t`Copiar la dirección`} />
      </Group>
      <Group gap={4} mt={4}>
        {address.isDefaultShipping && <Badge tone="neutral" icon={IconTruckDelivery}>{t`Envío`}</Badge>}
        {address.isDefaultBilling && <Badge tone="neutral" icon={IconFileInvoice}>{t`Facturación`}</Badge>}
      </Group>
    </div>
  );
}

/** The lines of a label as the post wants them. */
function useLines(address: Address): string[] {
  const language = useLanguage();
  const town = [address.postalCode, address.city].filter(Boolean).join(' ');
  const region = address.region && address.region !== address.city ? ` (${address.region})` : '';
  const country = countryName(address.countryCode, language);
  const lines = [
    address.recipient,
    address.company,
    address.line1,
    address.line2,
    town + region,
    country,
    address.phone,
  ];
  return lines.filter((line): line is string => Boolean(line));
}
