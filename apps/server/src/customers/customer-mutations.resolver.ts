import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../platform/context.js';
import { Allow } from '../platform/graphql/policy.js';
import { userErrorOf } from '../platform/graphql/user-error.js';
import { CustomerEntity } from './customer.entity.js';
import { CustomerCreateInput, CustomerUpdateInput } from './customer.inputs.js';
import { customerById } from './customer.loaders.js';
import { CustomerPayload } from './customer.payloads.js';
import type { CustomerRow } from './customer.row.js';
import { createCustomer, type WrittenCustomer } from './customer-create.service.js';
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
}

@Resolver(() => CustomerPayload)
export class CustomerPayloadResolver {
  @FieldResolver(() => CustomerEntity, { nullable: true, description: 'The customer as it stands now.' })
  customer(
    @Ctx() context: RequestContext,
    @Root() payload: CustomerPayload,
  ): Promise<CustomerRow | null> | CustomerRow | null {
    return payload.customerId ? context.get(customerById, payload.customerId) : null;
  }
}
