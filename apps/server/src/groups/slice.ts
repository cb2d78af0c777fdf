import type { Slice } from '../platform/slice.js';
import { CustomerGroupEntity } from './group.entity.js';
import { groupById } from './group.loaders.js';
import { CustomerGroupPayloadResolver, CustomerGroupResolver } from './group.resolver.js';

export const groups: Slice = {
  name: 'groups',
  entities: [CustomerGroupEntity],
  resolvers: [CustomerGroupResolver, CustomerGroupPayloadResolver],
  nodes: [{ type: 'CustomerGroup', permission: 'READ_CUSTOMERS', loader: groupById }],
};
