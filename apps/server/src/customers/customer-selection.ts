import type { RequestContext } from '../platform/context.js';
import { type CustomerRow, customerColumn, selectColumns } from './customer.row.js';
import { type Brought, broughtFor, discountProperties } from './customer-brought.js';

/** What a field of Customer is made of, where it is not the property of the same name. */
const madeOf: Readonly<Record<string, readonly (keyof CustomerRow)[]>> = {
  phoneFormatted: ['phone'],
  taxIdMasked: ['taxId'],
  taxIdValid: ['taxId'],
  vatIdValid: ['vatId'],
  discount: discountProperties,
  effectiveDiscount: discountProperties,
  taxExemption: ['taxExemptionReason', 'taxExemptionCertificate', 'taxExemptionValidFrom', 'taxExemptionValidUntil'],
  paymentPreference: ['paymentMode', 'paymentMethods', 'paymentDefault'],
  channel: ['channelId'],
  issuingCompany: ['issuingCompanyId'],
  totalSpent: ['totalSpentAmount'],
  totalsSpent: ['totalSpentAmount'],
  completeness: ['firstName', 'lastName', 'companyName', 'type', 'email', 'phone', 'taxId'],
};

const isProperty = (name: string): name is keyof CustomerRow => Object.hasOwn(customerColumn, name);

/** What a statement on customers has to select for a document, and what to do with its rows. */
export interface CustomerSelection {
  /** Of a `customer` that the statement calls `c`; the shop is `$1`. */
  readonly columns: string;
  /** Hands what the rows brought along to the loaders. */
  receive(context: RequestContext, rows: readonly CustomerRow[]): void;
}

/** Selections by the names they were made of, which live as long as the document does. */
const made = new WeakMap<ReadonlySet<string>, Map<string, CustomerSelection>>();

/**
 * Only the columns that the document asks for, and what it asks for of relations: a row of a list is a fifth as wide as a
 * whole customer. `also` is a property that the caller itself needs, such as the one it sorts by.
 */
export function customerSelection(
  { loaders: { priming } }: RequestContext,
  fields: ReadonlySet<string>,
  also: keyof CustomerRow = 'id',
): CustomerSelection {
  const ofFields = made.get(fields) ?? new Map<string, CustomerSelection>();
  made.set(fields, ofFields);
  const key = `${also} ${priming}`;
  const known = ofFields.get(key);
  if (known) return known;
  const selection = selectionOf(propertiesFor(fields, also), priming ? broughtFor(fields) : []);
  ofFields.set(key, selection);
  return selection;
}

function propertiesFor(fields: ReadonlySet<string>, also: keyof CustomerRow): Set<keyof CustomerRow> {
  const properties = new Set<keyof CustomerRow>(['id', also]);
  for (const field of fields) {
    for (const property of madeOf[field] ?? []) properties.add(property);
    if (isProperty(field)) properties.add(field);
  }
  return properties;
}

function selectionOf(properties: Set<keyof CustomerRow>, along: readonly Brought[]): CustomerSelection {
  const columns = [selectColumns(properties), ...along.map(({ sql, column }) => `(${sql}) as "${column}"`)];
  return {
    columns: columns.join(', '),
    receive(context, rows) {
      for (const { column, once, prime } of along) {
        for (const row of once ? rows.slice(0, 1) : rows) {
          prime(context, row.id, (row as unknown as Record<string, string | null>)[column] ?? null);
        }
      }
    },
  };
}
