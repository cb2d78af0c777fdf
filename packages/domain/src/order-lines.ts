import { type AmountReader, shareOut, sumOf, taxOn } from './order-amounts.js';
import type { ReadOrder } from './order-input.js';
import type { NewOrderLine, OrderTotals } from './order-snapshot.js';
import { foldText, truncate } from './text.js';

type Path = (string | number)[];
type ReadLine = ReadOrder['lines'][number];

/** By what those are found who bought a product: its SKU, or its title where there is none, ignoring case and accents. */
export function productKey({ title, sku }: { title: string; sku?: string | null }): string {
  return truncate(foldText(sku || title), 510);
}

/** What of a line is known before tax: its price as it is kept, the discount at most all of it. */
export function keepPrice(
  line: Pick<ReadLine, 'title' | 'sku' | 'quantity' | 'unitPrice' | 'discount' | 'taxRate'>,
  index: number,
  amounts: AmountReader,
  path: Path,
): Omit<NewOrderLine, 'tax'> {
  const unitPrice = amounts.read(line.unitPrice, [...path, 'unitPrice']);
  const gross = amounts.withinLimit((unitPrice ?? 0n) * BigInt(line.quantity), [...path, 'unitPrice']);
  const discountPath = [...path, 'discount'];
  const discount = amounts.atMost(amounts.read(line.discount, discountPath) ?? 0n, gross, discountPath);
  return {
    position: index + 1,
    title: line.title,
    sku: line.sku ?? null,
    productKey: productKey(line),
    quantity: line.quantity,
    unitPrice,
    discount,
    taxRate: line.taxRate ?? null,
    total: gross - discount,
  };
}

/** The lines and sums of an order as its channel tells them. The channel's total is right, whatever its parts come to. */
export function keepLinesAndTotals(
  input: ReadOrder,
  amounts: AmountReader,
  path: Path,
): { lines: NewOrderLine[]; totals: OrderTotals } {
  const priced = input.lines.map((line, index) => keepPrice(line, index, amounts, [...path, 'lines', index]));
  const subtotal = amounts.withinLimit(sumOf(priced.map(({ total }) => total)), [...path, 'lines']);
  const discount = amounts.read(input.discountTotal, [...path, 'discountTotal']) ?? 0n;
  const isIncluded = input.pricesIncludeTax ?? true;
  const shares = shareOut(
    discount < subtotal ? discount : subtotal,
    priced.map(({ total }) => total),
  );
  const lines = priced.map((line, index): NewOrderLine => {
    const told = amounts.read(input.lines[index]?.tax, [...path, 'lines', index, 'tax']);
    const tax = told ?? taxOn(line.total - (shares[index] ?? 0n), line.taxRate ?? 0, isIncluded);
    return { ...line, tax };
  });
  const sums = {
    subtotal,
    discount,
    shipping: amounts.read(input.shippingTotal, [...path, 'shippingTotal']) ?? 0n,
    tax: amounts.read(input.taxTotal, [...path, 'taxTotal']) ?? sumOf(lines.map(({ tax }) => tax)),
  };
  return { lines, totals: totalsOf(sums, amounts.read(input.total, [...path, 'total']), isIncluded, amounts, path) };
}

function totalsOf(
  sums: Omit<OrderTotals, 'adjustment' | 'total'>,
  told: bigint | null,
  isIncluded: boolean,
  amounts: AmountReader,
  path: Path,
): OrderTotals {
  const before = sums.subtotal + sums.shipping + (isIncluded ? 0n : sums.tax);
  if (told !== null) return { ...sums, total: told, adjustment: told - before + sums.discount };
  const discount = amounts.atMost(sums.discount, before, [...path, 'discountTotal']);
  return { ...sums, discount, adjustment: 0n, total: amounts.withinLimit(before - discount, [...path, 'total']) };
}
