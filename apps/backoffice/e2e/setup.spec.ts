import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, expectAccessible, test } from './fixtures';

const port = Number(process.env.E2E_PORT ?? 4120) + 1;
let server: ChildProcess;
let folder: string;
let begin: string;

/** A server of its own that nobody has set up; it says where to begin. */
test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = mkdtempSync(join(tmpdir(), 'clientela-e2e-empty-'));
  const env = { ...process.env, PORT: String(port), CLIENTELA_DATA_DIR: folder, CLIENTELA_DEMO: '0' };
  server = spawn(process.execPath, ['../server/dist/main.js'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  begin = await new Promise((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (text: Buffer) => {
      said += text;
      const [, address] = /Begin at\s+(\S+)/.exec(said) ?? [];
      if (address && said.includes('Stop it')) resolve(address);
    });
    server.once('exit', () => reject(new Error(`The server ended: ${said}`)));
  });
});

test.afterAll(async () => {
  if (server.exitCode === null) {
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
});

test.use({ storageState: { cookies: [], origins: [] } });

test('an empty installation begins with its first shop, once', async ({ page }) => {
  await page.goto(new URL('/', begin).href);
  await page.getByRole('link', { name: 'Crea la primera tienda' }).click();
  await expect(page.getByRole('heading', { name: 'Crea tu tienda' })).toBeVisible();
  await page.goto('about:blank');
  await page.goto(`${begin}x`);
  await page.getByLabel('Nombre de la tienda').fill('Ultramarinos Muñoz');
  await page.getByLabel('Tu nombre').fill('Íñigo Muñoz');
  await page.getByLabel('Tu correo electrónico').fill('inigo@tienda.example');
  await page.getByLabel(/^Contraseña/).fill('caballo-grapa-batería');
  await page.getByRole('button', { name: 'Crear la tienda y entrar' }).click();
  await expect(page.getByText('El código de instalación no coincide', { exact: false }).first()).toBeVisible();
  await expectAccessible(page);

  const right = new URL(begin).hash.slice(1);
  await page.getByLabel('Código de instalación').fill(right);
  await page.getByRole('button', { name: 'Crear la tienda y entrar' }).click();
  await expect(page.getByRole('heading', { name: 'Hola, Íñigo' })).toBeVisible();
  await expect(page.getByText('Ultramarinos Muñoz').first()).toBeVisible();

  await page.goto('about:blank');
  await page.goto(begin);
  await expect(page.getByRole('heading', { name: 'Esta instalación ya tiene dueño' })).toBeVisible();
});
