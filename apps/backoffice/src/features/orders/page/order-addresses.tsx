import { useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { Fact, Facts } from '../../../ui/facts';
import { Panel } from '../../../ui/panel';
import { PostalAddress } from '../../../ui/postal-address';
import { useMay } from '../../session/session';
import type { Order } from '../order';

/** Where it goes and who is invoiced, as it stood when it was ordered. */
export function OrderAddresses({ order }: { order: Order }) {
  const { t } = useLingui();
  const { shippingAddress: shipping, billingAddress: billing } = order;
  if (!useMay('READ_PII')) return null;
  const same = !!shipping && !!billing && JSON.stringify(shipping) === JSON.stringify(billing);
  return (
    <Panel title={t`Direcciones`}>
      {!shipping && !billing && <Text c="dimmed">{t`Sin direcciones.`}</Text>}
      <Facts>
        <Fact name={same ? t`Envío y facturación` : t`Envío`}>{shipping && <PostalAddress address={shipping} />}</Fact>
        <Fact name={t`Facturación`}>{billing && !same && <PostalAddress address={billing} />}</Fact>
      </Facts>
    </Panel>
  );
}
