import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { Suspense, useMemo } from 'react';
import type { CustomerRowFragment } from '../../gql/graphql';
import { withWords } from '../../lib/i18n';
import { type Selection, useChosen } from '../../lib/selection';
import { late } from '../../ui/late';
import { ListPage } from '../../ui/list-page';
import { useRowDialog } from '../../ui/name-list-page';
import { usePreview } from '../../ui/use-preview';
import { focusedRow } from '../../ui/use-row-keys';
import { useShortcuts } from '../../ui/use-shortcuts';
import { useMay } from '../session/session';
import { CustomerCard } from './customer-card';
import { useCustomerColumns, useCustomerSorts } from './customer-columns';
import { CustomerCount, useCustomerCount } from './customer-count';
import { ListFilters } from './list-filters';
import { NoCustomers } from './no-customers';
import { RowDialog } from './row/row-dialog';
import type { RowTask, ShowTask } from './row/row-task';
import { useCustomerList } from './use-customer-list';
import { useCustomerSelection } from './use-customer-selection';

const CustomerBulkBar = late(
  withWords(() => import('./bulk/customer-bulk-bar').then((module) => ({ default: module.CustomerBulkBar }))),
);
const CustomerPreview = late(
  withWords(() => import('./row/customer-preview').then((module) => ({ default: module.CustomerPreview }))),
);

/** All the shop's customers. */
export function CustomerList() {
  const { t } = useLingui();
  const list = useCustomerList();
  const matching = useCustomerCount(list.query, list.settled);
  const mayWrite = useMay('WRITE_CUSTOMERS');
  const pageIds = useMemo(() => list.rows?.map((row) => row.id) ?? [], [list.rows]);
  const chosen = useCustomerSelection(list, pageIds);
  const selection = mayWrite ? chosen : undefined;
  const { open, show, close } = useRowDialog<CustomerRowFragment, RowTask>();
  // As it is now: what the dialog changes shows in it.
  const openRow = open && (list.rows?.find((row) => row.id === open.row?.id) ?? open.row);
  const preview = usePreview(list.rows);
  return (
    <>
      <ListPage
        list={list}
        title={t`Clientes`}
        label={t`Lista de clientes`}
        failed={t`No se pudo cargar la lista de clientes.`}
        actions={<ListActions />}
        count={<CustomerCount count={matching} />}
        filters={
          <ListFilters
            filter={list.filter}
            error={list.unreadable}
            onChange={list.setFilter}
            onClear={list.clearFilter}
          />
        }
        bulk={
          // Nobody ticks a row before there is one; then it is there to be heard.
          selection &&
          list.rows && (
            <Suspense>
              <CustomerBulkBar selection={selection} query={list.query} pageIds={pageIds} matching={matching} />
            </Suspense>
          )
        }
        sorts={useCustomerSorts()}
        columns={useCustomerColumns(selection, pageIds, show)}
        choosesColumns
        card={(row) => <CustomerCard row={row} selection={selection} show={show} />}
        empty={<NoCustomers filter={list.filter} query={list.query} onClear={list.clearFilter} />}
        preview={preview.open}
        scrollId="customers"
      />
      {selection && <TagKey selection={selection} rows={list.rows} show={show} />}
      {openRow && <RowDialog task={open.kind} row={openRow} onClose={close} />}
      <Suspense>{preview.row && <CustomerPreview row={preview.row} preview={preview} />}</Suspense>
    </>
  );
}

interface TagKeyProps {
  selection: Selection;
  rows: readonly CustomerRowFragment[] | undefined;
  show: ShowTask;
}

/** T changes the tags of the row that has the focus; with some chosen it is theirs. Apart, for ticks draw it again. */
function TagKey({ selection, rows, show }: TagKeyProps) {
  const { ids, all } = useChosen(selection);
  const tagRow = () => {
    const id = focusedRow();
    const row = rows?.find((one) => one.id === id);
    if (row) show('tags', row);
  };
  useShortcuts(ids.size > 0 || all !== null ? {} : { t: tagRow });
  return null;
}

/** What can be done here, as far as one may. */
function ListActions() {
  const { t } = useLingui();
  const mayImport = useMay('IMPORT');
  const mayWrite = useMay('WRITE_CUSTOMERS');
  const navigate = useNavigate();
  useShortcuts(mayWrite ? { c: () => void navigate({ to: '/clientes/nuevo' }) } : {});
  return (
    <>
      {mayImport && (
        <Button variant="default" renderRoot={(props) => <Link to="/importar" {...props} />}>{t`Importar`}</Button>
      )}
      {mayWrite && <NewCustomerLink />}
    </>
  );
}

function NewCustomerLink() {
  const { t } = useLingui();
  return (
    <Button
      leftSection={<IconPlus size={16} aria-hidden />}
      aria-keyshortcuts="C"
      renderRoot={(props) => <Link to="/clientes/nuevo" {...props} />}
    >{t`Nuevo cliente`}</Button>
  );
}
