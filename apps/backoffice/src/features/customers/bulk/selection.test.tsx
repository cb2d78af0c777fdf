import { screen, waitFor, within } from '@testing-library/react';
import { aViewer } from '../../../test/answers';
import { addVip, box, changes, list, preview, tags } from '../../../test/bulk';
import { countOf } from '../../../test/customer-list';
import { renderAt } from '../../../test/render';

test('the box of the head chooses the page; all that match is a second step, and goes as the filter', async () => {
  const input = { filter: { query: undefined, expectedCount: 120 }, add: ['tag_1'], remove: [] };
  const { user } = renderAt('/clientes', [list, countOf(120), tags, preview(input), changes(input, 120)]);
  await box('Elegir Ana');
  await user.click(await box('Elegir esta página'));
  expect(await screen.findByText('3 elegidos')).toBeVisible();
  await user.click(await screen.findByRole('button', { name: 'Elegir los 120 que coinciden' }));
  expect(await screen.findByText('120 elegidos')).toBeVisible();
  const dialog = await addVip(user);
  await user.click(within(dialog).getByRole('button', { name: 'Cambiar etiquetas' }));
  expect(await screen.findByText('Etiquetas cambiadas en 120 clientes.')).toBeVisible();
});

test('X ticks the row that has the focus; taking the selection away leaves nothing chosen', async () => {
  const { user } = renderAt('/clientes', [list, countOf(3)]);
  await box('Elegir Ana');
  await user.keyboard('jjx');
  expect(await box('Elegir Luis')).toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Quitar la selección' }));
  await waitFor(() => expect(screen.getByRole('checkbox', { name: 'Elegir Luis' })).not.toBeChecked());
});

test('Shift+X ticks all up to the row, Ctrl+A the page, T tags them', async () => {
  const { user } = renderAt('/clientes', [list, countOf(3), tags]);
  await box('Elegir Ana');
  await user.keyboard('jxjj{Shift>}X{/Shift}');
  expect(await screen.findByText('3 elegidos')).toBeVisible();
  await user.keyboard('{Control>}a{/Control}');
  expect(screen.queryByText('3 elegidos')).not.toBeInTheDocument();
  await user.keyboard('{Control>}a{/Control}');
  expect(await screen.findByText('3 elegidos')).toBeVisible();
  await user.keyboard('t');
  expect(await screen.findByRole('dialog', { name: 'Cambiar etiquetas' })).toBeVisible();
});

test('another filter lets go of what was chosen, and offers it back', async () => {
  const { user, router } = renderAt('/clientes', [list, countOf(3), countOf(3, 'a')]);
  await user.click(await box('Elegir Ana'));
  await user.click(await box('Elegir Luis'));
  await user.type(screen.getByRole('searchbox'), 'a');
  const back = await screen.findByRole('button', { name: 'Recuperar selección (2)' });
  expect(screen.queryByText('2 elegidos')).not.toBeInTheDocument();
  await user.click(back);
  expect(await screen.findByText('2 elegidos')).toBeVisible();
  expect(router.state.location.search).toEqual({ q: 'a' });
});

test('all that matched come back with the filter that they matched', async () => {
  const { user, router } = renderAt('/clientes?q=b', [list, countOf(120, 'b'), countOf(3)]);
  await box('Elegir Ana');
  await user.click(await box('Elegir esta página'));
  await user.click(await screen.findByRole('button', { name: 'Elegir los 120 que coinciden' }));
  await user.clear(screen.getByRole('searchbox'));
  await user.click(await screen.findByRole('button', { name: 'Recuperar selección (120)' }));
  expect(await screen.findByText('120 elegidos')).toBeVisible();
  expect(router.state.location.search).toEqual({ q: 'b' });
});

test('who may only read has no boxes', async () => {
  renderAt('/clientes', [list, countOf(3)], aViewer('VIEWER'));
  await screen.findByRole('link', { name: 'Ana' });
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
});
