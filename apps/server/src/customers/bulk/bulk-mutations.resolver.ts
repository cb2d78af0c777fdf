import { bulkLimits } from '@clientela/domain/bulk';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { CustomerGroupEntity } from '../../groups/group.entity.js';
import { groupById } from '../../groups/group.loaders.js';
import type { RequestContext } from '../../platform/context.js';
import { AtMost } from '../../platform/graphql/list-bound.js';
import { Allow } from '../../platform/graphql/policy.js';
import { TagEntity } from '../../tags/tag.entity.js';
import { tagById } from '../../tags/tag.loaders.js';
import { CustomerDeleteInput } from '../mutations/customer.inputs.js';
import { CustomerDeletePayload } from '../mutations/customer.payloads.js';
import { CustomerEntity } from '../records/customer.entity.js';
import {
  ConfirmationCodeCreateInput,
  CustomersDeleteInput,
  CustomersGroupsUpdateInput,
  CustomersStatusUpdateInput,
  CustomersTagsUpdateInput,
} from './bulk.inputs.js';
import {
  BulkGroupCounts,
  BulkTagCounts,
  ConfirmationCodeCreatePayload,
  CustomersDeletePayload,
  CustomersGroupsPreview,
  CustomersGroupsUpdatePayload,
  CustomersStatusPreview,
  CustomersStatusUpdatePayload,
  CustomersTagsPreview,
  CustomersTagsUpdatePayload,
} from './bulk.payloads.js';
import { bulkAnswer } from './bulk-answer.js';
import {
  previewGroupsOfCustomers,
  previewTagsOfCustomers,
  updateGroupsOfCustomers,
  updateTagsOfCustomers,
} from './bulk-links.service.js';
import { previewStatusOfCustomers, updateStatusOfCustomers } from './bulk-status.service.js';
import { createConfirmationCode, customersMeant } from './confirmation-code.service.js';
import { deleteCustomer, deleteCustomers } from './customer-delete.service.js';

@Resolver()
export class BulkMutationResolver {
  @Allow('WRITE_CUSTOMERS')
  @Query(() => CustomersTagsPreview, {
    description: 'What customersTagsUpdate with the same input would do now, without doing it. Refused as it is.',
  })
  customersTagsPreview(
    @Ctx() context: RequestContext,
    @Arg('input', () => CustomersTagsUpdateInput) input: CustomersTagsUpdateInput,
  ) {
    return previewTagsOfCustomers(context, input);
  }

  @Allow('WRITE_GROUPS')
  @Query(() => CustomersGroupsPreview, {
    description: 'What customersGroupsUpdate with the same input would do now, without doing it. Refused as it is.',
  })
  customersGroupsPreview(
    @Ctx() context: RequestContext,
    @Arg('input', () => CustomersGroupsUpdateInput) input: CustomersGroupsUpdateInput,
  ) {
    return previewGroupsOfCustomers(context, input);
  }

  @Allow('WRITE_CUSTOMERS')
  @Query(() => CustomersStatusPreview, {
    description:
      'What customersStatusUpdate with the same input would do now, without doing it; a reason to block is not asked for. Refused as it is.',
  })
  customersStatusPreview(
    @Ctx() context: RequestContext,
    @Arg('input', () => CustomersStatusUpdateInput) input: CustomersStatusUpdateInput,
  ) {
    return previewStatusOfCustomers(context, input);
  }

  @Allow('WRITE_CUSTOMERS')
  @Mutation(() => CustomersTagsUpdatePayload, {
    description:
      'Gives up to 500 customers tags and takes others: by ids, or all that match a filter. Refused with NOT_FOUND of a tag, CONFLICTING_TAGS, IDS_OR_FILTER, TOO_MANY, MATCHES_CHANGED. `undo` of the answer takes it back.',
  })
  customersTagsUpdate(
    @Ctx() context: RequestContext,
    @Arg('input', () => CustomersTagsUpdateInput) input: CustomersTagsUpdateInput,
  ) {
    return bulkAnswer(context, updateTagsOfCustomers(context, input), ({ counts, undo }) => ({ tags: counts, undo }));
  }

  @Allow('WRITE_GROUPS')
  @Mutation(() => CustomersGroupsUpdatePayload, {
    description:
      'Lets up to 500 customers join and leave groups: by ids, or all that match a filter. Refused with NOT_FOUND of a group, CONFLICTING_GROUPS, IDS_OR_FILTER, TOO_MANY, MATCHES_CHANGED. `undo` of the answer takes it back.',
  })
  customersGroupsUpdate(
    @Ctx() context: RequestContext,
    @Arg('input', () => CustomersGroupsUpdateInput) input: CustomersGroupsUpdateInput,
  ) {
    return bulkAnswer(context, updateGroupsOfCustomers(context, input), ({ counts, undo }) => ({
      customerGroups: counts,
      undo,
    }));
  }

  @Allow('WRITE_CUSTOMERS')
  @Mutation(() => CustomersStatusUpdatePayload, {
    description:
      'Blocks, unblocks, archives or restores up to 500 customers: by ids, or all that match a filter. Refused with BLOCKED_REASON_REQUIRED, IDS_OR_FILTER, TOO_MANY, MATCHES_CHANGED. `undo` of the answer takes it back.',
  })
  customersStatusUpdate(
    @Ctx() context: RequestContext,
    @Arg('input', () => CustomersStatusUpdateInput) input: CustomersStatusUpdateInput,
  ) {
    return bulkAnswer(context, updateStatusOfCustomers(context, input), ({ undo }) => ({ undo }));
  }

  @Allow('DELETE')
  @Mutation(() => CustomersDeletePayload, {
    description:
      'Deletes up to 500 customers; those with orders stay. Refused with CONFIRMATION_CODE_INVALID, CONFIRMATION_CODE_EXPIRED.',
  })
  customersDelete(
    @Ctx() context: RequestContext,
    @Arg('input', () => CustomersDeleteInput) input: CustomersDeleteInput,
  ) {
    return bulkAnswer(context, deleteCustomers(context, input));
  }

  @Allow('DELETE')
  @Mutation(() => CustomerDeletePayload, {
    description:
      'Deletes a customer with addresses and notes. Refused with CONFIRMATION_CODE_INVALID, CONFIRMATION_CODE_EXPIRED, NOT_FOUND, CUSTOMER_HAS_ORDERS.',
  })
  customerDelete(@Ctx() context: RequestContext, @Arg('input', () => CustomerDeleteInput) input: CustomerDeleteInput) {
    return deleteCustomer(context, input);
  }

  @Allow('DELETE')
  @Mutation(() => ConfirmationCodeCreatePayload, {
    description:
      'Makes the code that a deletion asks for: of ids, or of all customers that match a filter now. A new one for the same objects voids the older.',
  })
  confirmationCodeCreate(
    @Ctx() context: RequestContext,
    @Arg('input', () => ConfirmationCodeCreateInput) input: ConfirmationCodeCreateInput,
  ) {
    return createConfirmationCode(context, input);
  }
}

@Resolver(() => BulkTagCounts)
export class BulkTagCountsResolver {
  @FieldResolver(() => TagEntity, { nullable: true })
  tag(@Ctx() context: RequestContext, @Root() { id }: BulkTagCounts) {
    return context.get(tagById, id);
  }
}

@Resolver(() => BulkGroupCounts)
export class BulkGroupCountsResolver {
  @FieldResolver(() => CustomerGroupEntity, { nullable: true })
  customerGroup(@Ctx() context: RequestContext, @Root() { id }: BulkGroupCounts) {
    return context.get(groupById, id);
  }
}

@Resolver(() => ConfirmationCodeCreatePayload)
export class ConfirmableResolver {
  @AtMost(bulkLimits.customers.max)
  @FieldResolver(() => [CustomerEntity], {
    nullable: true,
    description: 'The customers that the code holds for, in the order of `ids`: to name them before they go.',
  })
  customers(@Ctx() context: RequestContext, @Root() { ids }: ConfirmationCodeCreatePayload) {
    return ids ? customersMeant(context, ids) : null;
  }
}
