import { CustomerSource, CustomerStatus, CustomerType } from './customer.js';
import type { Language } from './locale.js';
import { foldText } from './text.js';

/** A field of the grammar: its name in English, its name in Spanish, and what its values look like. */
interface FieldNames {
  readonly en: string;
  readonly es: string;
  /** What an error says is allowed behind the colon. */
  readonly values: string;
}

const dates = '2026-11-22 · >-30d · >=-2w · <-6m · -1y..2026-11-22';

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
  country: { en: 'country', es: 'pais', values: 'ES · España · Spain · ES,FR' },
  city: { en: 'city', es: 'ciudad', values: 'Madrid · "San Sebastián"' },
  email: { en: 'email', es: 'correo', values: 'yes · no · ana@example.com' },
  phone: { en: 'phone', es: 'telefono', values: 'yes · no · 4 digits or more' },
  orders: { en: 'orders', es: 'pedidos', values: '3 · >3 · >=3 · <3 · <=3 · 1..5' },
  spent: { en: 'spent', es: 'gasto', values: '100 · >99.50 · <=100 · 10..50' },
  created: { en: 'created', es: 'creado', values: dates },
  updated: { en: 'updated', es: 'actualizado', values: dates },
  last_order: { en: 'last_order', es: 'ultimo_pedido', values: `yes · no · ${dates}` },
} as const satisfies Record<string, FieldNames>;

/** A field of the grammar. */
export type CustomerFilterField = keyof typeof customerFilterFields;

const fieldByName = new Map<string, CustomerFilterField>(
  Object.entries(customerFilterFields).flatMap(([field, { en, es }]) => [
    [en, field as CustomerFilterField] as const,
    [es, field as CustomerFilterField] as const,
  ]),
);

/** The field of a name in either language, whatever its case and accents. */
export function fieldOfName(name: string): CustomerFilterField | undefined {
  return fieldByName.get(foldText(name));
}

/** The name of a field in a language. */
export function nameOfField(field: CustomerFilterField, language: Language): string {
  return customerFilterFields[field][language];
}

/** All names of fields, for errors: `tag|etiqueta`. */
export const allFieldNames: string = Object.values(customerFilterFields)
  .map(({ en, es }) => `${en}|${es}`)
  .join(', ');

const spanishValues: Readonly<Record<string, string>> = {
  activo: CustomerStatus.ACTIVE,
  bloqueado: CustomerStatus.BLOCKED,
  archivado: CustomerStatus.ARCHIVED,
  particular: CustomerType.INDIVIDUAL,
  autonomo: CustomerType.SELF_EMPLOYED,
  empresa: CustomerType.COMPANY,
  pedido: CustomerSource.ORDER,
  registro: CustomerSource.SIGN_UP,
  importacion: CustomerSource.IMPORT,
  tpv: CustomerSource.POS,
};

/** The value of an enum by its name in either language: `self-employed`, `autónomo`. */
export function enumValue<Value extends string>(options: Record<string, Value>, text: string): Value | null {
  const folded = foldText(text).replace(/[ -]/g, '_');
  const wanted = spanishValues[folded] ?? folded.toUpperCase();
  return Object.values(options).find((option) => option === wanted) ?? null;
}

/** `yes`, `sí` and `no`; null for any other word. */
export function yesOrNo(text: string): boolean | null {
  const folded = foldText(text);
  if (folded === 'yes' || folded === 'si') return true;
  return folded === 'no' ? false : null;
}
