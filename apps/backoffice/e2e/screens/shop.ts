import { expect } from '@playwright/test';
import { openFirst, openRows, type Screens } from './screen';

export const shopScreens: Screens = {
  etiquetas: {
    route: '/etiquetas',
    open: async (page, t) => void (await openRows(page, '/etiquetas', t('Lista de etiquetas'))),
  },
  'etiquetas, haciendo una': {
    route: '/etiquetas',
    async open(page, t) {
      await page.goto('/etiquetas');
      await page.getByRole('button', { name: t('Nueva etiqueta') }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  grupos: { route: '/grupos', open: async (page, t) => void (await openRows(page, '/grupos', t('Lista de grupos'))) },
  'grupo nuevo': {
    route: '/grupos/nuevo',
    async open(page, t) {
      await page.goto('/grupos/nuevo');
      await expect(page.getByLabel(t('Nombre'))).toBeVisible();
    },
  },
  'grupo de una palabra larga': {
    route: '/grupos/$id',
    async open(page, t) {
      const name = `Z${'ylófonos'.repeat(9)}${Date.now()}`;
      await page.goto('/grupos/nuevo');
      await page.getByLabel(t('Nombre')).fill(name);
      await page.keyboard.press('Control+s');
      await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
    },
  },
  'canal de una palabra larga': {
    route: '/ajustes/canales',
    async open(page, t) {
      const name = `Z${'ylófonos'.repeat(5)}${Date.now()}`;
      await page.goto('/ajustes/canales');
      await page.getByRole('button', { name: t('Nuevo canal') }).click();
      await page.getByRole('textbox', { name: t('Nombre') }).fill(name);
      await page.getByRole('button', { name: t('Crear canal') }).click();
      await expect(page.getByText(name).first()).toBeVisible();
    },
  },
  'grupo con un error y sin guardar': {
    route: '/grupos/$id',
    async open(page, t) {
      await openFirst(page, '/grupos', t('Lista de grupos'));
      await page
        .getByRole('textbox', { name: t('Nombre') })
        .first()
        .fill('');
      await page.getByRole('button', { name: t('Guardar') }).click();
      await expect(page.getByRole('textbox', { name: t('Nombre') }).first()).toHaveAttribute('aria-invalid', 'true');
    },
  },
  'grupo, añadiendo clientes': {
    route: '/grupos/$id',
    async open(page, t) {
      await openFirst(page, '/grupos', t('Lista de grupos'));
      await page.getByRole('button', { name: t('Añadir clientes') }).click();
      const found = page.getByRole('list', { name: t('Clientes encontrados') });
      await expect(found.getByRole('checkbox').first()).toBeVisible();
    },
  },
  'ajustes de la tienda': {
    route: '/ajustes',
    async open(page, t) {
      await page.goto('/ajustes');
      await expect(page.getByLabel(t('Nombre de la tienda'))).toBeVisible();
    },
  },
  canales: {
    route: '/ajustes/canales',
    open: async (page, t) => void (await openRows(page, '/ajustes/canales', t('Lista de canales'))),
  },
  empresas: {
    route: '/ajustes/empresas',
    open: async (page, t) => void (await openRows(page, '/ajustes/empresas', t('Lista de empresas'))),
  },
  'aplicaciones, haciendo una clave': {
    route: '/ajustes/aplicaciones',
    async open(page, t) {
      await page.goto('/ajustes/aplicaciones');
      await page.getByRole('button', { name: t('Nueva clave') }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  equipo: {
    route: '/ajustes/equipo',
    async open(page, t) {
      await page.goto('/ajustes/equipo');
      await expect(page.getByRole('heading', { name: t('Quién trabaja aquí') })).toBeVisible();
    },
  },
  importar: {
    route: '/importar',
    async open(page, t) {
      await page.goto('/importar');
      await expect(page.getByRole('heading', { name: t('Elige el archivo') })).toBeVisible();
    },
  },
};
