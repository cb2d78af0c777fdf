import { msg } from '@lingui/core/macro';
import { act, screen, waitFor } from '@testing-library/react';
import { abandonJobs, hasRunningJobs, type Job, showJob } from '../../lib/jobs';
import { aViewer } from '../../test/answers';
import { renderAt } from '../../test/render';

const job = (some: Partial<Job> = {}): Job => ({
  id: 'one',
  shopId: 'shp_1',
  label: msg`Carga de «clientes.csv»`,
  part: 0.4,
  state: 'running',
  href: '/importar?paso=carga',
  abandon: () => {},
  ...some,
});
const nowhere = 'No hemos encontrado esta página';

afterEach(() => {
  abandonJobs();
  document.head.replaceChildren();
});

/** A page that began with one script, on a server whose page begins with another. */
function deploy(own: string, served: string) {
  const script = document.createElement('script');
  script.setAttribute('type', 'module');
  script.setAttribute('src', own);
  document.head.append(script);
  const page = `<html><script src="/color-scheme.js"></script><script type="module" crossorigin src="${served}"></script>`;
  globalThis.fetch = (async () => ({ ok: true, text: async () => page })) as never;
}
let visits = 0;
/** Time passes, and one comes back to the tab. */
async function comeBack() {
  const clock = Date.now;
  visits += 1;
  const at = visits * 120_000;
  Date.now = () => clock() + at;
  await act(async () => void document.dispatchEvent(new Event('visibilitychange')));
  Date.now = clock;
}

test('another version on the server is told of, and one that is the same is not', async () => {
  deploy('/assets/index-a.js', '/assets/index-a.js');
  renderAt('/no-existe');
  await screen.findByRole('heading', { name: nowhere });
  await comeBack();
  expect(screen.queryByText('Hay una versión nueva.')).not.toBeInTheDocument();
  deploy('/assets/index-a.js', '/assets/index-b.js');
  await comeBack();
  expect(await screen.findByText('Hay una versión nueva.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Actualizar' })).toBeVisible();
});

test('a new version waits for what is being loaded', async () => {
  deploy('/assets/index-a.js', '/assets/index-b.js');
  renderAt('/no-existe');
  await screen.findByRole('heading', { name: nowhere });
  await act(async () => showJob(job()));
  await comeBack();
  expect(screen.queryByText('Hay una versión nueva.')).not.toBeInTheDocument();
  await act(async () => showJob(job({ state: 'done' })));
  expect(await screen.findByText('Hay una versión nueva.')).toBeVisible();
});

test('the bell is there once something takes long; its ring never goes back, and what ended is news until it is seen', async () => {
  const { user } = renderAt('/no-existe');
  await screen.findByRole('heading', { name: nowhere });
  expect(screen.queryByRole('button', { name: /Trabajos/ })).not.toBeInTheDocument();
  await act(async () => showJob(job({ part: 0.4 })));
  expect(await screen.findByRole('button', { name: 'Trabajos: Carga de «clientes.csv», 40 %' })).toBeVisible();
  await act(async () => showJob(job({ part: 0.2 })));
  expect(screen.getByRole('button', { name: 'Trabajos: Carga de «clientes.csv», 40 %' })).toBeVisible();
  await act(async () => showJob(job({ part: 1 })));
  expect(screen.getByRole('button', { name: 'Trabajos: Carga de «clientes.csv», 99 %' })).toBeVisible();
  await act(async () => showJob(job({ state: 'done' })));
  await user.click(screen.getByRole('button', { name: 'Trabajos: hay uno terminado que no has visto' }));
  expect(await screen.findByRole('menuitem', { name: /Carga de «clientes.csv».*Terminado/ })).toBeVisible();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Trabajos' })).toBeVisible());
});

test('what goes on in another shop is not shown in this one, and ends when another person comes', async () => {
  let ended = false;
  renderAt('/no-existe', [], aViewer());
  await screen.findByRole('heading', { name: nowhere });
  const abandon = () => {
    ended = true;
  };
  await act(async () => showJob(job({ shopId: 'shp_2', abandon })));
  expect(screen.queryByRole('button', { name: /Trabajos/ })).not.toBeInTheDocument();
  expect(hasRunningJobs()).toBe(true);
  await act(async () => abandonJobs());
  expect([ended, hasRunningJobs()]).toEqual([true, false]);
});
