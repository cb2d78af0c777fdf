import { act, screen, waitFor } from '@testing-library/react';
import type { ViewerPreferencesUpdateInput } from '../../../gql/graphql';
import { prefer, preference, unsentPreferences } from '../../../lib/preferences';
import { currentToasts } from '../../../lib/toast';
import { answer, aViewer, takingPreferences } from '../../../test/answers';
import { connect } from '../../../test/connection';
import { renderAt } from '../../../test/render';
import { Sessions } from '../../profile/profile.graphql';
import { SignOut } from '../session.graphql';
import { PreferencesUpdate } from './preferences.graphql';

const sessions = answer(Sessions, {}, { __typename: 'Query', viewer: { __typename: 'Viewer', sessions: [] } });
const viewer = (preferences: Parameters<typeof aViewer>[2]) => aViewer('OWNER', undefined, preferences);

const sent: ViewerPreferencesUpdateInput[] = [];
const taking = takingPreferences((input) => sent.push(input));

beforeEach(() => void sent.splice(0));
afterEach(() => connect(true));
const html = document.documentElement;
const shown = () => screen.findByLabelText('Altura de las filas');

test('what one chose elsewhere is there after signing in, whatever this browser had', async () => {
  localStorage.setItem('clientela.density', 'compact');
  renderAt(
    '/perfil',
    [sessions],
    viewer({ theme: 'DARK', density: 'ROOMY', customerColumns: ['LAST_ORDER', 'PHONE'] }),
  );
  expect(await shown()).toHaveValue('roomy');
  expect(screen.getByLabelText('Tema')).toHaveValue('dark');
  expect(html).toHaveAttribute('data-density', 'roomy');
  expect(html).toHaveAttribute('data-mantine-color-scheme', 'dark');
  expect(preference('columns.customers')).toBe('lastOrder,phone');
  expect(unsentPreferences()).toEqual({});
});

test('a choice holds at once and goes to the server, those made one after the other together', async () => {
  const { user } = renderAt('/perfil', [sessions, taking]);
  await user.selectOptions(await shown(), 'Compacta');
  await user.selectOptions(screen.getByLabelText('Tema'), 'Oscuro');
  expect(html).toHaveAttribute('data-density', 'compact');
  expect(html).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await waitFor(() => expect(unsentPreferences()).toEqual({}));
  expect(Object.assign({}, ...sent)).toEqual({ density: 'COMPACT', theme: 'DARK' });
});

test('the usual columns come back from the profile, and that can be undone', async () => {
  const { user } = renderAt('/perfil', [sessions, taking], viewer({ customerColumns: ['EMAIL'] }));
  await user.click(await screen.findByRole('button', { name: 'Volver a las columnas de siempre' }));
  expect(preference('columns.customers')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Volver a las columnas de siempre' })).not.toBeInTheDocument();
  await waitFor(() => expect(sent).toEqual([{ customerColumns: null, orderColumns: null }]));
  await user.click(screen.getByRole('button', { name: 'Deshacer' }));
  expect(preference('columns.customers')).toBe('email');
  await waitFor(() => expect(sent.at(-1)).toEqual({ customerColumns: ['EMAIL'], orderColumns: null }));
});

test('without a connection a choice waits in silence, and goes once there is one', async () => {
  const { user } = renderAt('/perfil', [sessions, taking]);
  await shown();
  await connect(false);
  await user.selectOptions(await shown(), 'Amplia');
  // Longer than choices are gathered: nothing was tried, so nothing is told.
  await act(() => new Promise((done) => setTimeout(done, 600)));
  expect(unsentPreferences()).toEqual({ density: 'roomy' });
  expect(currentToasts()).toEqual([]);
  await connect(true);
  await waitFor(() => expect(sent).toEqual([{ density: 'ROOMY' }]));
});

test('what could not be sent before wins over what the server had, and is sent on the next visit', async () => {
  localStorage.setItem('clientela.preferences.of', 'stf_1');
  localStorage.setItem('clientela.density', 'compact');
  localStorage.setItem('clientela.preferences.unsent', '{"density":"compact"}');
  renderAt('/perfil', [sessions, taking], viewer({ density: 'ROOMY' }));
  expect(await shown()).toHaveValue('compact');
  await waitFor(() => expect(sent).toEqual([{ density: 'COMPACT' }]));
});

const lost = { request: { query: PreferencesUpdate, variables: () => true }, error: new Error('no answer') };

test('a failure is told once, and the choice stays for the next time', async () => {
  const { user } = renderAt('/perfil', [sessions, lost]);
  await user.selectOptions(await shown(), 'Compacta');
  expect(await screen.findByText(/No se pudo guardar cómo prefieres la pantalla/)).toBeVisible();
  expect(html).toHaveAttribute('data-density', 'compact');
  expect(unsentPreferences()).toEqual({ density: 'compact' });
});

test('on a shared computer the next person finds neither columns nor looks of the one before', async () => {
  localStorage.setItem('clientela.preferences.of', 'stf_other');
  localStorage.setItem('clientela.columns.customers', 'email');
  localStorage.setItem('clientela.density', 'compact');
  localStorage.setItem('clientela.preferences.unsent', '{"theme":"dark"}');
  renderAt('/perfil', [sessions]);
  expect(await shown()).toHaveValue('normal');
  expect(screen.getByLabelText('Tema')).toHaveValue('auto');
  expect(preference('columns.customers')).toBeNull();
  expect(unsentPreferences()).toEqual({});
});

test('signing out leaves no columns behind, and sends what was chosen last', async () => {
  const out = answer(
    SignOut,
    {},
    { __typename: 'Mutation', signOut: { __typename: 'SignOutPayload', userErrors: [] } },
  );
  const { user } = renderAt('/perfil', [sessions, taking, out], viewer({ orderColumns: ['TOTAL'] }));
  await user.click(await screen.findByRole('button', { name: /Tu perfil/ }));
  act(() => prefer('columns.customers', 'email,lastOrder'));
  await user.click(await screen.findByRole('menuitem', { name: 'Cerrar sesión' }));
  await waitFor(() => expect(preference('columns.orders')).toBeNull());
  expect(preference('columns.customers')).toBeNull();
  expect(unsentPreferences()).toEqual({});
  expect(sent).toContainEqual({ customerColumns: ['EMAIL', 'LAST_ORDER'] });
});

test('a language chosen before signing in is kept for the person, unless they chose another before', async () => {
  prefer('language', 'es');
  prefer('density', 'compact');
  renderAt('/perfil', [sessions, taking], viewer({ density: 'ROOMY' }));
  expect(await shown()).toHaveValue('roomy');
  await waitFor(() => expect(sent).toEqual([{ language: 'ES' }]));
});

test('what another window chose holds here too', async () => {
  renderAt('/perfil', [sessions]);
  expect(await shown()).toHaveValue('normal');
  localStorage.setItem('clientela.density', 'compact');
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'clientela.density' })));
  await waitFor(() => expect(screen.getByLabelText('Altura de las filas')).toHaveValue('compact'));
  expect(html).toHaveAttribute('data-density', 'compact');
});

test('what was taken back elsewhere is as usual here too; what was never sent stays', async () => {
  localStorage.setItem('clientela.preferences.of', 'stf_1');
  localStorage.setItem('clientela.preferences.known', '{"density":"compact","language":"en"}');
  localStorage.setItem('clientela.density', 'compact');
  localStorage.setItem('clientela.language', 'en');
  localStorage.setItem('mantine-color-scheme-value', 'dark');
  renderAt('/perfil', [sessions], viewer({ density: null, theme: null, language: null }));
  expect(await shown()).toHaveValue('normal');
  expect(html).toHaveAttribute('data-density', 'normal');
  expect(preference('language')).toBeNull();
  expect(screen.getByLabelText('Tema')).toHaveValue('dark');
});

test('what was sent from here and then taken back elsewhere is as usual on the next visit', async () => {
  const { user, unmount } = renderAt('/perfil', [sessions, taking]);
  await user.selectOptions(await shown(), 'Compacta');
  await waitFor(() => expect(unsentPreferences()).toEqual({}));
  unmount();
  renderAt('/perfil', [sessions], viewer({ density: null }));
  expect(await shown()).toHaveValue('normal');
  expect(preference('density')).toBeNull();
});

test('a spoilt memory of what the server had does no harm', async () => {
  localStorage.setItem('clientela.preferences.of', 'stf_1');
  localStorage.setItem('clientela.preferences.known', '{"density":');
  renderAt('/perfil', [sessions], viewer({ density: 'ROOMY' }));
  expect(await shown()).toHaveValue('roomy');
});
