import { productKey } from '@clientela/domain/order-lines';
import { orderSearchText } from '@clientela/domain/order-search-text';
import { sortName } from '@clientela/domain/text';
import { uuidv7 } from '../src/platform/database/values.js';
import { insert } from './builders.js';

export interface LineParts {
  title?: string;
  sku?: string | null;
  quantity?: number;
  /** Minor units. */
  unitPrice?: bigint;
  /** Hundredths of a percent. */
  taxRate?: number | null;
}

export interface OrderParts {
  customerId?: string | null;
  customerName?: string | null;
  channelId?: string | null;
  externalId?: string | null;
  externalNumber?: string | null;
  issuingCompanyId?: string | null;
  claim?: string;
  buyerName?: string | null;
  email?: string | null;
  phone?: string | null;
  address?: object | null;
  taxId?: string | null;
  vatId?: string | null;
  currencyCode?: string;
  /** Minor units, as `paid` and `refunded`. Without it, what the lines come to, or else ten euros. */
  total?: bigint;
  paid?: bigint;
  refunded?: bigint;
  paymentStatus?: string;
  fulfilmentStatus?: string;
  placedAt?: Date;
  updatedAt?: Date;
  number?: number;
  lines?: readonly LineParts[];
}

let lastOrderNumber = 0;

/** An order of a shop with its lines, found by all of it: its uuid. The counters of its customer stay as they are. */
export async function anOrder(shopId: string, parts: OrderParts = {}): Promise<string> {
  const { lines = [], placedAt = new Date(), number = ++lastOrderNumber } = parts;
  const { buyerName = null, email = null, phone = null, customerName = null } = parts;
  const { externalId = null, externalNumber = null } = parts;
  const id = uuidv7();
  const total = parts.total ?? (lines.length > 0 ? lines.reduce((sum, line) => sum + totalOf(line), 0n) : 1000n);
  await insert('sales_order', {
    shop_id: shopId,
    id,
    number,
    external_id: externalId,
    external_number: externalNumber,
    buyer_name: buyerName,
    buyer_sort_name: sortName(buyerName ?? ''),
    email,
    phone,
    subtotal: total,
    total,
    item_count: lines.reduce((sum, { quantity = 1 }) => sum + quantity, 0),
    placed_at: placedAt,
    updated_at: parts.updatedAt ?? placedAt,
    ...placeColumns(parts),
    ...stateColumns(parts, placedAt),
  });
  for (const [index, line] of lines.entries()) await insert('order_line', lineColumns(shopId, id, index + 1, line));
  const found = lines.map(({ title = 'Taza', sku = null }) => ({ title, sku }));
  const searched = { number, externalId, externalNumber, buyerName, customerName, email, phone, lines: found };
  const text = orderSearchText(searched);
  await insert('order_search', { shop_id: shopId, order_id: id, placed_at: placedAt, text });
  return id;
}

const totalOf = ({ quantity = 1, unitPrice = 1000n }: LineParts) => BigInt(quantity) * unitPrice;

const placeColumns = (parts: OrderParts) => ({
  customer_id: parts.customerId ?? null,
  claim: parts.claim ?? (parts.customerId ? 'CLAIMED' : 'ANONYMOUS'),
  channel_id: parts.channelId ?? null,
  issuing_company_id: parts.issuingCompanyId ?? null,
  billing_address: parts.address ?? null,
  shipping_address: parts.address ?? null,
  tax_id: parts.taxId ?? null,
  vat_id: parts.vatId ?? null,
});

function stateColumns(parts: OrderParts, placedAt: Date) {
  const { fulfilmentStatus = 'UNFULFILLED', paymentStatus = 'PENDING' } = parts;
  return {
    currency_code: parts.currencyCode ?? 'EUR',
    paid: parts.paid ?? 0n,
    refunded: parts.refunded ?? 0n,
    payment_status: paymentStatus,
    fulfilment_status: fulfilmentStatus,
    fulfilment_changed_at: placedAt,
    cancelled_at: fulfilmentStatus === 'CANCELLED' ? placedAt : null,
  };
}

function lineColumns(shopId: string, orderId: string, position: number, line: LineParts) {
  const { title = 'Taza', sku = null, quantity = 1, unitPrice = 1000n, taxRate = null } = line;
  return {
    shop_id: shopId,
    order_id: orderId,
    position,
    title,
    sku,
    product_key: productKey({ title, sku }),
    quantity,
    unit_price: unitPrice,
    tax_rate: taxRate,
    total: totalOf(line),
  };
}
