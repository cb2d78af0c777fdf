import type { Slice } from '../platform/slice.js';
import { CustomerReportResolver } from './customer-report.resolver.js';
import { ShopSummaryResolver } from './shop-summary.resolver.js';

/** Numbers over the whole shop and over one customer. */
export const reports: Slice = { name: 'reports', resolvers: [ShopSummaryResolver, CustomerReportResolver] };
