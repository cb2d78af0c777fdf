import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { Allow } from '../../platform/graphql/policy.js';
import { CustomerPayload } from './customer.payloads.js';
import { updateCustomerGroups, updateCustomerTags } from './customer-links.service.js';
import { CustomerGroupsUpdateInput, CustomerTagsUpdateInput } from './link.inputs.js';

@Resolver()
export class CustomerLinkResolver {
  @Allow('WRITE_CUSTOMERS')
  @Mutation(() => CustomerPayload, {
    description:
      'Gives a customer tags and takes others; two people at once are no conflict. Refused with NOT_FOUND, CONFLICTING_TAGS, TOO_MANY.',
  })
  customerTagsUpdate(
    @Ctx() context: RequestContext,
    @Arg('input', () => CustomerTagsUpdateInput) input: CustomerTagsUpdateInput,
  ) {
    return updateCustomerTags(context, input);
  }

  @Allow('WRITE_GROUPS')
  @Mutation(() => CustomerPayload, {
    description:
      'Lets a customer join and leave groups, and marks the primary one. Refused with NOT_FOUND, CONFLICTING_GROUPS, PRIMARY_GROUP_NOT_MEMBER, TOO_MANY.',
  })
  customerGroupsUpdate(
    @Ctx() context: RequestContext,
    @Arg('input', () => CustomerGroupsUpdateInput) input: CustomerGroupsUpdateInput,
  ) {
    return updateCustomerGroups(context, input);
  }
}
