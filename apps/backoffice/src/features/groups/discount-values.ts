import type { DiscountType } from '@clientela/domain/discount';
import type { Language } from '@clientela/domain/locale';
import type { GroupRowFragment } from '../../gql/graphql';
import { fromDecimal, toDecimal } from '../../lib/decimal';

/** A discount in a form: in fields named by their places in the input. */
export type DiscountValues = {
  /** Empty: no discount. */
  'discount.type': DiscountType | '';
  'discount.percentage': string;
  'discount.amount': string;
  'discount.startsOn': string;
  'discount.endsOn': string;
};

/** The discount of the API as its fields. */
export function discountValues(discount: GroupRowFragment['discount'], language: Language): DiscountValues {
  return {
    'discount.type': discount?.type ?? '',
    'discount.percentage': fromDecimal(discount?.percentage, language),
    'discount.amount': fromDecimal(discount?.amount?.amount, language),
    'discount.startsOn': discount?.startsOn ?? '',
    'discount.endsOn': discount?.endsOn ?? '',
  };
}

/** The fields as the input of the API; what another type would need is left out. */
export function discountInputOf(values: DiscountValues, currencyCode: string) {
  const type = values['discount.type'];
  if (type === '') return null;
  const { 'discount.percentage': percentage, 'discount.amount': amount } = values;
  return {
    type,
    percentage: type === 'PERCENTAGE' ? toDecimal(percentage) : null,
    amount: type === 'MONETARY' && amount.trim() ? { amount: toDecimal(amount), currencyCode } : null,
    startsOn: values['discount.startsOn'] || null,
    endsOn: values['discount.endsOn'] || null,
  };
}

/** Whether any part of the discount is among the changes. */
export const changesDiscount = (changes: object): boolean =>
  Object.keys(changes).some((field) => field.startsWith('discount.'));
