import { type Discount, DiscountType, formatPercentage, parsePercentage } from '@clientela/domain/discount';

/** A discount as a row keeps it: all null without one. Money in minor units, a percentage in hundredths. */
export interface DiscountColumns {
  discountType: DiscountType | null;
  discountAmount: bigint | null;
  discountCurrencyCode: string | null;
  discountPercentage: number | null;
  discountStartsOn: string | null;
  discountEndsOn: string | null;
}

/** The text of the CHECK that a row holds no discount or a whole one. */
export const discountCheck = `("discount_type" is null and "discount_amount" is null and "discount_currency_code" is null and "discount_percentage" is null)
  or ("discount_type" = 'MONETARY' and "discount_amount" > 0 and "discount_currency_code" is not null and "discount_percentage" is null)
  or ("discount_type" = 'PERCENTAGE' and "discount_percentage" between 1 and 10000 and "discount_amount" is null and "discount_currency_code" is null)`;

/** The columns of a discount in a select, for the table's alias. */
export const discountColumns = (alias: string): string =>
  `${alias}.discount_type as "discountType", ${alias}.discount_amount as "discountAmount", ${alias}.discount_currency_code as "discountCurrencyCode", ${alias}.discount_percentage as "discountPercentage", ${alias}.discount_starts_on as "discountStartsOn", ${alias}.discount_ends_on as "discountEndsOn"`;

/** The discount that a row holds. */
export function discountOf(row: DiscountColumns): Discount | null {
  const { discountType: type, discountAmount, discountCurrencyCode, discountPercentage } = row;
  if (type === null) return null;
  const isMoney = type === DiscountType.MONETARY && discountAmount !== null && discountCurrencyCode !== null;
  return {
    type,
    amount: isMoney ? { amount: discountAmount, currencyCode: discountCurrencyCode } : null,
    percentage: discountPercentage === null ? null : formatPercentage(discountPercentage),
    startsOn: row.discountStartsOn,
    endsOn: row.discountEndsOn,
  };
}

/** How a row holds a discount. */
export const discountRow = (discount: Discount | null): DiscountColumns => ({
  discountType: discount?.type ?? null,
  discountAmount: discount?.amount?.amount ?? null,
  discountCurrencyCode: discount?.amount?.currencyCode ?? null,
  discountPercentage: discount?.percentage ? parsePercentage(discount.percentage) : null,
  discountStartsOn: discount?.startsOn ?? null,
  discountEndsOn: discount?.endsOn ?? null,
});
