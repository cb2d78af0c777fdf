import { screen } from '@testing-library/react';
import type { CompanyRowFragment } from '../../gql/graphql';
import { type Answer, answer } from '../../test/answers';
import { onlyPage } from '../../test/lists';
import { renderAt } from '../../test/render';
import { Companies, CompanyCreate, CompanyUpdate } from './companies.graphql';

const aCompany = (some: Partial<CompanyRowFragment> = {}): CompanyRowFragment => ({
  __typename: 'IssuingCompany',
  id: 'ico_1',
  version: 1,
  name: 'Ebro Bicis S.L.',
  taxId: 'B12345674',
  isDefault: true,
  orderCount: 0,
  ...some,
});
const other = aCompany({ id: 'ico_2', name: 'Ebro Taller S.L.', isDefault: false });

const listOf = (nodes: CompanyRowFragment[]): Answer =>
  answer(
    Companies,
    { query: undefined, first: 50, after: undefined },
    { __typename: 'Query', issuingCompanies: { __typename: 'IssuingCompanyConnection', nodes, pageInfo: onlyPage } },
  );

test('the mark of the default moves from one company to another', async () => {
  const moved = answer(
    CompanyUpdate,
    { input: { id: 'ico_2', expectedVersion: 1, isDefault: true } },
    {
      __typename: 'Mutation',
      issuingCompanyUpdate: {
        __typename: 'IssuingCompanyPayload',
        issuingCompany: { ...other, isDefault: true, version: 2 },
        userErrors: [],
      },
    },
  );
  const after = [aCompany({ isDefault: false, version: 2 }), { ...other, isDefault: true, version: 2 }];
  const { user } = renderAt('/ajustes/empresas', [
    { ...listOf([aCompany(), other]), maxUsageCount: 1 },
    moved,
    listOf(after),
  ]);
  expect(await screen.findByRole('row', { name: /Ebro Bicis/ })).toHaveTextContent('Por defecto');
  await user.click(screen.getByRole('button', { name: 'Editar Ebro Taller S.L.' }));
  await user.click(await screen.findByRole('checkbox', { name: 'Factura lo que no diga otra cosa' }));
  await user.click(screen.getByRole('button', { name: 'Guardar' }));
  expect(await screen.findByText('Empresa guardada')).toBeVisible();
  expect(await screen.findByRole('row', { name: /Ebro Taller.*Por defecto/ })).toBeVisible();
  expect(screen.getByRole('row', { name: /Ebro Bicis/ })).not.toHaveTextContent('Por defecto');
});

test('a tax id that does not add up is saved, and said', async () => {
  const input = { name: 'Ebro Ruedas S.L.', taxId: 'B123', isDefault: false };
  const created = answer(
    CompanyCreate,
    { input },
    {
      __typename: 'Mutation',
      issuingCompanyCreate: {
        __typename: 'IssuingCompanyPayload',
        issuingCompany: { ...other, ...input, id: 'ico_3' },
        userErrors: [],
      },
    },
  );
  const { user } = renderAt('/ajustes/empresas', [listOf([aCompany()]), created]);
  await user.click(await screen.findByRole('button', { name: 'Nueva empresa' }));
  await user.type(await screen.findByLabelText(/Nombre/), 'Ebro Ruedas S.L.');
  await user.type(screen.getByLabelText('NIF'), 'B123{Enter}');
  expect(await screen.findByText(/Empresa creada\. El NIF no cuadra/)).toBeVisible();
});
