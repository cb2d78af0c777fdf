import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { CustomerCreateInput } from '../../../gql/graphql';
import { type Answer, answer, aViewer } from '../../../test/answers';
import { ana } from '../../../test/customers';
import { recordAnswers } from '../../../test/record';
import { renderAt } from '../../../test/render';
import { ChannelOptions } from '../../channels/channels.graphql';
import { CompanyOptions } from '../../companies/companies.graphql';
import { CustomerCreate, SameContact } from './edit.graphql';

/** Nobody else has an e-mail or a phone, unless said. */
const nobodyElse: Answer = {
  request: { query: SameContact, variables: () => true },
  result: { data: { customers: { __typename: 'CustomerConnection', nodes: [] } } },
  maxUsageCount: 20,
};

const noPlaces: Answer[] = [
  answer(ChannelOptions, {}, { __typename: 'Query', channels: { __typename: 'ChannelConnection', nodes: [] } }),
  answer(
    CompanyOptions,
    {},
    { __typename: 'Query', issuingCompanies: { __typename: 'IssuingCompanyConnection', nodes: [] } },
  ),
];

const record = [...recordAnswers(ana), nobodyElse];

const creates = (input: CustomerCreateInput): Answer => ({
  ...answer(
    CustomerCreate,
    { input },
    {
      __typename: 'Mutation',
      customerCreate: {
        __typename: 'CustomerPayload',
        customer: { __typename: 'Customer', id: 'cus_1', displayName: 'Ana' },
        userErrors: [],
        warnings: [],
      },
    },
  ),
});

/** An address as the form sends it. */
const address = (some: object) => ({
  label: null,
  recipient: null,
  company: null,
  line2: null,
  postalCode: null,
  region: null,
  countryCode: 'ES',
  phone: null,
  isDefaultShipping: false,
  isDefaultBilling: false,
  line1: '',
  city: '',
  ...some,
});

test('a customer is made with only a name, and the record opens', async () => {
  const { user, router } = renderAt('/clientes/nuevo', [...record, ...noPlaces, creates({ firstName: 'Ana' })]);
  await user.type(await screen.findByRole('textbox', { name: 'Nombre' }), 'Ana');
  await user.click(screen.getByRole('button', { name: 'Crear cliente' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/clientes/cus_1'));
  expect(await screen.findByText('Ana ya está entre tus clientes.')).toBeVisible();
});

test('without any name it says which are needed', async () => {
  const { user } = renderAt('/clientes/nuevo', [nobodyElse, ...noPlaces]);
  await user.type(await screen.findByRole('textbox', { name: 'Apellidos' }), 'García');
  await user.click(screen.getByRole('button', { name: 'Crear cliente' }));
  expect(screen.getByRole('textbox', { name: 'Nombre' })).toBeInvalid();
  expect(screen.getByRole('textbox', { name: 'Nombre' })).toHaveFocus();
});

test('an e-mail that somebody has is told while one types', async () => {
  const luis = answer(
    SameContact,
    { query: 'email:"luis@ejemplo.es"' },
    {
      __typename: 'Query',
      customers: {
        __typename: 'CustomerConnection',
        nodes: [{ __typename: 'Customer', id: 'cus_9', displayName: 'Luis Pérez' }],
      },
    },
  );
  const { user } = renderAt('/clientes/nuevo', [luis, ...noPlaces]);
  await user.type(await screen.findByRole('textbox', { name: 'Correo' }), 'luis@ejemplo.es');
  expect(await screen.findByRole('link', { name: 'Luis Pérez' })).toHaveAttribute('href', '/clientes/cus_9');
});

test('all that is said of a new customer goes along, and nothing else', async () => {
  const places: Answer[] = [
    answer(
      ChannelOptions,
      {},
      {
        __typename: 'Query',
        channels: {
          __typename: 'ChannelConnection',
          nodes: [{ __typename: 'Channel', id: 'chn_1', name: 'Caja', type: 'POS' }],
        },
      },
    ),
    answer(
      CompanyOptions,
      {},
      {
        __typename: 'Query',
        issuingCompanies: {
          __typename: 'IssuingCompanyConnection',
          nodes: [{ __typename: 'IssuingCompany', id: 'ico_1', name: 'Ebro S.L.' }],
        },
      },
    ),
  ];
  const { user, router } = renderAt('/clientes/nuevo', [
    ...record,
    ...places,
    creates({
      firstName: 'Ana',
      source: 'POS',
      phone: '612 34 56 78',
      channelId: 'chn_1',
      addresses: [
        address({ line1: 'Calle Mayor, 3', city: 'Zaragoza' }),
        address({ line1: 'Camino Real, 8', city: 'Huesca', isDefaultBilling: true }),
      ],
      discount: { type: 'PERCENTAGE', percentage: '12.5', amount: null, startsOn: null, endsOn: null },
      taxExemption: { reason: 'Intracomunitario', certificate: null, validFrom: null, validUntil: null },
      paymentPreference: { mode: 'FIXED', methods: ['BIZUM'] },
      note: 'Viene los martes',
    }),
  ]);
  await screen.findByRole('combobox', { name: 'Canal de venta' });
  // By their names in the form and at once: to look through so many fields by role takes its time.
  const field = (name: string) => document.querySelector<HTMLInputElement>(`[name="${name}"]`) ?? document.body;
  const fill = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
  fill('firstName', 'Ana');
  fill('source', 'POS');
  fill('phone', '612 34 56 78');
  fill('addresses.0.line1', 'Calle Mayor, 3');
  fill('addresses.0.city', 'Zaragoza');
  await user.click(screen.getByText('Otra dirección'));
  fill('addresses.1.line1', 'Camino Real, 8');
  fill('addresses.1.city', 'Huesca');
  await user.click(field('addresses.1.isDefaultBilling'));
  fill('discount.type', 'PERCENTAGE');
  fill('discount.percentage', '12,5');
  await user.click(field('taxExempt'));
  fill('taxExemption.reason', 'Intracomunitario');
  fill('paymentPreference.mode', 'FIXED');
  fill('paymentPreference.methods', 'BIZUM');
  fill('channelId', 'chn_1');
  expect(screen.queryByText('Cliente de')).not.toBeInTheDocument();
  fill('note', 'Viene los martes');
  await user.click(screen.getByRole('button', { name: 'Crear cliente' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/clientes/cus_1'));
});

test('an agent is asked for nothing that only who writes groups may say', async () => {
  renderAt('/clientes/nuevo', [nobodyElse, ...noPlaces], aViewer('AGENT'));
  expect(await screen.findByRole('region', { name: 'Preferencias' })).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Descuento e impuestos' })).not.toBeInTheDocument();
  expect(screen.queryByRole('combobox', { name: 'Grupos' })).not.toBeInTheDocument();
});
