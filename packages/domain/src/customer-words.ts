import type { CustomerSource, CustomerStatus, CustomerType } from './customer.js';
import type { Language } from './locale.js';

/** What people read for each value; the compiler asks for the missing one. */
export interface CustomerWords {
  readonly type: Record<CustomerType, string>;
  readonly status: Record<CustomerStatus, string>;
  /** How the customer came. */
  readonly source: Record<CustomerSource, string>;
}

/** The values of a customer's fields in words: screens and documents call them alike. */
export const customerWords: Record<Language, CustomerWords> = {
  es: {
    type: { INDIVIDUAL: 'Particular', SELF_EMPLOYED: 'Autónomo', COMPANY: 'Empresa' },
    status: { ACTIVE: 'Activo', BLOCKED: 'Bloqueado', ARCHIVED: 'Archivado' },
    source: {
      MANUAL: 'Añadido a mano',
      ORDER: 'Por una compra',
      SIGN_UP: 'Se registró',
      IMPORT: 'Importado de un archivo',
      API: 'Creado por una aplicación',
      POS: 'Creado en la caja',
    },
  },
  en: {
    type: { INDIVIDUAL: 'Individual', SELF_EMPLOYED: 'Self-employed', COMPANY: 'Company' },
    status: { ACTIVE: 'Active', BLOCKED: 'Blocked', ARCHIVED: 'Archived' },
    source: {
      MANUAL: 'Added by hand',
      ORDER: 'From a purchase',
      SIGN_UP: 'Signed up',
      IMPORT: 'Imported from a file',
      API: 'Created by an app',
      POS: 'Created at the till',
    },
  },
};
