import { expect } from '@playwright/test';
import { openFewRows, type Screens } from './screen';

export const houseScreens: Screens = {
  inicio: {
    route: '/inicio',
    async open(page, t) {
      await page.goto('/inicio');
      await expect(page.getByRole('heading', { name: t('Ingresos por día') })).toBeVisible();
    },
  },
  'inicio, el gráfico como tabla': {
    route: '/inicio',
    async open(page, t) {
      await page.goto('/inicio');
      await page.getByRole('button', { name: t('Ver como tabla') }).click();
      await expect(page.getByRole('table')).toBeVisible();
    },
  },
  perfil: {
    route: '/perfil',
    async open(page, t) {
      await page.goto('/perfil');
      const sessions = page.getByRole('region', { name: t('Sesiones abiertas') });
      await expect(sessions.getByRole('listitem').first()).toBeVisible();
    },
  },
  'menú del perfil': {
    route: '/clientes',
    async open(page, t) {
      await openFewRows(page, '/clientes', t('Lista de clientes'));
      await page.getByRole('button', { name: t.begins('Tu perfil: {0}') }).click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  'buscador abierto con resultados': {
    route: '/inicio',
    async open(page, t) {
      await page.goto('/inicio');
      await page.getByRole('button', { name: t('Ir, crear o buscar') }).click();
      await page.getByRole('combobox', { name: t('Ir, crear o buscar') }).fill('garcia');
      await expect(page.getByRole('group', { name: t('Clientes'), exact: true })).toBeVisible();
    },
  },
  'atajos de teclado': {
    route: '/inicio',
    async open(page, t) {
      await page.goto('/inicio');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: t('Atajos de teclado') })).toBeVisible();
    },
  },
  'salir sin guardar': {
    route: '/grupos/nuevo',
    async open(page, t) {
      await page.goto('/grupos/nuevo');
      await page.getByLabel(t('Nombre')).fill('Sin guardar');
      await page.getByRole('link', { name: t('Etiquetas'), exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  'página que no existe': {
    route: '$',
    async open(page, t) {
      await page.goto('/no-existe');
      await expect(page.getByRole('heading', { name: t('No hemos encontrado esta página') })).toBeVisible();
    },
  },
  'de nadie en ninguna tienda': {
    route: '/inicio',
    async open(page, t) {
      await page.route('**/graphql', async (route) => {
        if (!route.request().postData()?.includes('"Viewer"')) return route.fallback();
        const response = await route.fetch();
        const { data } = await response.json();
        const viewer = { ...data.viewer, permissions: [], role: null, memberships: [] };
        await route.fulfill({ response, json: { data: { viewer } } });
      });
      await page.goto('/inicio');
      await expect(page.getByRole('heading', { level: 1, name: t('Sin tienda') })).toBeVisible();
    },
  },
  'sin conexión': {
    route: '/clientes',
    async open(page, t) {
      await openFewRows(page, '/clientes', t('Lista de clientes'));
      await page.context().setOffline(true);
      await expect(
        page.getByText(t('Sin conexión. Ves lo último que se cargó y no puedes guardar cambios hasta que vuelva.')),
      ).toBeVisible();
    },
  },
  'sin conexión, al intentar guardar': {
    route: '/grupos/nuevo',
    async open(page, t) {
      await page.goto('/grupos/nuevo');
      await page.getByLabel(t('Nombre')).fill('Sin guardar');
      await page.context().setOffline(true);
      // A press would wait for the button to be on again.
      await page.keyboard.press('Control+s');
      const why = 'Sin conexión: no se puede guardar ahora. Lo que escribiste sigue aquí; guárdalo cuando vuelva.';
      await expect(page.getByText(t(why))).toBeVisible();
    },
  },
};

/** Before anybody is known. */
export const doorScreens: Screens = {
  'entrar con una contraseña equivocada': {
    route: '/entrar',
    async open(page, t) {
      await page.goto('/entrar');
      await page.getByLabel(t('Correo electrónico')).fill('nadie@ejemplo.es');
      await page.getByLabel(t('Contraseña'), { exact: true }).fill('equivocada');
      await page.getByRole('button', { name: t('Entrar') }).click();
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  'invitación que no vale': {
    route: '/invitacion',
    async open(page) {
      await page.goto('/invitacion#no-vale');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },
  },
  'empezar en una instalación que ya tiene dueño': {
    route: '/empezar',
    async open(page) {
      await page.goto('/empezar');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },
  },
};
