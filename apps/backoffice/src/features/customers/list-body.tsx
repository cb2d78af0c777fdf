import { useLingui } from '@lingui/react/macro';
import type { RefObject } from 'react';
import { DataTable } from '../../ui/data-table';
import { Failure } from '../../ui/failure';
import { CustomerCards } from './customer-cards';
import { useCustomerColumns } from './customer-columns';
import { EmptyList, UnreadableFilter } from './empty-list';
import type { CustomerListState } from './use-customer-list';

interface Props {
  list: CustomerListState;
  narrow: boolean;
  region: RefObject<HTMLElement | null>;
}

/** The rows, or why there are none. */
export function ListBody({ list, narrow, region }: Props) {
  const { t } = useLingui();
  const columns = useCustomerColumns();
  const { rows, stale, error, unreadable } = list;
  const label = t`Lista de clientes`;
  if (error && !unreadable) {
    return <Failure what={t`No se pudo cargar la lista de clientes.`} error={error} retry={list.retry} />;
  }
  if (unreadable && !rows) return <UnreadableFilter onClear={list.clearFilter} />;
  if (rows?.length === 0 && !stale) return <EmptyList query={list.query} onClear={list.clearFilter} />;
  if (narrow) return <CustomerCards ref={region} label={label} rows={rows} stale={stale} />;
  return (
    <DataTable
      ref={region}
      label={label}
      columns={columns}
      rows={rows}
      stale={stale}
      sort={list.sort}
      onSort={list.setSort}
      scrollId="customers"
    />
  );
}
