import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useSelection } from '../../lib/selection';
import { ListPage } from '../../ui/list-page';
import { useMay } from '../session/session';
import { CustomerBulkBar } from './bulk/customer-bulk-bar';
import { CustomerCard } from './customer-card';
import { useCustomerColumns, useCustomerSorts } from './customer-columns';
import { CustomerCount } from './customer-count';
import { ListFilters } from './list-filters';
import { NoCustomers } from './no-customers';
import { useCustomerList } from './use-customer-list';

/** All the shop's customers. */
export function CustomerList() {
  const { t } = useLingui();
  const list = useCustomerList();
  const mayWrite = useMay('WRITE_CUSTOMERS');
  const chosen = useSelection(list.query);
  const selection = mayWrite ? chosen : undefined;
  const pageIds = useMemo(() => list.rows?.map((row) => row.id) ?? [], [list.rows]);
  return (
    <ListPage
      list={list}
      title={t`Clientes`}
      label={t`Lista de clientes`}
      failed={t`No se pudo cargar la lista de clientes.`}
      actions={mayWrite && <NewCustomerLink />}
      count={<CustomerCount query={list.query} ready={list.settled} />}
      filters={<ListFilters filter={list.filter} error={list.unreadable} onChange={list.setFilter} />}
      bulk={
        selection && <CustomerBulkBar selection={selection} query={list.query} pageIds={pageIds} ready={list.settled} />
      }
      sorts={useCustomerSorts()}
      columns={useCustomerColumns(selection, pageIds)}
      card={(row) => <CustomerCard row={row} selection={selection} />}
      empty={<NoCustomers query={list.query} onClear={list.clearFilter} />}
      scrollId="customers"
    />
  );
}

function NewCustomerLink() {
  const { t } = useLingui();
  return (
    <Button
      leftSection={<IconPlus size={16} aria-hidden />}
      renderRoot={(props) => <Link to="/clientes/nuevo" {...props} />}
    >{t`Nuevo cliente`}</Button>
  );
}
