import { completeness } from '@clientela/domain/completeness';
import { maskTaxId } from '@clientela/domain/tax-id';
import { isVatIdValid } from '@clientela/domain/vat-check';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { discountOf } from '../../groups/discount.columns.js';
import { Discount, discountAnswer } from '../../groups/discount.types.js';
import type { RequestContext } from '../../platform/context.js';
import { AtMost } from '../../platform/graphql/list-bound.js';
import { Money, moneyOf } from '../../platform/graphql/scalars.js';
import { type Soon, whenReady } from '../../platform/soon.js';
import { shopOfRequest } from '../../shops/shop.loaders.js';
import { CustomerEntity } from '../records/customer.entity.js';
import { addressesOfCustomer, hasLoginOfCustomer, totalsOfCustomer } from '../records/customer.loaders.js';
import { type CustomerRow, paymentPreferenceOf } from '../records/customer.row.js';
import { PaymentPreference, TaxExemption } from '../records/preference.types.js';
import { formatPhone } from '../writing/phone-parser.js';
import { taxExemptionToday, taxIdValidity } from './customer-tax.js';

/** Fields of a customer that are made of its own columns and those of the shop. */
@Resolver(() => CustomerEntity)
export class CustomerFieldsResolver {
  @FieldResolver(() => String, { nullable: true, description: 'The phone as people read it, as +34 612 34 56 78.' })
  phoneFormatted(@Root() { phone }: CustomerRow): string | null {
    return formatPhone(phone);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The tax id but for its last characters hidden.' })
  taxIdMasked(@Root() { taxId }: CustomerRow): string | null {
    return taxId === null ? null : maskTaxId(taxId);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether the tax id passes the check of its country; null when there is no id or no such check.',
  })
  taxIdValid(@Ctx() context: RequestContext, @Root() customer: CustomerRow): Promise<boolean | null> {
    return taxIdValidity(context, customer);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether the VAT id has the form and check of its country; null when there is no id or no such check.',
  })
  vatIdValid(@Root() { vatId }: CustomerRow): boolean | null {
    return isVatIdValid(vatId);
  }

  @FieldResolver(() => Discount, { nullable: true, description: 'Its own discount: see `effectiveDiscount`.' })
  discount(@Root() customer: CustomerRow): Discount | null {
    return discountAnswer(discountOf(customer));
  }

  @FieldResolver(() => TaxExemption, { nullable: true, description: 'Null: it pays tax as everybody.' })
  taxExemption(@Ctx() context: RequestContext, @Root() customer: CustomerRow): Soon<TaxExemption | null> {
    return taxExemptionToday(context, customer);
  }

  @FieldResolver(() => PaymentPreference, { nullable: true, description: 'Null: it has none.' })
  paymentPreference(@Root() customer: CustomerRow): PaymentPreference | null {
    return paymentPreferenceOf(customer);
  }

  @FieldResolver(() => Money, { description: 'Paid minus refunded, in the currency of the shop.' })
  totalSpent(@Ctx() context: RequestContext, @Root() { totalSpentAmount }: CustomerRow): Soon<Money> {
    return whenReady(shopOfRequest(context), ({ currencyCode }) => moneyOf({ amount: totalSpentAmount, currencyCode }));
  }

  @AtMost(200)
  @FieldResolver(() => [Money], { description: 'Paid minus refunded, in each currency that it paid in.' })
  totalsSpent(@Ctx() context: RequestContext, @Root() { id }: CustomerRow): Soon<Money[]> {
    return whenReady(context.get(totalsOfCustomer, id), (totals) =>
      totals.map(({ spent, currencyCode }) => moneyOf({ amount: spent, currencyCode })),
    );
  }

  @FieldResolver(() => Int, { description: 'How complete the data is, from 0 to 100. It nudges and never blocks.' })
  completeness(@Ctx() context: RequestContext, @Root() customer: CustomerRow): Soon<number> {
    return whenReady(context.get(addressesOfCustomer, customer.id), (addresses) =>
      completeness({ ...customer, hasAddress: addresses.length > 0 }),
    );
  }

  @FieldResolver(() => Boolean, { description: 'Whether it can sign in to the private area.' })
  hasLogin(@Ctx() context: RequestContext, @Root() { id }: CustomerRow): Soon<boolean> {
    return context.get(hasLoginOfCustomer, id);
  }
}
