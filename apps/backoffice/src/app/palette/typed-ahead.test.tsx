import { screen } from '@testing-library/react';
import { renderAt } from '../../test/render';

test('what is typed before the palette has come is in it, and is no shortcut of the page behind', async () => {
  const { user, router } = renderAt('/no-existe');
  await screen.findByRole('heading', { name: 'No hemos encontrado esta página' });
  await user.keyboard('{Control>}k{/Control}gpx{Backspace}');
  expect(await screen.findByRole('combobox', { name: 'Ir, crear o buscar' })).toHaveValue('gp');
  expect(router.state.location.pathname).toBe('/no-existe');
});
