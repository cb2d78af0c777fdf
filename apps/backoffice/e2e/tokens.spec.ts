import { expect, expectAccessible, test } from './fixtures';

test('a token opens the API as far as its scopes go, until it is revoked', async ({ page, playwright, baseURL }) => {
  const name = `Tienda web ${String(Date.now()).slice(-7)}`;
  await page.goto('/ajustes/aplicaciones');
  await page.getByRole('button', { name: 'Nueva clave' }).click();
  await page.getByLabel('Nombre').fill(name);
  await page.getByLabel('Caduca').selectOption({ label: 'En 30 días' });
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Crear clave' }).click();
  const secret = await page.getByRole('dialog', { name: 'Copia la clave ahora' }).getByLabel('Clave').inputValue();
  await page.getByRole('button', { name: 'Ya la he guardado' }).click();
  await expect(page.getByRole('row', { name: new RegExp(`${name}.*Activa`) })).toBeVisible();
  expect(await page.content()).not.toContain(secret);

  const partner = await playwright.request.newContext({
    ...(baseURL ? { baseURL } : {}),
    extraHTTPHeaders: { Authorization: `Bearer ${secret}` },
    storageState: { cookies: [], origins: [] },
  });
  const ask = async (query: string) => (await partner.post('/graphql', { data: { query } })).json();
  expect(await ask('{ customers(first: 1) { nodes { id } } }')).toMatchObject({ data: { customers: { nodes: [{}] } } });
  expect(JSON.stringify(await ask('{ apiTokens(first: 1) { nodes { id } } }'))).toContain('FORBIDDEN');

  await page.getByRole('button', { name: `Anular ${name}` }).click();
  await page.getByRole('button', { name: 'Anular la clave' }).click();
  await expect(page.getByRole('row', { name: new RegExp(`${name}.*Anulada`) })).toBeVisible();
  await expect(async () => {
    expect(JSON.stringify(await ask('{ customers(first: 1) { nodes { id } } }'))).toContain('UNAUTHENTICATED');
  }).toPass({ timeout: 20_000 });
  await partner.dispose();
});
