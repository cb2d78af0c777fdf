import type { Discount } from '../discount.js';
import { parseDecimal } from '../money.js';
import type { LineToPrice } from '../order-snapshot.js';
import type { TaxExemption } from '../preferences.js';
import type { OrderPrice, PriceFacts } from '../price-order.js';

const always = { startsOn: null, endsOn: null };
export const part = (percentage: string): Discount => ({ type: 'PERCENTAGE', amount: null, percentage, ...always });
export const off = (amount: bigint, currencyCode = 'EUR'): Discount => ({
  type: 'MONETARY',
  amount: { amount, currencyCode },
  percentage: null,
  ...always,
});
export const exempt = (days: Partial<TaxExemption> = {}): TaxExemption => ({
  reason: 'Exportación',
  certificate: 'EX-7',
  validFrom: null,
  validUntil: null,
  ...days,
});
/** `3 × 9.99 -1 @10`: three pieces at 9.99, 1.00 off the line, taxed at 10 %. */
export const line = (text: string, currencyCode = 'EUR'): LineToPrice => {
  const [, quantity = '1', price = '0', discount = '0', rate] =
    /^(?:(\d+) × )?([\d.]+)(?: -([\d.]+))?(?: @([\d.]+))?$/.exec(text) ?? [];
  const amount = (decimal: string) => parseDecimal(decimal, currencyCode) ?? 0n;
  return {
    position: 1,
    title: text,
    sku: null,
    productKey: text,
    quantity: Number(quantity),
    unitPrice: amount(price),
    discount: amount(discount),
    taxRate: rate === undefined ? null : Number(rate) * 100,
    total: 0n,
  };
};
export const facts = (lines: string[], given: Partial<PriceFacts> = {}): PriceFacts => ({
  lines: lines.map((one) => line(one, given.currencyCode)),
  currencyCode: 'EUR',
  shipping: 0n,
  discounts: { personal: null, groups: [], rule: 'BEST' },
  discountTotal: null,
  exemption: null,
  taxRate: 2100,
  pricesIncludeTax: true,
  on: '2026-11-22',
  ...given,
});
export const personal = (discount: Discount): PriceFacts['discounts'] => ({
  personal: discount,
  groups: [],
  rule: 'BEST',
});
export const kinds = ({ steps }: OrderPrice) => steps.map(({ kind }) => kind);
