import { expect } from '@playwright/test';
import { openFewRows, openFirst, openRows, type Screens } from './screen';

export const orderScreens: Screens = {
  pedidos: {
    route: '/pedidos',
    open: async (page, t) => void (await openRows(page, '/pedidos', t('Lista de pedidos'))),
  },
  'pedidos, filtros puestos y un menú abierto': {
    route: '/pedidos',
    async open(page, t) {
      await openFewRows(page, '/pedidos?q=pago:paid+fecha:>=-1y', t('Lista de pedidos'));
      await page
        .getByRole('search')
        .getByRole('button', { name: t('Envío') })
        .click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  'pedidos, eligiendo un periodo': {
    route: '/pedidos',
    async open(page, t) {
      await openFewRows(page, '/pedidos', t('Lista de pedidos'));
      await page
        .getByRole('search')
        .getByRole('button', { name: t('Fecha') })
        .click();
      await expect(page.getByLabel(t('Desde'))).toBeVisible();
    },
  },
  'pedidos, más filtros': {
    route: '/pedidos',
    async open(page, t) {
      await openFewRows(page, '/pedidos?q=total:>50', t('Lista de pedidos'));
      await page.getByRole('button', { name: t('Más filtros') }).click();
      await expect(page.getByRole('dialog').getByRole('button', { name: t('Ver pedidos') })).toBeVisible();
    },
  },
  'pedidos, vista rápida de uno': {
    route: '/pedidos',
    async open(page, t) {
      const list = await openFewRows(page, '/pedidos', t('Lista de pedidos'));
      await list.locator('[data-row-link]').first().focus();
      await page.keyboard.press('Space');
      await expect(
        page
          .getByRole('dialog')
          .getByRole('region', { name: t('Artículos') })
          .getByRole('listitem')
          .first(),
      ).toBeVisible();
    },
  },
  'pedidos, ninguno coincide': {
    route: '/pedidos',
    async open(page, t) {
      await page.goto('/pedidos?q=zzzzqqqq');
      await expect(page.getByText(t('Ningún pedido coincide'))).toBeVisible();
    },
  },
  pedido: {
    route: '/pedidos/$id',
    async open(page, t) {
      await openFirst(page, '/pedidos', t('Lista de pedidos'));
      await expect(page.getByRole('heading', { name: t('Importe') })).toBeVisible();
      await expect(
        page
          .getByRole('region', { name: t('Historial') })
          .getByRole('list')
          .first(),
      ).toBeVisible();
    },
  },
  'pedido, registrando un pago': {
    route: '/pedidos/$id',
    async open(page, t) {
      await openFirst(page, '/pedidos?q=pago:pending+envio:unfulfilled', t('Lista de pedidos'));
      await page.getByRole('button', { name: t('Registrar pago') }).click();
      await page.getByRole('menuitem', { name: t('Registrar un pago…') }).click();
      await expect(page.getByRole('dialog').getByLabel(t('Forma de pago'))).toBeVisible();
    },
  },
  'pedido que no existe': {
    route: '/pedidos/$id',
    async open(page, t) {
      await page.goto('/pedidos/ord_00000000000070008000000000000000');
      await expect(page.getByRole('heading', { name: t('No encontramos este pedido') })).toBeVisible();
    },
  },
  'pedido a mano': {
    route: '/pedidos/nuevo',
    async open(page, t) {
      await page.goto('/pedidos/nuevo');
      await page.getByRole('combobox', { name: t('Buscar o crear un cliente') }).fill('garcia');
      await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    },
  },
  'pedido a mano, a otra dirección': {
    route: '/pedidos/nuevo',
    async open(page, t) {
      await page.goto('/pedidos/nuevo');
      await page.getByLabel(t('Se envía a')).selectOption('other');
      await expect(
        page.getByRole('group', { name: t('Dirección de envío') }).getByLabel(t('Calle y número')),
      ).toBeVisible();
    },
  },
};
