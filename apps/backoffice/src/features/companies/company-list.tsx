import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import type { CompaniesQuery, CompanyRowFragment } from '../../gql/graphql';
import { nameVariables, useNameList } from '../../lib/name-list';
import { NameListPage, useRowDialog } from '../../ui/name-list-page';
import { Companies } from './companies.graphql';
import { CompanyCard, type CompanyTask, useCompanyColumns } from './company-columns';
import { CompanyDeleteDialog } from './company-delete';
import { CompanyDialog } from './company-dialog';

const route = getRouteApi('/inside/settings/ajustes/empresas');
const rowsOf = (data: CompaniesQuery) => data.issuingCompanies;

/** In whose name the shop invoices. */
export function CompanyList() {
  const { t } = useLingui();
  const { open, show, close } = useRowDialog<CompanyRowFragment, CompanyTask>();
  return (
    <>
      <NameListPage
        list={useCompanyList()}
        words={{
          title: t`Empresas emisoras`,
          label: t`Lista de empresas`,
          failed: t`No se pudo cargar la lista de empresas.`,
          search: t`Buscar empresas`,
          noMatch: t`Ninguna empresa coincide`,
          none: t`Todavía no hay empresas`,
          noneWhy: t`Añade aquí las sociedades que emiten tus facturas. Con una sola, no se pregunta en ningún sitio.`,
        }}
        create={{ label: t`Nueva empresa`, run: () => show('edit') }}
        columns={useCompanyColumns(show)}
        card={(company) => <CompanyCard company={company} show={show} />}
        scrollId="companies"
      />
      {open?.kind === 'edit' && <CompanyDialog company={open.row} onClose={close} />}
      {open?.kind === 'delete' && open.row && <CompanyDeleteDialog company={open.row} onClose={close} />}
    </>
  );
}

function useCompanyList() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const result = useQuery(Companies, { variables: nameVariables(search), fetchPolicy: 'cache-and-network' });
  return useNameList({ search, go: (next, replace) => void navigate({ search: next, replace }), result, rowsOf });
}
