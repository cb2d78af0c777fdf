import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { Allow } from '../../platform/graphql/policy.js';
import { userErrorOf } from '../../platform/graphql/user-error.js';
import { CustomerCreateInput, CustomerStatusUpdateInput, CustomerUpdateInput } from './customer.inputs.js';
import { CustomerPayload } from './customer.payloads.js';
import { createCustomer, type WrittenCustomer } from './customer-create.service.js';
import { updateCustomerStatus } from './customer-status.service.js';
import { updateCustomer } from './customer-update.service.js';

const answer = (context: RequestContext, { customerId, warnings }: WrittenCustomer) => ({
  customerId,
  warnings: warnings.map((issue) => userErrorOf(issue, context.language)),
});

@Resolver()
export class CustomerMutationResolver {
  @Allow('WRITE_CUSTOMERS')
  @Mutation(() => CustomerPayload, {
    description:
      'Makes a customer. Refused with NAME_REQUIRED, COMPANY_NAME_REQUIRED, EMAIL_TAKEN, EXTERNAL_REFERENCE_TAKEN, NOT_FOUND or a fault of a field.',
  })
  async customerCreate(
    @Ctx() context: RequestContext,
    @Arg('input', () => CustomerCreateInput) input: CustomerCreateInput,
  ) {
    return answer(context, await createCustomer(context, input));
  }

  @Allow('WRITE_CUSTOMERS')
  @Mutation(() => CustomerPayload, {
    description:
      'Changes a customer. Refused with NOT_FOUND, STALE_VERSION, EMAIL_TAKEN, EXTERNAL_REFERENCE_TAKEN or a fault of a field.',
  })
  async customerUpdate(
    @Ctx() context: RequestContext,
    @Arg('input', () => CustomerUpdateInput) input: CustomerUpdateInput,
  ) {
    return answer(context, await updateCustomer(context, input));
  }

  @Allow('WRITE_CUSTOMERS')
  @Mutation(() => CustomerPayload, {
    description:
      'Blocks, unblocks, archives or restores a customer. Refused with NOT_FOUND, STALE_VERSION, BLOCKED_REASON_REQUIRED, INVALID_STATUS_CHANGE.',
  })
  customerStatusUpdate(
    @Ctx() context: RequestContext,
    @Arg('input', () => CustomerStatusUpdateInput) input: CustomerStatusUpdateInput,
  ) {
    return updateCustomerStatus(context, input);
  }
}
