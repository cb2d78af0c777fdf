import type { Slice } from '../platform/slice.js';
import {
  BulkGroupCountsResolver,
  BulkMutationResolver,
  BulkTagCountsResolver,
  ConfirmableResolver,
} from './bulk/bulk-mutations.resolver.js';
import { AddressMutationResolver } from './mutations/address-mutations.resolver.js';
import { CustomerMutationResolver } from './mutations/customer-mutations.resolver.js';
import { CustomerLinkResolver } from './mutations/link-mutations.resolver.js';
import { NoteMutationResolver } from './mutations/note-mutations.resolver.js';
import { payloadResolvers } from './mutations/payload.resolvers.js';
import { CustomerQueryResolver } from './reading/customer.resolver.js';
import { CustomerFieldsResolver } from './reading/customer-fields.resolver.js';
import { CustomerNoteResolver, CustomerRelationsResolver } from './reading/customer-relations.resolver.js';
import { AddressEntity } from './records/address.entity.js';
import { CustomerEntity } from './records/customer.entity.js';
import { addressById, customerById, noteById } from './records/customer.loaders.js';
import { CustomerGroupMemberEntity, CustomerTagEntity } from './records/customer-links.entity.js';
import { CustomerNoteEntity } from './records/customer-note.entity.js';
import { CustomerTotalEntity } from './records/customer-total.entity.js';
import { TagMergeResolver } from './tag-merge/tag-merge.resolver.js';

export const customers: Slice = {
  name: 'customers',
  entities: [
    CustomerEntity,
    AddressEntity,
    CustomerNoteEntity,
    CustomerTagEntity,
    CustomerGroupMemberEntity,
    CustomerTotalEntity,
  ],
  resolvers: [
    CustomerQueryResolver,
    CustomerFieldsResolver,
    CustomerRelationsResolver,
    CustomerNoteResolver,
    CustomerMutationResolver,
    CustomerLinkResolver,
    AddressMutationResolver,
    NoteMutationResolver,
    BulkMutationResolver,
    BulkTagCountsResolver,
    BulkGroupCountsResolver,
    ConfirmableResolver,
    TagMergeResolver,
    ...payloadResolvers,
  ],
  nodes: [
    { type: 'Customer', permission: 'READ_CUSTOMERS', loader: customerById },
    { type: 'Address', permission: 'READ_PII', loader: addressById },
    { type: 'CustomerNote', permission: 'READ_CUSTOMERS', loader: noteById },
  ],
};
