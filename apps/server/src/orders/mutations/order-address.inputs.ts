import { addressLimits } from '@clientela/domain/address';
import { Field, InputType } from 'type-graphql';
import { Allow } from '../../platform/graphql/policy.js';

@Allow('WRITE_CUSTOMERS')
@InputType({ description: 'An address as an order keeps it. Channels tell less than an address of a customer needs.' })
export class OrderAddressInput {
  @Field(() => String, { nullable: true, description: addressLimits.recipient.says })
  recipient?: string | null;
  @Field(() => String, { nullable: true, description: addressLimits.company.says })
  company?: string | null;
  @Field(() => String, { nullable: true, description: 'Street and number.' })
  line1?: string | null;
  @Field(() => String, { nullable: true, description: 'Floor, door, care of.' })
  line2?: string | null;
  @Field(() => String, { nullable: true })
  city?: string | null;
  @Field(() => String, { nullable: true, description: addressLimits.region.says })
  region?: string | null;
  @Field(() => String, { nullable: true, description: addressLimits.postalCode.says })
  postalCode?: string | null;
  @Field(() => String, { nullable: true, description: 'Code or name of a country; that of the shop unless said.' })
  countryCode?: string | null;
  @Field(() => String, { nullable: true, description: 'As it is typed: of the country unless it has a prefix.' })
  phone?: string | null;
}
