import type { Browser, Page } from '@playwright/test';
import { expect } from './fixtures';
import { ask } from './flows/shop';

/** A window in which nobody is signed in. */
export const nobody = { storageState: { cookies: [], origins: [] } };
export const password = 'cada-cual-como-le-gusta';

/** Somebody of their own, who works in the demo shop: what they like is nobody else's. Signed in, in a window of theirs. */
export async function aPerson(page: Page, browser: Browser) {
  await page.goto('/inicio');
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
  const email = `gustos-${Date.now()}@ejemplo.es`;
  const { staffInvite } = await ask<{ staffInvite: { token: string } }>(
    { page },
    'mutation ($input: StaffInviteInput!) { staffInvite(input: $input) { token } }',
    { input: { email, role: 'VIEWER' } },
  );
  const theirs = await (await browser.newContext(nobody)).newPage();
  await theirs.goto(`/invitacion#${staffInvite.token}`);
  await theirs.getByRole('textbox', { name: 'Tu nombre' }).fill('Quien elige');
  await theirs.getByRole('textbox', { name: 'Contraseña' }).fill(password);
  await theirs.getByRole('button', { name: 'Aceptar y entrar' }).click();
  await expect(theirs).toHaveURL(/inicio/);
  return { email, theirs };
}
