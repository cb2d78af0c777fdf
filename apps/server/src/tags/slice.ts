import type { Slice } from '../platform/slice.js';
import { TagEntity } from './tag.entity.js';
import { tagById } from './tag.loaders.js';
import { TagPayloadResolver, TagResolver } from './tag.resolver.js';

export const tags: Slice = {
  name: 'tags',
  entities: [TagEntity],
  resolvers: [TagResolver, TagPayloadResolver],
  nodes: [{ type: 'Tag', permission: 'READ_CUSTOMERS', loader: tagById }],
};
