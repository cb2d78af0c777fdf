import { broughtChannel } from '../../channels/channel.brought.js';
import { broughtCompany } from '../../companies/company.brought.js';
import { type CustomerRow, selectColumns } from '../../customers/records/customer.row.js';
import { customerProperties } from '../../customers/records/customer-selection.js';
import { type PackedType, packed } from '../../platform/database/packed.js';
import { askedOf, type Brought as BroughtBy } from '../../platform/list/brought.js';
import { linesOfOrder } from './order.loaders.js';
import { lineColumns } from './order.queries.js';
import type { ListedOrderRow } from './order.row.js';
import type { OrderLineRow } from './order-line.entity.js';

type Fields = ReadonlySet<string>;
type Brought = BroughtBy<ListedOrderRow>;

const lines = packed<OrderLineRow>({
  columns: lineColumns,
  types: {
    position: 'integer',
    quantity: 'integer',
    unitPrice: 'bigint',
    discount: 'bigint',
    taxRate: 'integer',
    tax: 'bigint',
    total: 'bigint',
  },
});

const broughtLines: Brought = {
  column: 'packedLines',
  sql: `select ${lines.aggregate} from order_line l where l.shop_id = $1 and l.order_id = o.id`,
  receive: (context, { id }, text) =>
    context.prime(
      linesOfOrder,
      id,
      lines.rows(text).sort((a, b) => a.position - b.position),
    ),
};

const customerTypes: { readonly [Property in keyof CustomerRow]?: PackedType } = {
  number: 'integer',
  version: 'integer',
  discountAmount: 'bigint',
  discountPercentage: 'integer',
  orderCount: 'integer',
  totalSpentAmount: 'bigint',
  lastOrderAt: 'instant',
  lastAccessAt: 'instant',
  createdAt: 'instant',
  updatedAt: 'instant',
};
/** What does not go as text: whoever asks for it gets the customer by its loader. */
const unpacked = ['metadata', 'paymentMethods'] as const satisfies readonly (keyof CustomerRow)[];

/**
 * Of the customer what the document asks for, when that is known. It goes with the row and not to the loader of whole
 * customers: the same order may stand in two lists that ask for different things.
 */
function broughtCustomer(fields: Fields): Brought[] {
  const asked = askedOf({ fields, through: ['customer'], always: ['id'] });
  const properties = asked && customerProperties(asked);
  if (!properties || unpacked.some((property) => properties.has(property))) return [];
  const customer = packed<CustomerRow>({ columns: selectColumns(properties), types: customerTypes, remember: 500 });
  return [
    {
      column: 'packedCustomer',
      sql: `select ${customer.aggregate} from customer c where c.shop_id = $1 and c.id = o.customer_id`,
      receive(_context, row, text) {
        const [found] = customer.rows(text);
        if (found) row.broughtCustomer = found;
      },
    },
  ];
}

/** What a document makes a statement on orders bring along. */
export const broughtFor = (fields: Fields): Brought[] => [
  ...(fields.has('channel') ? [broughtChannel('o.channel_id')] : []),
  ...(fields.has('issuingCompany') ? [broughtCompany('o.issuing_company_id')] : []),
  ...(fields.has('customer') ? broughtCustomer(fields) : []),
  ...(fields.has('lines') ? [broughtLines] : []),
];
