import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Dialog, DialogActions } from '../../ui/dialog';
import { FieldGrid } from '../../ui/field-grid';
import { PeriodField } from '../../ui/period-field';
import { PickSeveral } from '../../ui/pick-several';
import { RangeField } from '../../ui/range-field';
import { CompanyOptions } from '../companies/companies.graphql';
import { useShop } from '../session/session';
import { noFilter, type OrderListFilter } from './order-query';
import { ProductField } from './product-field';

type More = Pick<OrderListFilter, 'total' | 'products' | 'companies' | 'updated'>;
const moreOf = ({ total, products, companies, updated }: OrderListFilter): More => ({
  total,
  products,
  companies,
  updated,
});

interface Props {
  filter: OrderListFilter;
  onApply: (more: More) => void;
  onClose: () => void;
}

/** What else orders can be filtered by, put together before it is applied. */
export function MoreFiltersDialog({ filter, onApply, onClose }: Props) {
  const { t } = useLingui();
  const { timeZone } = useShop();
  const [more, setMore] = useState(() => moreOf(filter));
  const [wrong, setWrong] = useState(false);
  const companies = useQuery(CompanyOptions).data?.issuingCompanies.nodes ?? [];
  const set = (part: Partial<More>) => setMore((now) => ({ ...now, ...part }));
  const setTotal = (total: string | null | undefined) => {
    setWrong(total === undefined);
    if (total !== undefined) set({ total });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (!wrong) onApply(more);
  };
  return (
    <Dialog title={t`Más filtros`} size="lg" onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <FieldGrid>
          <RangeField label={t`Total`} value={more.total} onChange={setTotal} />
          <ProductField label={t`Artículo`} value={more.products} onChange={(products) => set({ products })} />
          {(companies.length > 1 || more.companies.length > 0) && (
            <PickSeveral
              label={t`Empresa emisora`}
              choices={companies.map(({ name }) => ({ value: name, label: name }))}
              value={more.companies}
              onChange={(names) => set({ companies: names })}
            />
          )}
          <PeriodField
            label={t`Último cambio`}
            timeZone={timeZone}
            value={more.updated}
            onChange={(updated) => set({ updated })}
          />
        </FieldGrid>
        <DialogActions onCancel={onClose}>
          <Button variant="default" onClick={() => onApply(moreOf(noFilter))}>
            {t`Quitar filtros`}
          </Button>
          <Button type="submit">{t`Ver pedidos`}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
