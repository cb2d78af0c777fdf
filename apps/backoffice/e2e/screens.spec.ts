import type { Page } from '@playwright/test';
import { expect, expectAccessible, openList, openOrders, test } from './fixtures';

/** Every screen and state that somebody can stand before. */
const screens: Record<string, (page: Page) => Promise<void>> = {
  clientes: (page) => openList(page),
  'clientes, una etiqueta elegida y la lista abierta': async (page) => {
    await openList(page);
    await page.getByRole('combobox', { name: 'Filtrar por etiquetas' }).click();
    await page.getByRole('listbox').getByRole('option').first().click();
    await expect(page).toHaveURL(/q=etiqueta/);
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  },
  'clientes, ninguno coincide': async (page) => {
    await page.goto('/clientes?q=zzzzqqqq');
    await expect(page.getByText('Ningún cliente coincide')).toBeVisible();
  },
  'clientes, filtro imposible': async (page) => {
    await page.goto('/clientes?q=color:rojo');
    await expect(page.getByRole('searchbox')).toHaveAttribute('aria-invalid', 'true');
  },
  'menú del perfil': async (page) => {
    await openList(page);
    await page.getByRole('button', { name: /Tu perfil/ }).click();
    await expect(page.getByRole('menu')).toBeVisible();
  },
  ficha: async (page) => {
    await openList(page);
    await page.getByRole('region', { name: 'Lista de clientes' }).getByRole('link').first().click();
    await expect(page.getByRole('heading', { name: 'Resumen' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Historial' })).toContainText(/Sin cambios| · /);
  },
  'ficha que no existe': async (page) => {
    await page.goto('/clientes/cus_00000000000070008000000000000000');
    await expect(page.getByRole('heading', { name: 'No encontramos a este cliente' })).toBeVisible();
  },
  'ficha, contacto abierto para editar con un error': async (page) => {
    await openList(page);
    await page.getByRole('region', { name: 'Lista de clientes' }).locator('[data-row-link]').first().click();
    await page.getByRole('button', { name: 'Editar el contacto' }).click();
    await page.getByRole('textbox', { name: 'Correo' }).fill('ana@');
    await page.getByRole('button', { name: 'Guardar' }).click();
    await expect(page.getByRole('textbox', { name: 'Correo' })).toHaveAttribute('aria-invalid', 'true');
  },
  'cliente nuevo sin nombre': async (page) => {
    await page.goto('/clientes/nuevo');
    await page.getByRole('button', { name: 'Crear cliente' }).click();
    await expect(page.getByRole('textbox', { name: 'Nombre', exact: true })).toHaveAttribute('aria-invalid', 'true');
  },
  pedidos: (page) => openOrders(page),
  'pedidos, filtros puestos y un menú abierto': async (page) => {
    await openOrders(page, '/pedidos?q=pago:paid+fecha:>=-1y');
    await page.getByRole('button', { name: /^Envío/ }).click();
    await expect(page.getByRole('menu')).toBeVisible();
  },
  'pedidos, eligiendo un periodo': async (page) => {
    await openOrders(page);
    await page.getByRole('search').getByRole('button', { name: 'Fecha' }).click();
    await expect(page.getByLabel('Desde')).toBeVisible();
  },
  'pedidos, ninguno coincide': async (page) => {
    await page.goto('/pedidos?q=zzzzqqqq');
    await expect(page.getByText('Ningún pedido coincide')).toBeVisible();
  },
  pedido: async (page) => {
    await openOrders(page);
    await page.getByRole('region', { name: 'Lista de pedidos' }).locator('[data-row-link]').first().click();
    await expect(page.getByRole('heading', { name: 'Importe' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Historial' })).toContainText(/Sin cambios| · /);
  },
  'pedido que no existe': async (page) => {
    await page.goto('/pedidos/ord_00000000000070008000000000000000');
    await expect(page.getByRole('heading', { name: 'No encontramos este pedido' })).toBeVisible();
  },
  inicio: async (page) => {
    await page.goto('/inicio');
    await expect(page.getByRole('heading', { name: 'Ingresos por día' })).toBeVisible();
  },
  'etiquetas, haciendo una': async (page) => {
    await page.goto('/etiquetas');
    await page.getByRole('button', { name: 'Nueva etiqueta' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'grupo con un error y sin guardar': async (page) => {
    await page.goto('/grupos');
    await page.getByRole('region', { name: 'Lista de grupos' }).locator('[data-row-link]').first().click();
    await page.getByLabel('Nombre').fill('');
    await page.getByRole('button', { name: 'Guardar' }).click();
    await expect(page.getByLabel('Nombre')).toHaveAttribute('aria-invalid', 'true');
  },
  'ajustes de la tienda': async (page) => {
    await page.goto('/ajustes');
    await expect(page.getByLabel('Nombre de la tienda')).toBeVisible();
  },
  canales: async (page) => {
    await page.goto('/ajustes/canales');
    await expect(page.getByRole('region', { name: 'Lista de canales' })).toHaveAttribute('aria-busy', 'false');
  },
  equipo: async (page) => {
    await page.goto('/ajustes/equipo');
    await expect(page.getByRole('heading', { name: 'Quién trabaja aquí' })).toBeVisible();
  },
  perfil: async (page) => {
    await page.goto('/perfil');
    await expect(page.getByRole('region', { name: 'Sesiones abiertas' }).getByRole('listitem').first()).toBeVisible();
  },
  'buscador abierto con resultados': async (page) => {
    await page.goto('/inicio');
    await page.getByRole('button', { name: /Ir, crear o buscar/ }).click();
    await page.getByRole('combobox', { name: 'Ir, crear o buscar' }).fill('garcia');
    await expect(page.getByRole('group', { name: 'Clientes' })).toBeVisible();
  },
  'atajos de teclado': async (page) => {
    await page.goto('/inicio');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Atajos de teclado' })).toBeVisible();
  },
  'página que no existe': async (page) => {
    await page.goto('/no-existe');
    await expect(page.getByRole('heading', { name: 'No hemos encontrado esta página' })).toBeVisible();
  },
  'sin conexión': async (page) => {
    await openList(page);
    await page.context().setOffline(true);
    await expect(page.getByText('Sin conexión.')).toBeVisible();
  },
};

for (const [name, open] of Object.entries(screens))
  test(`${name}: accessible, in both themes, on a desk and on a phone`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page);
    await expectFineEverywhere(page);
  });

test.describe('signed out', () => {
  test.use({ storageState: { cookies: [], origins: [] } });
  test('sign-in with a wrong password: accessible, in both themes, on a desk and on a phone', async ({ page }) => {
    await page.goto('/entrar');
    await page.getByLabel('Correo electrónico').fill('nadie@ejemplo.es');
    await page.getByLabel('Contraseña', { exact: true }).fill('equivocada');
    await page.getByRole('button', { name: 'Entrar' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await expectFineEverywhere(page);
  });
});

/** WCAG 2.0 to 2.2, A and AA, by axe; and no part of the page sticks out sideways. */
async function expectFineEverywhere(page: Page) {
  for (const width of [1280, 320])
    for (const colorScheme of ['light', 'dark'] as const)
      await test.step(`${width} px, ${colorScheme}`, async () => {
        await page.setViewportSize({ width, height: 720 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
        await expectAccessible(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      });
}
