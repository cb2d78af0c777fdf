import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { Allow } from '../../platform/graphql/policy.js';
import {
  CustomerAddressCreateInput,
  CustomerAddressDeleteInput,
  CustomerAddressUpdateInput,
} from './address.inputs.js';
import { createAddress, deleteAddress, updateAddress } from './address.service.js';
import { CustomerAddressDeletePayload, CustomerAddressPayload } from './customer.payloads.js';

@Resolver()
export class AddressMutationResolver {
  @Allow('WRITE_CUSTOMERS')
  @Mutation(() => CustomerAddressPayload, {
    description: 'Adds an address. Refused with NOT_FOUND, TOO_MANY or a fault of a field.',
  })
  customerAddressCreate(
    @Ctx() context: RequestContext,
    @Arg('input', () => CustomerAddressCreateInput) input: CustomerAddressCreateInput,
  ) {
    return createAddress(context, input);
  }

  @Allow('WRITE_CUSTOMERS')
  @Mutation(() => CustomerAddressPayload, {
    description: 'Changes an address. Refused with NOT_FOUND or a fault of a field.',
  })
  customerAddressUpdate(
    @Ctx() context: RequestContext,
    @Arg('input', () => CustomerAddressUpdateInput) input: CustomerAddressUpdateInput,
  ) {
    return updateAddress(context, input);
  }

  @Allow('WRITE_CUSTOMERS')
  @Mutation(() => CustomerAddressDeletePayload, {
    description: 'Deletes an address. What it was the default for passes to the oldest left. Refused with NOT_FOUND.',
  })
  customerAddressDelete(
    @Ctx() context: RequestContext,
    @Arg('input', () => CustomerAddressDeleteInput) input: CustomerAddressDeleteInput,
  ) {
    return deleteAddress(context, input);
  }
}
