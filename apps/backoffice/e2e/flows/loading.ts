import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { expectAccessible } from '../fixtures';
import { aName, type Flows } from './shop';

function file(unique: string) {
  const rows = Array.from({ length: 40 }, (_, at) => `Nombre${at};Importada;i${at}.${unique}@example.com;León`);
  const csv = ['Nombre;Apellidos;Correo;Rareza', ...rows, 'Mala;Fila;no-es-correo;=HYPERLINK("x")', ''].join('\n');
  return { name: `${unique}.csv`, mimeType: 'text/csv', buffer: Buffer.from(csv) };
}

export const loading: Flows = {
  async 'loads a file: what is new is in the list, what was wrong comes back as a file'(hand) {
    const { page, t } = hand;
    const csv = file(aName('carga').replace(' ', '-'));
    await page.goto('/importar');
    await expectAccessible(page);
    await hand.give(page.getByLabel(t('Elige un archivo CSV')), csv);
    await hand.choose(hand.named('combobox', t('Campo de «{column}»', { column: 'Rareza' })), t('Nota'));
    await expectAccessible(page);
    await hand.press(hand.the('button', 'Revisar antes de cargar'));
    const faults = hand.the('region', 'Filas con errores');
    await expect(faults.getByRole('row', { name: /42 .*Correo .*no-es-correo/ })).toBeVisible();
    await expectAccessible(page);

    const coming = page.waitForEvent('download');
    await hand.press(hand.the('button', 'Descargar filas con errores (CSV)'));
    const faulty = readFileSync(await (await coming).path(), 'utf8');
    // As spreadsheets write it where this language is spoken; a formula is text in the file that comes back.
    const cells = (...each: string[]) => each.join(hand.t.language === 'es' ? ';' : ',');
    expect(faulty).toContain(`\ufeff${cells('Nombre', 'Apellidos', 'Correo', 'Rareza', 'error')}\n`);
    expect(faulty).toContain(cells('Mala', 'Fila', 'no-es-correo', `"'=HYPERLINK(""x"")"`, '"42 · Correo: '));

    const loads = '{count, plural, one {Cargar {loaded} cliente} other {Cargar {loaded} clientes}}';
    const load = t(loads, { count: 40, loaded: 40 });
    await hand.press(hand.named('button', t('{load} y saltar {faulty} con errores', { load, faulty: 1 })));
    await expect(hand.the('heading', 'Carga terminada')).toBeVisible();
    await expectAccessible(page);
    await hand.press(page.getByRole('button', { name: t.begins('Trabajos') }));
    await expect(page.getByRole('menuitem', { name: csv.name })).toBeVisible();
    await page.keyboard.press('Escape');
    const made = '{0, plural, one {Ver el cliente nuevo} other {Ver los {created} clientes nuevos}}';
    await hand.press(hand.named('link', t(made, { 0: 40, created: 40 })));
    const list = hand.the('region', 'Lista de clientes');
    await expect(list.getByRole('link', { name: /Nombre\d+ Importada/ }).first()).toBeVisible();

    // Whoever comes back, in another tab or later, sees what came of it.
    await page.goto('/importar');
    await hand.press(page.getByRole('link', { name: csv.name }).first());
    const created = '{created, plural, one {nuevo} other {nuevos}}';
    await expect(page.getByText(t(created, { created: 40 }), { exact: true })).toBeVisible();
  },
};
