import {
  PaymentMethod,
  PaymentPreferenceMode,
  paymentPreferenceModeDescriptions,
  preferenceLimits,
} from '@clientela/domain/preferences';
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { enumValues } from '../../platform/graphql/enums.js';
import { Allow } from '../../platform/graphql/policy.js';
import { DateScalar } from '../../platform/graphql/scalars.js';

registerEnumType(PaymentPreferenceMode, {
  name: 'PaymentPreferenceMode',
  description: 'Whether a customer is bound to one payment method or may choose.',
  valuesConfig: enumValues(paymentPreferenceModeDescriptions),
});
registerEnumType(PaymentMethod, {
  name: 'PaymentMethod',
  description: 'A way to pay.',
  valuesConfig: enumValues({
    CARD: 'Credit or debit card.',
    BANK_TRANSFER: 'A transfer to the account of the shop.',
    DIRECT_DEBIT: 'The shop collects from the account of the customer.',
    CASH: 'Cash, at the till.',
    CASH_ON_DELIVERY: 'To who brings the parcel.',
    PAYPAL: 'PayPal.',
    BIZUM: 'Bizum, by the phone number.',
    OTHER: 'Any other way.',
  }),
});

@Allow('READ_CUSTOMERS')
@ObjectType({
  simpleResolvers: true,
  description: 'Why and how long a customer pays no tax. Acts only where the shop charges tax.',
})
export class TaxExemption {
  @Field(() => String, { description: preferenceLimits.reason.says })
  reason!: string;
  @Field(() => String, { nullable: true, description: preferenceLimits.certificate.says })
  certificate!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Its first day; null: since ever.' })
  validFrom!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null: for ever.' })
  validUntil!: string | null;
  @Field(() => Boolean, { description: 'Whether it acts today, in the time zone of the shop.' })
  isActive!: boolean;
}

@Allow('READ_CUSTOMERS')
@ObjectType({ simpleResolvers: true, description: 'How a customer pays.' })
export class PaymentPreference {
  @Field(() => PaymentPreferenceMode)
  mode!: PaymentPreferenceMode;
  @Field(() => [PaymentMethod], { description: 'Exactly one when FIXED.' })
  methods!: PaymentMethod[];
  @Field(() => PaymentMethod, { nullable: true, description: 'The one that is offered first.' })
  default!: PaymentMethod | null;
}

@Allow('WRITE_GROUPS')
@InputType({ description: 'Why and how long a customer pays no tax.' })
export class TaxExemptionInput {
  @Field(() => String, { description: preferenceLimits.reason.says })
  reason!: string;
  @Field(() => String, { nullable: true, description: preferenceLimits.certificate.says })
  certificate?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Its first day; null: since ever.' })
  validFrom?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null: for ever.' })
  validUntil?: string | null;
}

@Allow('WRITE_CUSTOMERS')
@InputType({ description: 'How a customer pays: exactly one method when FIXED, several with a default when CHOICE.' })
export class PaymentPreferenceInput {
  @Field(() => PaymentPreferenceMode)
  mode!: PaymentPreferenceMode;
  @Field(() => [PaymentMethod], { description: 'Exactly one when FIXED.' })
  methods!: PaymentMethod[];
  @Field(() => PaymentMethod, { nullable: true, description: 'One of the methods.' })
  default?: PaymentMethod | null;
}
