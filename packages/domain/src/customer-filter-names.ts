import { CustomerSource, CustomerStatus, CustomerType } from './customer.js';
import { type FieldNames, fieldVocabulary, valueHints } from './filter-names.js';

/** Every field of a query on customers, in the order in which errors and help list them. */
export const customerFilterFields = {
  tag: { en: 'tag', es: 'etiqueta', values: 'vip · vip,nuevo (any) · vip&nuevo (all) · yes · no' },
  group: { en: 'group', es: 'grupo', values: '"Mayoristas" · a,b (any) · a&b (all) · yes · no' },
  status: { en: 'status', es: 'estado', values: 'active|activo, blocked|bloqueado, archived|archivado' },
  type: { en: 'type', es: 'tipo', values: 'individual|particular, self_employed|autonomo, company|empresa' },
  source: {
    en: 'source',
    es: 'origen',
    values: 'manual, order|pedido, sign_up|registro, import|importacion, api, pos|tpv',
  },
  channel: { en: 'channel', es: 'canal', values: valueHints.named },
  // Not «empresa», which is a type of customer.
  company: { en: 'company', es: 'empresa_emisora', values: valueHints.named },
  country: { en: 'country', es: 'pais', values: 'ES · España · Spain · ES,FR' },
  city: { en: 'city', es: 'ciudad', values: 'Madrid · "San Sebastián"' },
  email: { en: 'email', es: 'correo', values: 'yes · no · ana@example.com' },
  phone: { en: 'phone', es: 'telefono', values: 'yes · no · 4 digits or more' },
  orders: { en: 'orders', es: 'pedidos', values: valueHints.numbers },
  spent: { en: 'spent', es: 'gasto', values: valueHints.amounts },
  product: { en: 'product', es: 'producto', values: `${valueHints.products} · "Casco rojo"@>-30d` },
  created: { en: 'created', es: 'creado', values: valueHints.dates },
  updated: { en: 'updated', es: 'actualizado', values: valueHints.dates },
  birthday: {
    en: 'birthday',
    es: 'cumpleanos',
    values: 'today|hoy · +7d · +2w · 11,12 · november|noviembre · yes · no',
  },
  last_order: { en: 'last_order', es: 'ultimo_pedido', values: `yes · no · ${valueHints.dates}` },
} as const satisfies Record<string, FieldNames>;

/** A field of the grammar. */
export type CustomerFilterField = keyof typeof customerFilterFields;

/** The names of the fields. */
export const customerVocabulary = fieldVocabulary<CustomerFilterField>(customerFilterFields);

/** The Spanish words for values. */
export const spanishStatuses: Readonly<Record<string, CustomerStatus>> = {
  activo: CustomerStatus.ACTIVE,
  bloqueado: CustomerStatus.BLOCKED,
  archivado: CustomerStatus.ARCHIVED,
};
export const spanishTypes: Readonly<Record<string, CustomerType>> = {
  particular: CustomerType.INDIVIDUAL,
  autonomo: CustomerType.SELF_EMPLOYED,
  empresa: CustomerType.COMPANY,
};
export const spanishSources: Readonly<Record<string, CustomerSource>> = {
  pedido: CustomerSource.ORDER,
  registro: CustomerSource.SIGN_UP,
  importacion: CustomerSource.IMPORT,
  tpv: CustomerSource.POS,
};
