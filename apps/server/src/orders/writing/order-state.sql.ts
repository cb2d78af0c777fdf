import { type OrderRow, orderColumns } from '../records/order.row.js';
import {
  columnOf,
  fieldNames,
  type LineState,
  type OrderState,
  type ShipmentState,
  type TransactionState,
} from './order-state.js';

const objectOf = (alias: string, names: readonly string[]) =>
  `jsonb_build_object(${names.map((name) => `'${name}', ${alias}.${columnOf(name)}`).join(', ')})`;
const listOf = (item: string, order: string, from: string) =>
  `(select jsonb_agg(${item} order by ${order}) from ${from})`;

const contents = listOf(
  `jsonb_build_object('position', p.position, 'quantity', p.quantity)`,
  'p.position',
  'shipment_line p where p.shop_id = $1 and p.shipment_id = h.id',
);
const parts = {
  lines: listOf(
    objectOf('l', fieldNames.line),
    'l.position',
    'order_line l where l.shop_id = $1 and l.order_id = o.id',
  ),
  transactions: listOf(
    objectOf('t', fieldNames.transaction),
    't.id',
    'order_transaction t where t.shop_id = $1 and t.order_id = o.id',
  ),
  shipments: listOf(
    `${objectOf('h', fieldNames.shipment)} || jsonb_build_object('lines', ${contents})`,
    'h.id',
    'shipment h where h.shop_id = $1 and h.order_id = o.id',
  ),
};

/** The columns of a {@link StateRow} of a `sales_order` that the statement calls `o`: its parts only `when` a condition holds. */
export const stateColumns = (when = 'true'): string =>
  [orderColumns, ...Object.entries(parts).map(([name, sql]) => `case when ${when} then ${sql} end as ${name}`)].join(
    ', ',
  );

/** What JSON makes of a part: amounts are numbers, which hold the widest one exactly, and moments are texts. */
type InJson<Part> = {
  [Field in keyof Part]: Part[Field] extends bigint
    ? number
    : Part[Field] extends bigint | null
      ? number | null
      : Part[Field] extends Date
        ? string
        : Part[Field] extends Date | null
          ? string | null
          : Part[Field];
};

/** An order with its parts as a statement answers it. */
export type StateRow = OrderRow & {
  lines: InJson<LineState>[] | null;
  transactions: InJson<TransactionState>[] | null;
  shipments: (Omit<InJson<ShipmentState>, 'lines'> & { lines: ShipmentState['lines'] | null })[] | null;
};

const lineOf = (line: InJson<LineState>): LineState => ({
  ...line,
  unitPrice: line.unitPrice === null ? null : BigInt(line.unitPrice),
  discount: BigInt(line.discount),
  tax: BigInt(line.tax),
  total: BigInt(line.total),
});

/** The order of a row. */
export function stateOf(row: StateRow): OrderState {
  const { id, number, version } = row;
  return {
    id,
    number,
    version,
    fields: Object.fromEntries(fieldNames.order.map((name) => [name, row[name]])) as unknown as OrderState['fields'],
    lines: (row.lines ?? []).map(lineOf),
    transactions: (row.transactions ?? []).map((each) => ({
      ...each,
      amount: BigInt(each.amount),
      happenedAt: new Date(each.happenedAt),
      retractedAt: each.retractedAt === null ? null : new Date(each.retractedAt),
    })),
    shipments: (row.shipments ?? []).map((each) => ({
      ...each,
      shippedAt: new Date(each.shippedAt),
      deliveredAt: each.deliveredAt === null ? null : new Date(each.deliveredAt),
      lines: each.lines ?? [],
    })),
  };
}
