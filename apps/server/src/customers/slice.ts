import type { Slice } from '../platform/slice.js';
import { AddressEntity } from './address.entity.js';
import { CustomerEntity } from './customer.entity.js';
import { CustomerGroupMemberEntity, CustomerTagEntity } from './customer-links.entity.js';
import { CustomerNoteEntity } from './customer-note.entity.js';

export const customers: Slice = {
  name: 'customers',
  entities: [CustomerEntity, AddressEntity, CustomerNoteEntity, CustomerTagEntity, CustomerGroupMemberEntity],
  resolvers: [],
  nodes: [],
};
