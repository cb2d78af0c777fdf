import { UnreadableFile } from '../table/unreadable-file.js';
import {
  assignColumns,
  byMap,
  type Choice,
  type ColumnPlan,
  type ColumnWishes,
  IgnoredBecause,
  notRecognised,
  type PlannedColumn,
} from './assign.js';
import { type ImportField, importFields, namingFields } from './field.js';
import { headerKey } from './header-key.js';
import { fieldOfWord } from './synonyms.js';
import { detectSystem, fieldInSystem } from './systems.js';

/**
 * Decides what becomes of each column. A map alone decides when there is one; else the known system's headers, then
 * the words that any program uses. @throws Problem HEADER_NOT_RECOGNISED, COLUMN_MAPPED_TWICE, INVALID_OPTION
 */
export function planColumns(header: readonly string[], wishes: ColumnWishes = {}): ColumnPlan {
  const plan = columnsOfCustomers(header, wishes);
  if (!wishes.map && isOfOrders(plan.headers.map(headerKey))) throw new UnreadableFile('ORDERS');
  if (!plan.columns.some(({ field }) => namingFields.includes(field))) throw notRecognised(plan.headers);
  return plan;
}

/** The same without asking whether they name anybody. @throws Problem COLUMN_MAPPED_TWICE, INVALID_OPTION */
export function columnsOfCustomers(header: readonly string[], wishes: ColumnWishes = {}): ColumnPlan {
  const headers = header.map((cell) => cell.trim());
  const keys = headers.map(headerKey);
  const system = wishes.system ?? detectSystem(new Set(keys));
  const choose = wishes.map
    ? byMap(headers, wishes.map, importFields)
    : byHeader(keys, system, wishes.system !== undefined);
  const { columns, ignored } = assignColumns(headers, choose);
  return { system, width: headers.length, headers, ...withoutHalfAddress(columns, ignored) };
}

/** Headers of exports of orders: their "Name" is a number, and each buyer is there as often as they bought. */
const ofOrders: ReadonlySet<string> = new Set(
  ['lineitem name', 'lineitem quantity', 'número de orden', 'numero de pedido', 'order number', 'order id'].map(
    headerKey,
  ),
);

/** Whether the keys of a header are those of an export of orders. */
export const isOfOrders = (keys: readonly string[]): boolean => keys.some((key) => ofOrders.has(key));

function byHeader(keys: readonly string[], system: string | null, saidByCaller: boolean) {
  const hasLastNames = keys.some((key) => fieldOfWord(key) === 'lastName');
  return (index: number): Choice<ImportField> => {
    const key = keys[index] ?? '';
    const here = fieldInSystem(system, key);
    if (here !== undefined) return here;
    // A caller who names the source vouches for its ids: they get its name as a prefix.
    if (saidByCaller && ['id', 'customerid', 'clienteid', 'idcliente'].includes(key)) return 'externalReference';
    // "Nombre" beside "Apellidos" is the first name; alone it is the whole name.
    return key === 'nombre' && !hasLastNames ? 'name' : fieldOfWord(key);
  };
}

/** An address needs a street and a city: without one of these columns its others would only fail in every row. */
function withoutHalfAddress(columns: readonly PlannedColumn[], ignored: ColumnPlan['ignored']) {
  const has = (field: ImportField) => columns.some((column) => column.field === field);
  if (has('addressLine1') && has('city')) return { columns, ignored };
  // The country stays: it also says how to read a phone.
  const parts: readonly ImportField[] = ['addressLine1', 'addressLine2', 'city', 'region', 'postalCode'];
  const dropped = columns.filter(({ field }) => parts.includes(field));
  return {
    columns: columns.filter(({ field }) => !parts.includes(field)),
    ignored: [
      ...ignored,
      ...dropped.map(({ header }) => ({ column: header, reason: IgnoredBecause.ADDRESS_INCOMPLETE })),
    ],
  };
}
