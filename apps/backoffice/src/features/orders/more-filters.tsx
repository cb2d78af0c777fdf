import { useLingui } from '@lingui/react/macro';
import { Suspense, useState } from 'react';
import { withWords } from '../../lib/i18n';
import { FilterButton } from '../../ui/filter-menu';
import { late } from '../../ui/late';
import type { OrderListFilter } from './order-query';

const MoreFiltersDialog = late(
  withWords(() => import('./more-filters-dialog').then((module) => ({ default: module.MoreFiltersDialog }))),
);

interface Props {
  filter: OrderListFilter;
  onChange: (part: Partial<OrderListFilter>) => void;
}

/** The filters that are asked for now and then. */
export function MoreFilters({ filter, onChange }: Props) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const { total, products, companies, updated } = filter;
  const count = [total, products[0], companies[0], updated].filter(Boolean).length;
  return (
    <>
      <FilterButton label={t`Más filtros`} count={count} onClick={() => setOpen(true)} />
      <Suspense>
        {open && (
          <MoreFiltersDialog
            filter={filter}
            onApply={(part) => {
              setOpen(false);
              onChange(part);
            }}
            onClose={() => setOpen(false)}
          />
        )}
      </Suspense>
    </>
  );
}
