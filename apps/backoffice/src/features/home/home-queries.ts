import type { Language } from '@clientela/domain/locale';

/** The lists behind the numbers of the first page, as one would type them. */
export interface HomeQueries {
  newCustomers: string;
  newOrders: string;
  toPrepare: string;
  toCollect: string;
}

/** Written by hand: the first page need not load the grammar. */
const queries: Record<Language, HomeQueries> = {
  es: {
    newCustomers: 'creado:>=-30d',
    newOrders: 'fecha:>=-30d',
    toPrepare: 'envio:sin_preparar,en_preparacion',
    toCollect: 'pago:pendiente -envio:cancelado',
  },
  en: {
    newCustomers: 'created:>=-30d',
    newOrders: 'placed:>=-30d',
    toPrepare: 'fulfilment:unfulfilled,processing',
    toCollect: 'payment:pending -fulfilment:cancelled',
  },
};

export const homeQueries = (language: Language): HomeQueries => queries[language];
