import { addressLimits } from '@clientela/domain/address';
import type { OrderAddress as DomainOrderAddress } from '@clientela/domain/order-address';
import { preferenceLimits } from '@clientela/domain/preferences';
import { Field, ObjectType } from 'type-graphql';
import { connectionType } from '../../platform/graphql/connection.js';
import { Allow } from '../../platform/graphql/policy.js';
import { OrderEntity } from './order.entity.js';
import { OrderNoteEntity } from './order-note.entity.js';

export const OrderConnection = connectionType('Order', () => OrderEntity);
export const OrderNoteConnection = connectionType('OrderNote', () => OrderNoteEntity);

@Allow('READ_PII')
@ObjectType({
  simpleResolvers: true,
  description: 'An address as an order keeps it, whatever those of its customer are now. Channels leave out parts.',
})
export class OrderAddress implements DomainOrderAddress {
  @Field(() => String, { nullable: true, description: 'Who receives there.' })
  recipient!: string | null;
  @Field(() => String, { nullable: true, description: addressLimits.company.says })
  company!: string | null;
  @Field(() => String, { nullable: true, description: 'Street and number.' })
  line1!: string | null;
  @Field(() => String, { nullable: true, description: 'Floor, door, care of.' })
  line2!: string | null;
  @Field(() => String, { nullable: true })
  city!: string | null;
  @Field(() => String, { nullable: true, description: 'Province, state or region.' })
  region!: string | null;
  @Field(() => String, { nullable: true, description: addressLimits.postalCode.says })
  postalCode!: string | null;
  @Field(() => String, { description: 'ISO 3166 alpha-2.' })
  countryCode!: string;
  @Field(() => String, { nullable: true, description: 'E.164.' })
  phone!: string | null;
}

@Allow('READ_CUSTOMERS')
@ObjectType({ simpleResolvers: true, description: 'Why an order bears no tax, copied when it was ordered.' })
export class OrderTaxExemption {
  @Field(() => String, { description: preferenceLimits.reason.says })
  reason!: string;
  @Field(() => String, { nullable: true, description: preferenceLimits.certificate.says })
  certificate!: string | null;
}
