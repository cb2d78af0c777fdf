import { bulkLimits } from '@clientela/domain/bulk';
import { CustomerStatus, customerLimits } from '@clientela/domain/customer';
import { groupLimits } from '@clientela/domain/group';
import { tagLimits } from '@clientela/domain/tag';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { AtMost } from '../../platform/graphql/list-bound.js';
import { Allow } from '../../platform/graphql/policy.js';
import { CustomersFilterInput } from './bulk-filter.inputs.js';
import { ConfirmableAction } from './confirmation-code.service.js';

registerEnumType(ConfirmableAction, {
  name: 'ConfirmableAction',
  description: 'What is done only by who types a code that was made for exactly this.',
  valuesConfig: { DELETE_CUSTOMERS: { description: 'customerDelete and customersDelete.' } },
});

@Allow('WRITE_CUSTOMERS')
@InputType({ description: 'Tags that customers get and lose.' })
export class CustomersTagsUpdateInput {
  @AtMost(bulkLimits.customers.max)
  @Field(() => [ID], { nullable: true, description: 'Whom; or else a filter says so.' })
  customerIds?: string[] | null;
  @Allow('EXPORT')
  @Field(() => CustomersFilterInput, {
    nullable: true,
    description: `All that match, instead of ids: needs EXPORT. More than ${bulkLimits.customers.max} are refused with TOO_MANY, and its count.`,
  })
  filter?: CustomersFilterInput | null;
  @AtMost(tagLimits.perCustomer.max)
  @Field(() => [ID], { nullable: true })
  add?: string[] | null;
  @AtMost(tagLimits.perCustomer.max)
  @Field(() => [ID], { nullable: true, description: 'None of those in add.' })
  remove?: string[] | null;
}

@Allow('WRITE_GROUPS')
@InputType({ description: 'Groups that customers join and leave.' })
export class CustomersGroupsUpdateInput {
  @AtMost(bulkLimits.customers.max)
  @Field(() => [ID], { nullable: true, description: 'Whom; or else a filter says so.' })
  customerIds?: string[] | null;
  @Allow('EXPORT')
  @Field(() => CustomersFilterInput, {
    nullable: true,
    description: `All that match, instead of ids: needs EXPORT. More than ${bulkLimits.customers.max} are refused with TOO_MANY, and its count.`,
  })
  filter?: CustomersFilterInput | null;
  @AtMost(groupLimits.perCustomer.max)
  @Field(() => [ID], { nullable: true })
  add?: string[] | null;
  @AtMost(groupLimits.perCustomer.max)
  @Field(() => [ID], { nullable: true, description: 'None of those in add.' })
  remove?: string[] | null;
}

@Allow('WRITE_CUSTOMERS')
@InputType({ description: 'The status that customers get.' })
export class CustomersStatusUpdateInput {
  @AtMost(bulkLimits.customers.max)
  @Field(() => [ID], { nullable: true, description: 'Whom; or else a filter says so.' })
  customerIds?: string[] | null;
  @Allow('EXPORT')
  @Field(() => CustomersFilterInput, {
    nullable: true,
    description: `All that match, instead of ids: needs EXPORT. More than ${bulkLimits.customers.max} are refused with TOO_MANY, and its count.`,
  })
  filter?: CustomersFilterInput | null;
  @Field(() => CustomerStatus, { description: 'To and from BLOCKED needs WRITE_GROUPS.' })
  status!: CustomerStatus;
  @Field(() => String, { nullable: true, description: `Required for BLOCKED. ${customerLimits.blockedReason.says}` })
  reason?: string | null;
}

@Allow('DELETE')
@InputType({ description: 'Which customers to delete, and the code that was made for exactly these.' })
export class CustomersDeleteInput {
  @AtMost(bulkLimits.customers.max)
  @Field(() => [ID])
  customerIds!: string[];
  @Field(() => String, { description: 'From confirmationCodeCreate, with these customers.' })
  confirmationCode!: string;
}

@Allow('DELETE')
@InputType({ description: 'What shall be confirmed.' })
export class ConfirmationCodeCreateInput {
  @Field(() => ConfirmableAction)
  action!: ConfirmableAction;
  @AtMost(bulkLimits.customers.max)
  @Field(() => [ID], {
    nullable: true,
    description: 'The objects that are meant: the code holds for these and no others. Or else a filter says so.',
  })
  ids?: string[] | null;
  @Allow('EXPORT')
  @Field(() => CustomersFilterInput, {
    nullable: true,
    description: `All customers that match now, instead of ids: needs EXPORT. More than ${bulkLimits.customers.max} are refused with TOO_MANY, and its count.`,
  })
  filter?: CustomersFilterInput | null;
}
