import { screen, waitFor, within } from '@testing-library/react';
import { abandonJobs } from '../../lib/jobs';
import { answer, aViewer } from '../../test/answers';
import { renderAt } from '../../test/render';
import { ChannelOptions } from '../channels/channels.graphql';
import type { FilePreview, ImportReport } from './import-api';
import { forgetDraft } from './import-draft';

const preview = (some: Partial<FilePreview> = {}): FilePreview => ({
  kind: 'customers',
  system: { id: 'shopify', name: 'Shopify' },
  encoding: 'utf-8',
  delimiter: ',',
  columns: [
    { column: 'Email', field: 'email', reason: null, samples: ['ana@x.com', 'eva@x.com'] },
    { column: 'Rareza', field: null, reason: 'UNKNOWN', samples: ['7'] },
  ],
  fields: ['email', 'note', 'phone'],
  needed: [['email', 'phone']],
  problem: null,
  ...some,
});
const report = (some: Partial<ImportReport> = {}): ImportReport => ({
  dryRun: true,
  rows: 3,
  created: 1204,
  updated: 1,
  unchanged: 0,
  skipped: 0,
  faulty: 1,
  ignoredColumns: [],
  faults: [{ row: 4, column: 'Email', value: 'eva@', code: 'INVALID_EMAIL', params: {}, message: 'Not an email.' }],
  faultCount: 1,
  warnings: [],
  warningCount: 0,
  stopped: null,
  ...some,
});

const asked: { method: string; url: URL; body: unknown }[] = [];
type Answers = Record<string, (url: URL) => { status?: number; body: unknown }>;

/** Answers the addresses beside GraphQL; what is not said is not there. */
function serve(answers: Answers) {
  asked.length = 0;
  globalThis.fetch = (async (path: string, init: RequestInit = {}) => {
    const url = new URL(path, 'http://localhost');
    const method = init.method ?? 'GET';
    asked.push({ method, url, body: init.body });
    const found = answers[`${method} ${url.pathname}`] ?? answers[`${method} ${url.pathname.replace(/[^/]+$/, '*')}`];
    const { status = 200, body } = found?.(url) ?? { status: 404, body: { errors: [{ message: 'No está' }] } };
    return {
      ok: status < 400,
      status,
      headers: new Headers(),
      json: async () => body,
      blob: async () => new Blob([String(body)]),
    };
  }) as never;
}
const refused = (message: string) => () => ({ status: 400, body: { errors: [{ message }] } });
const runs = { 'GET /api/imports/runs': () => ({ body: { runs: [] } }) };

const file = (text = 'Email,Rareza\nana@x.com,7\n', name = 'clientes.csv') =>
  new File([text], name, { type: 'text/csv' });
const choose = async (user: ReturnType<typeof renderAt>['user'], one = file()) =>
  user.upload(await screen.findByLabelText(/Elige un archivo CSV/), one);

afterEach(() => {
  abandonJobs();
  forgetDraft();
});

test('a file is read, tried, loaded, and told of: what is new, and each row at fault', async () => {
  let dryRun = true;
  serve({
    ...runs,
    'POST /api/imports/preview': () => ({ body: preview() }),
    'POST /api/imports/customers': (url) => {
      dryRun = url.searchParams.get('dryRun') === '1';
      return { body: report({ dryRun }) };
    },
  });
  const { user, router } = renderAt('/importar');
  await choose(user);
  expect(await screen.findByText('Parece una exportación de Shopify.')).toBeVisible();
  expect(screen.getByText('Columnas reconocidas: 1 de 2.')).toBeVisible();
  expect(router.state.location.search).toEqual({ paso: 'columnas' });
  // The step before took with it what had the focus.
  await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
  await user.click(screen.getByRole('button', { name: 'Revisar antes de cargar' }));
  const table = within(await screen.findByRole('region', { name: 'Filas con errores' }));
  expect(table.getByRole('row', { name: /4 Email eva@ Ese correo no es válido/ })).toBeVisible();
  expect(screen.getByText('serán nuevos').nextSibling).toHaveTextContent('1.204');
  await user.click(screen.getByRole('button', { name: 'Cargar 1.205 clientes y saltar 1 con errores' }));
  expect(await screen.findByRole('heading', { name: 'Carga terminada' })).toBeVisible();
  expect(dryRun).toBe(false);
  expect(screen.getByRole('link', { name: 'Ver los 1.204 clientes nuevos' })).toHaveAttribute(
    'href',
    expect.stringContaining('origen'),
  );
  expect(await screen.findByRole('button', { name: 'Trabajos: hay uno terminado que no has visto' })).toBeVisible();
});

test('a file that is a header and nothing else says so, and leads to another', async () => {
  const empty = report({ rows: 0, created: 0, updated: 0, faulty: 0, faults: [], faultCount: 0 });
  serve({
    ...runs,
    'POST /api/imports/preview': () => ({ body: preview() }),
    'POST /api/imports/customers': () => ({ body: empty }),
  });
  const { user } = renderAt('/importar');
  await choose(user, file('Email,Rareza\n'));
  await user.click(await screen.findByRole('button', { name: 'Revisar antes de cargar' }));
  expect(await screen.findByText('El archivo no trae ninguna fila bajo la cabecera.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Cargar otro archivo' }));
  expect(await screen.findByLabelText(/Elige un archivo CSV/)).toBeInTheDocument();
});

test('two columns for one field, or none for what is needed, are not let through', async () => {
  serve({ ...runs, 'POST /api/imports/preview': () => ({ body: preview({ system: null }) }) });
  const { user } = renderAt('/importar');
  await choose(user);
  const go = await screen.findByRole('button', { name: 'Revisar antes de cargar' });
  expect(screen.getByText('No la conocemos: elige un campo o déjala fuera.')).toBeVisible();
  await user.selectOptions(screen.getByLabelText('Campo de «Rareza»'), 'Correo electrónico');
  expect(screen.getByText('Dos columnas van a «Correo electrónico»: deja una.')).toBeVisible();
  expect(go).toBeDisabled();
  await user.selectOptions(screen.getByLabelText('Campo de «Email»'), 'No cargar');
  expect(go).toBeEnabled();
  await user.selectOptions(screen.getByLabelText('Campo de «Rareza»'), 'Nota');
  expect(screen.getByText('Falta una columna para Correo electrónico o Teléfono.')).toBeVisible();
  expect(go).toBeDisabled();
});

test('what somebody chose for the columns is what is loaded', async () => {
  serve({
    ...runs,
    'POST /api/imports/preview': () => ({ body: preview() }),
    'POST /api/imports/customers': () => ({ body: report() }),
  });
  const { user } = renderAt('/importar');
  await choose(user);
  await user.selectOptions(await screen.findByLabelText('Campo de «Rareza»'), 'Nota');
  await user.click(screen.getByRole('button', { name: 'Revisar antes de cargar' }));
  await screen.findByRole('button', { name: /^Cargar 1/ });
  const { url } = asked.find(({ url: { pathname } }) => pathname.endsWith('/customers')) ?? {};
  expect(JSON.parse(url?.searchParams.get('map') ?? '')).toEqual({ Email: 'email', Rareza: 'note' });
});

test('orders ask for their channel first', async () => {
  const channels = answer(
    ChannelOptions,
    {},
    {
      __typename: 'Query',
      channels: {
        __typename: 'ChannelConnection',
        nodes: [{ __typename: 'Channel', id: 'chn_1', name: 'Web', type: 'SHOPIFY' }],
      },
    },
  );
  serve({
    ...runs,
    'POST /api/imports/preview': () => ({ body: preview({ kind: 'orders' }) }),
    'POST /api/imports/orders': () => ({ body: report() }),
  });
  const { user } = renderAt('/importar', [channels]);
  await choose(user);
  expect(await screen.findByRole('button', { name: 'Revisar antes de cargar' })).toBeDisabled();
  await user.type(screen.getByLabelText(/Canal en que se vendieron/), 'Web');
  await user.click(screen.getByRole('button', { name: 'Revisar antes de cargar' }));
  await screen.findByRole('button', { name: /^Cargar 1/ });
  expect(asked.some(({ url }) => url.searchParams.get('channel') === 'Web')).toBe(true);
});

test('what is no table says so, and an empty file is not even sent', async () => {
  const message =
    'No se pudo leer el archivo como una tabla: es un documento PDF. Elige otro, o guárdalo como CSV en UTF-8.';
  serve({ ...runs, 'POST /api/imports/preview': refused(message) });
  const { user } = renderAt('/importar');
  await choose(user, file('', 'vacio.csv'));
  expect(await screen.findByText(/«vacio.csv» está vacío/)).toBeVisible();
  expect(asked.some(({ method }) => method === 'POST')).toBe(false);
  await choose(user, file('%PDF-1.7', 'factura.csv'));
  expect(await screen.findByText(message)).toBeVisible();
});

test('an answer that is lost says what the server still knows of it', async () => {
  const counts = { rows: 2, created: 2, updated: 0, unchanged: 0, skipped: 0, faulty: 0 };
  serve({
    ...runs,
    'POST /api/imports/preview': () => ({ body: preview() }),
    'POST /api/imports/customers': (url) => {
      if (url.searchParams.get('dryRun')) return { body: report() };
      throw new TypeError('network');
    },
    'GET /api/imports/runs/*': () => ({ body: { state: 'FAILED', bytes: 10, counts, report: null } }),
  });
  const { user } = renderAt('/importar');
  await choose(user);
  await user.click(await screen.findByRole('button', { name: 'Revisar antes de cargar' }));
  await user.click(await screen.findByRole('button', { name: /^Cargar 1/ }));
  expect(await screen.findByText(/La carga se interrumpió/)).toBeVisible();
  expect(screen.getByText('nuevos').nextSibling).toHaveTextContent('2');
});

test('a file that somebody left behind is told of until it is in', async () => {
  let asks = 0;
  const run = (state: string, created: number) => ({
    ...{ id: 'r', what: 'customers', dryRun: false, fileName: 'clientes.csv', startedAt: '2026-11-22T10:00:00Z' },
    ...{ state, endedAt: state === 'DONE' ? '2026-11-22T10:00:09Z' : null, bytes: 1 },
    counts: { rows: created, created, updated: 0, unchanged: 0, skipped: 0, faulty: 0 },
    report: state === 'DONE' ? report({ dryRun: false, created }) : null,
  });
  serve({
    'GET /api/imports/runs': () => ({ body: { runs: [run('RUNNING', 500)] } }),
    'GET /api/imports/runs/r': () => {
      asks += 1;
      return { body: asks < 2 ? run('RUNNING', 500) : run('DONE', 1204) };
    },
  });
  const { user } = renderAt('/importar');
  await user.click(await screen.findByRole('link', { name: 'clientes.csv' }));
  expect(await screen.findByText('La carga sigue en marcha.')).toBeVisible();
  expect(await screen.findByRole('link', { name: 'Ver los 1.204 clientes nuevos' })).toBeVisible();
  // It was loaded by somebody who reads English; who looks now reads Spanish.
  expect(screen.getByRole('row', { name: /4 Email eva@ Ese correo no es válido/ })).toBeVisible();
});

test('a step that has nothing to show leads to the first one', async () => {
  serve(runs);
  renderAt('/importar?paso=revision');
  expect(await screen.findByLabelText(/Elige un archivo CSV/)).toBeInTheDocument();
});

test('who may load no files is not offered it', async () => {
  serve(runs);
  renderAt('/importar', [], aViewer('AGENT'));
  await waitFor(() => expect(screen.getByText('Tu cuenta no puede ver esta página')).toBeVisible());
  expect(screen.queryByRole('link', { name: 'Importar' })).not.toBeInTheDocument();
});
