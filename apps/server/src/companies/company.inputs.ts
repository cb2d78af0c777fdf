import { issuingCompanyLimits } from '@clientela/domain/issuing-company';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Allow } from '../platform/graphql/policy.js';

@Allow('SETTINGS')
@InputType({ description: 'What makes an issuing company.' })
export class IssuingCompanyCreateInput {
  @Field(() => String, {
    description: `${issuingCompanyLimits.name.says} Unique in the shop, ignoring case and accents.`,
  })
  name!: string;
  @Field(() => String, { nullable: true, description: issuingCompanyLimits.taxId.says })
  taxId?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True takes the mark from the company that has it. The first of a shop is its default in any case.',
  })
  isDefault?: boolean | null;
}

@Allow('SETTINGS')
@InputType({ description: 'What changes an issuing company. Absent fields stay as they are, null clears.' })
export class IssuingCompanyUpdateInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version that was read: another one now is STALE_VERSION.' })
  expectedVersion!: number;
  @Field(() => String, { nullable: true, description: issuingCompanyLimits.name.says })
  name?: string | null;
  @Field(() => String, { nullable: true, description: issuingCompanyLimits.taxId.says })
  taxId?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only true: it takes the mark from the company that has it. To take it off, give it to another.',
  })
  isDefault?: boolean | null;
}

@Allow('SETTINGS')
@InputType({ description: 'Which issuing company to delete.' })
export class IssuingCompanyDeleteInput {
  @Field(() => ID)
  id!: string;
}
