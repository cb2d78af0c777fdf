import type { Slice } from '../platform/slice.js';
import { DemoShopResolver, ShopCreateResolver } from './tenancy.resolver.js';

/** Shops as wholes: how they come and go. */
export const tenancy: Slice = { name: 'tenancy', resolvers: [ShopCreateResolver, DemoShopResolver] };
