import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { AddressEntity } from '../records/address.entity.js';
import { CustomerEntity } from '../records/customer.entity.js';
import { addressById, customerById, noteById } from '../records/customer.loaders.js';
import { CustomerNoteEntity } from '../records/customer-note.entity.js';
import {
  type AboutCustomer,
  CustomerAddressDeletePayload,
  CustomerAddressPayload,
  CustomerNoteDeletePayload,
  CustomerNotePayload,
  CustomerPayload,
} from './customer.payloads.js';

/** Payloads carry uuids; the things themselves are loaded, so that they show what stands after the write. */
function aboutCustomer<P extends AboutCustomer>(payload: new () => P) {
  @Resolver(() => payload)
  class AboutCustomerResolver {
    @FieldResolver(() => CustomerEntity, { nullable: true, description: 'The customer as it stands now.' })
    customer(@Ctx() context: RequestContext, @Root() { customerId }: AboutCustomer) {
      return customerId ? context.get(customerById, customerId) : null;
    }
  }
  return AboutCustomerResolver;
}

@Resolver(() => CustomerAddressPayload)
class AddressOfPayloadResolver {
  @FieldResolver(() => AddressEntity, { nullable: true, description: 'The address as it stands now.' })
  address(@Ctx() context: RequestContext, @Root() { addressId }: CustomerAddressPayload) {
    return addressId ? context.get(addressById, addressId) : null;
  }
}

@Resolver(() => CustomerNotePayload)
class NoteOfPayloadResolver {
  @FieldResolver(() => CustomerNoteEntity, { nullable: true, description: 'The note as it stands now.' })
  note(@Ctx() context: RequestContext, @Root() { noteId }: CustomerNotePayload) {
    return noteId ? context.get(noteById, noteId) : null;
  }
}

/** The field resolvers of what the mutations of one customer answer. */
export const payloadResolvers = [
  aboutCustomer(CustomerPayload),
  aboutCustomer(CustomerAddressPayload),
  aboutCustomer(CustomerAddressDeletePayload),
  aboutCustomer(CustomerNotePayload),
  aboutCustomer(CustomerNoteDeletePayload),
  AddressOfPayloadResolver,
  NoteOfPayloadResolver,
];
