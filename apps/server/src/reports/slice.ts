import type { Slice } from '../platform/slice.js';
import { ShopSummaryResolver } from './shop-summary.resolver.js';

/** Numbers over the whole shop, each with the list behind it. */
export const reports: Slice = { name: 'reports', resolvers: [ShopSummaryResolver] };
