import type { Slice } from '../platform/slice.js';
import { ShopEntity } from './shop.entity.js';
import { shopById } from './shop.loaders.js';
import { ShopPayloadResolver, ShopResolver } from './shop.resolver.js';

export const shops: Slice = {
  name: 'shops',
  entities: [ShopEntity],
  resolvers: [ShopResolver, ShopPayloadResolver],
  nodes: [{ type: 'Shop', permission: 'READ_CUSTOMERS', loader: shopById }],
};
