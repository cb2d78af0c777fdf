import { readFileSync } from 'node:fs';
import { expect, expectAccessible, test } from './fixtures';

const unique = String(Date.now());
const rows = Array.from({ length: 40 }, (_, at) => `Nombre${at};Importada;i${at}.${unique}@example.com;León`);
const csv = ['Nombre;Apellidos;Correo;Rareza', ...rows, 'Mala;Fila;no-es-correo;=HYPERLINK("x")', ''].join('\n');
const file = (name: string, text: string | Buffer) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.isBuffer(text) ? text : Buffer.from(text),
});

test('loads a file: what is new is in the list, what was wrong comes back as a file', async ({ page }) => {
  await page.goto('/importar');
  await expectAccessible(page);
  await page.getByLabel('Elige un archivo CSV').setInputFiles(file('clientes.csv', csv));
  await page.getByLabel('Campo de «Rareza»').selectOption({ label: 'Nota' });
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Revisar antes de cargar' }).click();
  const faults = page.getByRole('region', { name: 'Filas con errores' });
  await expect(faults.getByRole('row', { name: /42 Correo no-es-correo/ })).toBeVisible();
  await expectAccessible(page);

  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Descargar filas con errores (CSV)' }).click();
  const mended = readFileSync(await (await coming).path(), 'utf8');
  expect(mended).toContain('\ufeffNombre;Apellidos;Correo;Rareza;error\n');
  // A formula is text in the file that comes back.
  expect(mended).toContain(`Mala;Fila;no-es-correo;"'=HYPERLINK(""x"")";"42 · Correo: `);

  await page.getByRole('button', { name: 'Cargar 40 y saltar 1 con errores' }).click();
  await expect(page.getByRole('heading', { name: 'Carga terminada' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Trabajos/ }).click();
  await expect(page.getByRole('menuitem', { name: /Carga de «clientes.csv»/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Ver los 40 clientes nuevos' }).click();
  const list = page.getByRole('region', { name: 'Lista de clientes' });
  await expect(list.getByRole('link', { name: /Nombre\d+ Importada/ }).first()).toBeVisible();

  // Whoever comes back, in another tab or later, sees what came of it.
  await page.goto('/importar');
  await page.getByRole('link', { name: 'clientes.csv' }).first().click();
  await expect(page.getByText('nuevos', { exact: true })).toBeVisible();
});

test('pasted rows of a spreadsheet are a file as well', async ({ page }) => {
  await page.goto('/importar');
  await page.getByLabel('Elige un archivo CSV').waitFor({ state: 'attached' });
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'Nombre\tCorreo\nAna\tana.pegada@example.com\n');
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  });
  await expect(page.getByText('separado por tabuladores', { exact: false })).toBeVisible();
  await expect(page.getByLabel('Campo de «Correo»')).toHaveValue('email');
});
