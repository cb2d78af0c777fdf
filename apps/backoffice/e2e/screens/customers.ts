import { expect } from '@playwright/test';
import { breakDown, openFewRows, openFirst, openRows, type Screens } from './screen';

export const customerScreens: Screens = {
  clientes: {
    route: '/clientes',
    open: async (page, t) => void (await openRows(page, '/clientes', t('Lista de clientes'))),
  },
  'clientes, una etiqueta elegida y la lista abierta': {
    route: '/clientes',
    async open(page, t) {
      await openFewRows(page, '/clientes', t('Lista de clientes'));
      await page.getByRole('combobox', { name: t('Filtrar por etiquetas') }).click();
      await page.getByRole('listbox').getByRole('option').first().click();
      await expect(page).toHaveURL(/q=(etiqueta|tag)/);
      await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    },
  },
  'clientes, ninguno coincide': {
    route: '/clientes',
    async open(page, t) {
      await page.goto('/clientes?q=zzzzqqqq');
      await expect(page.getByText(t('Ningún cliente coincide'))).toBeVisible();
    },
  },
  'clientes, la lista no llega': {
    route: '/clientes',
    async open(page) {
      await breakDown(page, 'Customers');
      await page.goto('/clientes');
      await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible();
    },
  },
  'clientes, columnas': {
    route: '/clientes',
    async open(page, t) {
      await openFewRows(page, '/clientes', t('Lista de clientes'));
      await page.keyboard.press('l');
      await expect(page.getByRole('list', { name: t('Columnas') })).toBeVisible();
    },
  },
  'clientes, lo que se puede hacer con uno': {
    route: '/clientes',
    async open(page, t) {
      const list = await openFewRows(page, '/clientes', t('Lista de clientes'));
      await list.getByRole('row').getByRole('button', { expanded: false }).last().click();
      await expect(page.getByRole('menuitem', { name: t('Editar') })).toBeVisible();
    },
  },
  'clientes, vista rápida de uno': {
    route: '/clientes',
    async open(page, t) {
      const list = await openFewRows(page, '/clientes', t('Lista de clientes'));
      await list.getByRole('row').getByRole('link').first().focus();
      await page.keyboard.press('Space');
      const panel = page.getByRole('dialog');
      await expect(panel.getByRole('link', { name: t('Abrir ficha') })).toBeFocused();
      await expect(panel.getByText(t('Notas'), { exact: true })).toBeVisible();
    },
  },
  'clientes, más filtros': {
    route: '/clientes',
    async open(page, t) {
      await openFewRows(page, '/clientes', t('Lista de clientes'));
      await page.getByRole('button', { name: t('Más filtros') }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  'clientes, filtros puestos': {
    route: '/clientes',
    async open(page, t) {
      await openFewRows(page, '/clientes?q=pedidos:>0+correo:yes', t('Lista de clientes'));
      await expect(page.getByRole('list', { name: t('Filtros puestos') })).toBeVisible();
    },
  },
  'clientes, filtro imposible': {
    route: '/clientes',
    async open(page) {
      await page.goto('/clientes?q=color:rojo');
      await expect(page.getByRole('searchbox')).toHaveAttribute('aria-invalid', 'true');
    },
  },
  'clientes, varios elegidos y cambiando sus etiquetas': {
    route: '/clientes',
    async open(page, t) {
      await openFewRows(page, '/clientes', t('Lista de clientes'));
      await page.keyboard.press('Control+a');
      const bar = page.getByRole('region', { name: t('Clientes elegidos') });
      await bar.getByRole('button', { name: t('Etiquetas') }).click();
      await page.getByRole('combobox', { name: t('Etiquetas que se añaden') }).click();
      await page.getByRole('listbox').getByRole('option').last().click();
      await expect(page.getByRole('list', { name: t('Qué cambiará') })).toBeVisible();
    },
  },
  'clientes, varios elegidos y cambiando su estado': {
    route: '/clientes',
    async open(page, t) {
      await openFewRows(page, '/clientes', t('Lista de clientes'));
      await page.keyboard.press('Control+a');
      const bar = page.getByRole('region', { name: t('Clientes elegidos') });
      await bar.getByRole('button', { name: t('Estado') }).click();
      await page.getByRole('radio', { name: t('Bloquear') }).check();
      await expect(page.getByRole('list', { name: t('Qué cambiará') })).toBeVisible();
    },
  },
  'clientes, borrando varios': {
    route: '/clientes',
    async open(page, t) {
      await openFewRows(page, '/clientes', t('Lista de clientes'));
      await page.keyboard.press('Control+a');
      const bar = page.getByRole('region', { name: t('Clientes elegidos') });
      await bar.getByRole('button', { name: t('Eliminar') }).click();
      await expect(page.getByRole('dialog').getByRole('textbox')).toBeVisible();
    },
  },
  ficha: {
    route: '/clientes/$id',
    async open(page, t) {
      await openFirst(page, '/clientes', t('Lista de clientes'));
      await expect(page.getByRole('heading', { name: t('Resumen') })).toBeVisible();
      // Told, or none to tell: the newest customer is whoever the other tests made last.
      const told = new RegExp(`·|${t('Sin cambios desde que llegó.')}`);
      await expect(page.getByRole('region', { name: t('Historial') })).toContainText(told);
    },
  },
  'ficha, sus acciones': {
    route: '/clientes/$id',
    async open(page, t) {
      await openFirst(page, '/clientes', t('Lista de clientes'));
      await page.getByRole('button', { name: t('Acciones'), exact: true }).click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  'ficha, etiquetas abiertas': {
    route: '/clientes/$id',
    async open(page, t) {
      await openFirst(page, '/clientes', t('Lista de clientes'));
      await page.getByRole('button', { name: t('Editar las etiquetas') }).click();
      await page.getByRole('combobox', { name: t('Etiquetas') }).click();
      await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    },
  },
  'ficha, descuento e impuestos abiertos': {
    route: '/clientes/$id',
    async open(page, t) {
      await openFirst(page, '/clientes', t('Lista de clientes'));
      await page.getByRole('button', { name: t('Editar el descuento y los impuestos') }).click();
      await page.getByRole('checkbox', { name: t('No paga impuestos') }).click();
      await expect(page.getByRole('textbox', { name: t('Certificado') })).toBeVisible();
    },
  },
  'ficha, una dirección nueva': {
    route: '/clientes/$id',
    async open(page, t) {
      await openFirst(page, '/clientes', t('Lista de clientes'));
      await page.getByRole('button', { name: t('Añadir dirección') }).click();
      await page.getByRole('button', { name: t('Guardar la dirección') }).click();
      await expect(page.getByRole('textbox', { name: t('Calle y número') })).toHaveAttribute('aria-invalid', 'true');
    },
  },
  'ficha, borrando a quien tiene pedidos': {
    route: '/clientes/$id',
    async open(page, t) {
      await openFirst(page, '/clientes?q=pedidos:>1', t('Lista de clientes'));
      await page.getByRole('button', { name: t('Acciones'), exact: true }).click();
      await page.getByRole('menuitem', { name: t('Eliminar…') }).click();
      await expect(page.getByRole('dialog').getByRole('link')).toBeVisible();
    },
  },
  'ficha, borrando a quien no tiene': {
    route: '/clientes/$id',
    async open(page, t) {
      await openFirst(page, '/clientes?q=pedidos:0', t('Lista de clientes'));
      await page.getByRole('button', { name: t('Acciones'), exact: true }).click();
      await page.getByRole('menuitem', { name: t('Eliminar…') }).click();
      await expect(page.getByRole('textbox', { name: t('Escribe el código') })).toBeVisible();
    },
  },
  'ficha que no existe': {
    route: '/clientes/$id',
    async open(page, t) {
      await page.goto('/clientes/cus_00000000000070008000000000000000');
      await expect(page.getByRole('heading', { name: t('No encontramos a este cliente') })).toBeVisible();
    },
  },
  'ficha, contacto abierto para editar con un error': {
    route: '/clientes/$id',
    async open(page, t) {
      await openFirst(page, '/clientes', t('Lista de clientes'));
      await page.getByRole('button', { name: t('Editar el contacto') }).click();
      await page.getByRole('textbox', { name: t('Correo') }).fill('ana@');
      await page.getByRole('button', { name: t('Guardar') }).click();
      await expect(page.getByRole('textbox', { name: t('Correo') })).toHaveAttribute('aria-invalid', 'true');
    },
  },
  'cliente nuevo sin nombre': {
    route: '/clientes/nuevo',
    async open(page, t) {
      await page.goto('/clientes/nuevo');
      await page.getByRole('button', { name: t('Crear cliente') }).click();
      await expect(page.getByRole('textbox', { name: t('Nombre'), exact: true })).toHaveAttribute(
        'aria-invalid',
        'true',
      );
    },
  },
  informe: {
    route: '/clientes/$id/informe',
    async open(page, t) {
      await openFirst(page, '/clientes?q=pedidos:>1', t('Lista de clientes'));
      await page.getByRole('link', { name: t('Informe') }).click();
      await expect(page.getByRole('region', { name: t('Artículos comprados') })).toBeVisible();
    },
  },
  'informe cuyo PDF no llega': {
    route: '/clientes/$id/informe',
    async open(page, t) {
      await page.route('**/report.pdf', (route) => route.fulfill({ status: 200, body: '' }));
      await openFirst(page, '/clientes?q=pedidos:>1', t('Lista de clientes'));
      await page.getByRole('link', { name: t('Informe') }).click();
      await page.evaluate(() => {
        URL.createObjectURL = () => {
          throw new Error('No hay sitio');
        };
      });
      await page.getByRole('button', { name: t('Descargar PDF') }).click();
      await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible();
    },
  },
};
