import type { Slice } from '../platform/slice.js';
import { ShopEntity } from './shop.entity.js';

export const shops: Slice = { name: 'shops', entities: [ShopEntity] };
