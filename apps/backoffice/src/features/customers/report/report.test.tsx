import { screen, within } from '@testing-library/react';
import { type Answer, answer, aViewer } from '../../../test/answers';
import { ana } from '../../../test/customers';
import { euros } from '../../../test/orders';
import { renderAt } from '../../../test/render';
import type { ReportedCustomer } from './report';
import { CustomerReport } from './report.graphql';

const reported: ReportedCustomer = {
  ...ana,
  stats: { __typename: 'CustomerStats', averageOrder: [euros('50.00')] },
  months: [
    { __typename: 'CustomerMonth', month: '2026-02-01', orderCount: 2, spent: [euros('100.00')] },
    { __typename: 'CustomerMonth', month: '2025-12-01', orderCount: 1, spent: [euros('50.00')] },
  ],
  products: [
    {
      __typename: 'BoughtProduct',
      title: 'Casco urbano',
      sku: 'CAS-1',
      quantity: 3,
      orderCount: 2,
      total: euros('119.70'),
      lastOrderAt: '2026-02-03T10:00:00Z',
    },
  ],
};
const reportOf = (customer: ReportedCustomer | null, personal = true): Answer =>
  answer(CustomerReport, { id: 'cus_1', personal }, { __typename: 'Query', customer });
const at = '/clientes/cus_1/informe';
const never: ReportedCustomer = {
  ...reported,
  totalsSpent: [],
  months: [],
  products: [],
  stats: { __typename: 'CustomerStats', averageOrder: [] },
};

test('tells the data, what was spent, the months and the products', async () => {
  renderAt(at, [reportOf(reported)]);
  expect(await screen.findByRole('heading', { name: 'Informe de Ana García', level: 1 })).toBeInTheDocument();
  expect(screen.getByText('12345678Z')).toBeInTheDocument();
  expect(screen.getByText('Calle Mayor, 3')).toBeInTheDocument();
  const [totals, months, products] = screen.getAllByRole('table').map((table) => within(table));
  expect(totals?.getByRole('row', { name: /^EUR 150,00.€ 50,00.€$/ })).toBeInTheDocument();
  expect(months?.getByRole('row', { name: /^febrero de 2026 2 100,00.€$/ })).toBeInTheDocument();
  expect(products?.getByRole('row', { name: /^Casco urbano CAS-1 3 2 119,70.€ 3 feb 2026$/ })).toBeInTheDocument();
  expect(
    screen.getByRole('img', { name: /^Pedidos de cada mes\. De diciembre de 2025 a .*febrero de 2026: 2\.$/ }),
  ).toBeInTheDocument();
});

test('of who never ordered says so, and shows no empty tables', async () => {
  renderAt(at, [reportOf(never)]);
  expect(await screen.findByText('No tiene pedidos, o están todos cancelados.')).toBeInTheDocument();
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});

test('is printed', async () => {
  let prints = 0;
  window.print = () => {
    prints += 1;
  };
  const { user } = renderAt(at, [reportOf(reported)]);
  await user.click(await screen.findByRole('button', { name: 'Imprimir' }));
  expect(prints).toBe(1);
});

test('is kept as the file that the server makes, under its name', async () => {
  const headers = new Headers({ 'content-disposition': 'attachment; filename="cliente-ana-garcia-2026-02-14.pdf"' });
  const asked: unknown[] = [];
  const fetch = async (...request: unknown[]) => {
    asked.push(...request);
    return { ok: true, headers, blob: async () => new Blob(['%PDF']) };
  };
  Object.assign(globalThis, { fetch });
  Object.assign(URL, { createObjectURL: () => 'blob:made', revokeObjectURL: () => {} });
  const kept: [string, string][] = [];
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    kept.push([this.href, this.download]);
  };
  const { user } = renderAt(at, [reportOf(reported)]);
  await user.click(await screen.findByRole('button', { name: 'Descargar PDF' }));
  expect(kept).toEqual([['blob:made', 'cliente-ana-garcia-2026-02-14.pdf']]);
  expect(asked).toMatchObject(['/api/customers/cus_1/report.pdf', { headers: { 'Accept-Language': 'es' } }]);
});

test('says what to do when the file does not come', async () => {
  const errors = [{ message: 'Demasiado', extensions: { code: 'THROTTLED' } }];
  Object.assign(globalThis, { fetch: async () => ({ ok: false, status: 429, json: async () => ({ errors }) }) });
  const { user } = renderAt(at, [reportOf(reported)]);
  await user.click(await screen.findByRole('button', { name: 'Descargar PDF' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('has pedido muchos informes seguidos');
});

test('offers no file to who may not read all that is in it', async () => {
  const { taxId: _, vatId: __, birthday: ___, addresses: ____, ...masked } = reported;
  renderAt(at, [reportOf(masked, false)], aViewer('VIEWER'));
  expect(await screen.findByText('•••••678Z')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Imprimir' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Descargar PDF' })).not.toBeInTheDocument();
});

test('of nobody says so', async () => {
  renderAt(at, [reportOf(null)]);
  expect(await screen.findByRole('heading', { name: 'No encontramos a este cliente' })).toBeInTheDocument();
});
