import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { usePeriodName } from '../../lib/periods';
import { useRangeWords } from '../../lib/range-words';
import type { Chip } from '../../ui/filter-chips';
import { useShop } from '../session/session';
import { claimLabels, fulfilmentLooks, paymentLooks } from './order-labels';
import type { OrderListFilter } from './order-query';
import { CustomerOfFilter } from './orders.graphql';

/** The filters in force, in words. */
export function useOrderChips(filter: OrderListFilter, set: (part: Partial<OrderListFilter>) => void): Chip[] {
  const { t } = useLingui();
  const namePeriod = usePeriodName(useShop().timeZone);
  const customer = useCustomerName(filter.customer);
  const ranges = useRangeWords(useShop().currencyCode);
  const { payment, fulfilment, claim, channels, placed, companies, products, total, updated } = filter;
  const chips = [
    { name: t`Cliente`, value: customer, without: { customer: null } },
    {
      name: t`Pago`,
      value: payment.map((status) => t(paymentLooks[status].label)).join(', '),
      without: { payment: [] },
    },
    {
      name: t`Envío`,
      value: fulfilment.map((status) => t(fulfilmentLooks[status].label)).join(', '),
      without: { fulfilment: [] },
    },
    {
      name: t`Verificación`,
      value: claim.map((one) => t(claimLabels[one])).join(', '),
      without: { claim: [] },
    },
    { name: t`Canal`, value: channels.join(', '), without: { channels: [] } },
    { name: t`Fecha`, value: placed ? namePeriod(placed) : '', without: { placed: null } },
    { name: t`Total`, value: total ? ranges.sum(total) : '', without: { total: null } },
    { name: t`Artículo`, value: products.join(', '), without: { products: [] } },
    { name: t`Empresa emisora`, value: companies.join(', '), without: { companies: [] } },
    { name: t`Último cambio`, value: updated ? namePeriod(updated) : '', without: { updated: null } },
  ];
  return chips
    .filter(({ value }) => value !== '')
    .map(({ name, value, without }) => ({ name, value, onRemove: () => set(without) }));
}

/** The name behind the id in the filter; three dots until it is known. */
function useCustomerName(id: string | null): string {
  const { t } = useLingui();
  const { data } = useQuery(CustomerOfFilter, { variables: { id: id ?? '' }, skip: id === null });
  if (id === null) return '';
  return data ? (data.customer?.displayName ?? t`no existe`) : '…';
}
