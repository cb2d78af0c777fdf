import type { Slice } from '../platform/slice.js';
import { AddressEntity } from './address.entity.js';
import { AddressMutationResolver } from './address-mutations.resolver.js';
import {
  BulkGroupCountsResolver,
  BulkMutationResolver,
  BulkTagCountsResolver,
  ConfirmableResolver,
} from './bulk-mutations.resolver.js';
import { CustomerEntity } from './customer.entity.js';
import { addressById, customerById, noteById } from './customer.loaders.js';
import { CustomerQueryResolver } from './customer.resolver.js';
import { CustomerFieldsResolver } from './customer-fields.resolver.js';
import { CustomerGroupMemberEntity, CustomerTagEntity } from './customer-links.entity.js';
import { CustomerMutationResolver } from './customer-mutations.resolver.js';
import { CustomerNoteEntity } from './customer-note.entity.js';
import { CustomerNoteResolver, CustomerRelationsResolver } from './customer-relations.resolver.js';
import { CustomerTotalEntity } from './customer-total.entity.js';
import { CustomerLinkResolver } from './link-mutations.resolver.js';
import { NoteMutationResolver } from './note-mutations.resolver.js';
import { payloadResolvers } from './payload.resolvers.js';
import { TagMergeResolver } from './tag-merge.resolver.js';

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
