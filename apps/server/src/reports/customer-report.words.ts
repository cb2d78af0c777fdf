import type { Language } from '@clientela/domain/locale';

/** What the report says in each language; the compiler asks for the missing one. */
export interface ReportWords {
  readonly fileName: string;
  title(name: string): string;
  number(number: number): string;
  madeOn(day: string, shop: string): string;
  page(page: number, pages: number): string;
  readonly parts: Record<'data' | 'addresses' | 'totals' | 'months' | 'products', string>;
  readonly facts: Record<
    | 'type'
    | 'status'
    | 'company'
    | 'taxId'
    | 'vatId'
    | 'birthday'
    | 'email'
    | 'phone'
    | 'language'
    | 'groups'
    | 'tags'
    | 'source'
    | 'createdAt'
    | 'lastOrderAt'
    | 'reference',
    string
  >;
  readonly address: { readonly billing: string; readonly shipping: string; readonly other: string };
  readonly columns: Record<
    'currency' | 'orders' | 'spent' | 'average' | 'month' | 'product' | 'sku' | 'pieces' | 'amount' | 'lastOrderAt',
    string
  >;
  readonly noOrders: string;
  chart(first: string, last: string, most: number, when: string): string;
  mostMonths(count: number): string;
  mostProducts(count: number): string;
  readonly lacking: string;
}

export const reportWords: Record<Language, ReportWords> = {
  es: {
    fileName: 'cliente',
    title: (name) => `Informe de ${name}`,
    number: (number) => `Cliente n.º ${number}`,
    madeOn: (day, shop) => `${shop} · Hecho el ${day}`,
    page: (page, pages) => `Página ${page} de ${pages}`,
    parts: {
      data: 'Datos',
      addresses: 'Direcciones',
      totals: 'Totales',
      months: 'Pedidos por mes',
      products: 'Artículos comprados',
    },
    facts: {
      type: 'Tipo',
      status: 'Estado',
      company: 'Empresa',
      taxId: 'NIF',
      vatId: 'NIF-IVA',
      birthday: 'Cumpleaños',
      email: 'Correo',
      phone: 'Teléfono',
      language: 'Idioma',
      groups: 'Grupos',
      tags: 'Etiquetas',
      source: 'Cómo llegó',
      createdAt: 'Alta',
      lastOrderAt: 'Último pedido',
      reference: 'Referencia externa',
    },
    address: { billing: 'Para facturas', shipping: 'Para envíos', other: 'Otra' },
    columns: {
      currency: 'Moneda',
      orders: 'Pedidos',
      spent: 'Gastado',
      average: 'Pedido medio',
      month: 'Mes',
      product: 'Artículo',
      sku: 'Referencia',
      pieces: 'Unidades',
      amount: 'Importe',
      lastOrderAt: 'Último pedido',
    },
    noOrders: 'No tiene pedidos, o están todos cancelados.',
    chart: (first, last, most, when) =>
      `Pedidos de cada mes, de ${first} a ${last}. El mes de más pedidos, ${when}: ${most}.`,
    mostMonths: (count) => `Los ${count} últimos meses con pedidos.`,
    mostProducts: (count) => `Los ${count} productos de los que más compró.`,
    lacking: 'Un � está en lugar de un carácter que esta letra no tiene. La ficha del cliente lo muestra.',
  },
  en: {
    fileName: 'customer',
    title: (name) => `Report on ${name}`,
    number: (number) => `Customer no. ${number}`,
    madeOn: (day, shop) => `${shop} · Made on ${day}`,
    page: (page, pages) => `Page ${page} of ${pages}`,
    parts: {
      data: 'Details',
      addresses: 'Addresses',
      totals: 'Totals',
      months: 'Orders by month',
      products: 'Items bought',
    },
    facts: {
      type: 'Type',
      status: 'Status',
      company: 'Company',
      taxId: 'Tax id',
      vatId: 'VAT id',
      birthday: 'Birthday',
      email: 'Email',
      phone: 'Phone',
      language: 'Language',
      groups: 'Groups',
      tags: 'Tags',
      source: 'How they came',
      createdAt: 'Created',
      lastOrderAt: 'Last order',
      reference: 'External reference',
    },
    address: { billing: 'For invoices', shipping: 'For shipping', other: 'Other' },
    columns: {
      currency: 'Currency',
      orders: 'Orders',
      spent: 'Spent',
      average: 'Average order',
      month: 'Month',
      product: 'Item',
      sku: 'SKU',
      pieces: 'Pieces',
      amount: 'Amount',
      lastOrderAt: 'Last order',
    },
    noOrders: 'There are no orders, or all of them are cancelled.',
    chart: (first, last, most, when) =>
      `Orders of each month, from ${first} to ${last}. The month with most orders, ${when}: ${most}.`,
    mostMonths: (count) => `The last ${count} months with orders.`,
    mostProducts: (count) => `The ${count} products they bought most of.`,
    lacking: 'A � stands for a character that this typeface does not have. The record of the customer shows it.',
  },
};
