import { useLingui } from '@lingui/react/macro';
import { IconCheck } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { CompanyRowFragment } from '../../gql/graphql';
import type { ByName } from '../../lib/name-list';
import { Badge } from '../../ui/badge';
import type { Column } from '../../ui/data-table';
import s from '../../ui/list.module.css';
import { OrdersOf } from '../../ui/orders-of';
import { RowActions } from '../../ui/row-actions';

/** What can be done with an issuing company. */
export type CompanyTask = 'edit' | 'delete';
type Show = (task: CompanyTask, company: CompanyRowFragment) => void;

/** The columns of the issuing companies' list. */
export function useCompanyColumns(show: Show): readonly Column<CompanyRowFragment, ByName>[] {
  const { t } = useLingui();
  return useMemo(
    () => [
      { id: 'name', header: t`Empresa`, cell: (company) => <CompanyName company={company} /> },
      { id: 'taxId', header: t`NIF`, cell: (company) => company.taxId },
      {
        id: 'orders',
        header: t`Pedidos`,
        numeric: true,
        cell: (company) => <OrdersOf field="company" name={company.name} count={company.orderCount} />,
      },
      {
        id: 'actions',
        header: t`Acciones`,
        numeric: true,
        cell: (company) => <Actions company={company} show={show} />,
      },
    ],
    [t, show],
  );
}

function CompanyName({ company }: { company: CompanyRowFragment }) {
  const { t } = useLingui();
  return (
    <div className={s.badges}>
      <strong>{company.name}</strong>
      {company.isDefault && <Badge tone="info" icon={IconCheck}>{t`Por defecto`}</Badge>}
    </div>
  );
}

function Actions({ company, show }: { company: CompanyRowFragment; show: Show }) {
  return (
    <RowActions name={company.name} onEdit={() => show('edit', company)} onDelete={() => show('delete', company)} />
  );
}

/** An issuing company on a phone. */
export function CompanyCard({ company, show }: { company: CompanyRowFragment; show: Show }) {
  return (
    <div className={s.line}>
      <div className={s.wide}>
        <CompanyName company={company} />
        <div className={s.detail}>{company.taxId}</div>
      </div>
      <OrdersOf field="company" name={company.name} count={company.orderCount} />
      <Actions company={company} show={show} />
    </div>
  );
}
