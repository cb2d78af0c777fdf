import { type FulfilmentStatus, OrderClaim, type PaymentStatus } from '@clientela/domain/order';
import { useLingui } from '@lingui/react/macro';
import { Group } from '@mantine/core';
import { FilterChips } from '../../ui/filter-chips';
import { FilterMenu } from '../../ui/filter-menu';
import s from '../../ui/list.module.css';
import { PeriodFilter } from '../../ui/period-filter';
import { SearchBox } from '../../ui/search-box';
import { ChannelFilter } from '../channels/channel-filter';
import { MoreFilters } from './more-filters';
import { claimLabels, fulfilmentLooks, paymentLooks, type StateLook } from './order-labels';
import { isPlain, type OrderListFilter } from './order-query';
import { useOrderChips } from './use-order-chips';

interface Props {
  filter: OrderListFilter;
  /** `replace`: a step of typing, not one to come back to. */
  onChange: (filter: OrderListFilter, replace: boolean) => OrderListFilter;
  onClear: () => void;
  /** Why the server cannot read the filter. */
  error: string | undefined;
}

/** Search and filters of the list. Their state is the address. */
export function OrderFilters({ filter, onChange, onClear, error }: Props) {
  const { t } = useLingui();
  const claims = Object.values(OrderClaim).map((value) => ({ value, label: t(claimLabels[value]) }));
  const set = (part: Partial<OrderListFilter>) => onChange({ ...filter, ...part }, false);
  return (
    <div role="search" aria-label={t`Buscar y filtrar`} className={s.filters}>
      <Group gap="xs" align="start">
        <div className={s.search}>
          <SearchBox
            label={t`Buscar pedidos`}
            placeholder={t`Número, cliente, artículo…`}
            value={filter.text}
            error={error}
            isPlain={isPlain}
            onSearch={(text) => onChange({ ...filter, text }, true).text}
          />
        </div>
        <FilterMenu
          label={t`Pago`}
          choices={useChoices<PaymentStatus>(paymentLooks)}
          value={filter.payment}
          onChange={(payment) => set({ payment })}
        />
        <FilterMenu
          label={t`Envío`}
          choices={useChoices<FulfilmentStatus>(fulfilmentLooks)}
          value={filter.fulfilment}
          onChange={(fulfilment) => set({ fulfilment })}
        />
        <FilterMenu
          label={t`Verificación`}
          choices={claims}
          value={filter.claim}
          onChange={(claim) => set({ claim })}
        />
        <ChannelFilter value={filter.channels} onChange={(channels) => set({ channels })} />
        <PeriodFilter label={t`Fecha`} value={filter.placed} onChange={(placed) => set({ placed })} />
        <MoreFilters filter={filter} onChange={set} />
      </Group>
      <FilterChips chips={useOrderChips(filter, set)} onClear={onClear} />
    </div>
  );
}

function useChoices<Value extends string>(looks: Record<Value, StateLook>): { value: Value; label: string }[] {
  const { t } = useLingui();
  return (Object.keys(looks) as Value[]).map((value) => ({ value, label: t(looks[value].label) }));
}
