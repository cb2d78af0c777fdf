import { addressLimits } from '@clientela/domain/address';
import { Field, ID, InputType } from 'type-graphql';
import { Allow } from '../../platform/graphql/policy.js';

/** What creating and updating share. */
@Allow('WRITE_CUSTOMERS')
@InputType()
abstract class AddressFieldsInput {
  @Field(() => String, { nullable: true, description: addressLimits.label.says })
  label?: string | null;
  @Field(() => String, { nullable: true, description: addressLimits.recipient.says })
  recipient?: string | null;
  @Field(() => String, { nullable: true, description: addressLimits.company.says })
  company?: string | null;
  @Field(() => String, { nullable: true, description: 'Floor, door, care of.' })
  line2?: string | null;
  @Field(() => String, { nullable: true, description: addressLimits.region.says })
  region?: string | null;
  @Field(() => String, { nullable: true, description: addressLimits.postalCode.says })
  postalCode?: string | null;
  @Field(() => String, { nullable: true, description: 'Code or name of a country; that of the shop unless said.' })
  countryCode?: string | null;
  @Field(() => String, { nullable: true, description: 'As it is typed: of the country unless it has a prefix.' })
  phone?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Takes the mark from the address that has it.' })
  isDefaultBilling?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Takes the mark from the address that has it.' })
  isDefaultShipping?: boolean | null;
}

@Allow('WRITE_CUSTOMERS')
@InputType({ description: 'A new address. The first of a customer is the default for both.' })
export class AddressInput extends AddressFieldsInput {
  @Field(() => String, { description: 'Street and number.' })
  line1!: string;
  @Field(() => String)
  city!: string;
}

@Allow('WRITE_CUSTOMERS')
@InputType({ description: 'A new address of a customer.' })
export class CustomerAddressCreateInput extends AddressInput {
  @Field(() => ID)
  customerId!: string;
}

@Allow('WRITE_CUSTOMERS')
@InputType({ description: 'What changes an address. Absent fields stay as they are, null clears.' })
export class CustomerAddressUpdateInput extends AddressFieldsInput {
  @Field(() => ID)
  id!: string;
  @Field(() => String, { nullable: true, description: 'Street and number.' })
  line1?: string | null;
  @Field(() => String, { nullable: true })
  city?: string | null;
}

@Allow('WRITE_CUSTOMERS')
@InputType({ description: 'Which address to delete. A default passes to the oldest that is left.' })
export class CustomerAddressDeleteInput {
  @Field(() => ID)
  id!: string;
}
