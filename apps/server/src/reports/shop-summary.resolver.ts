import { summaryLimits } from '@clientela/domain/shop-summary';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../platform/context.js';
import { Allow } from '../platform/graphql/policy.js';
import { summaryOfShop } from './shop-summary.js';
import { ShopSummary } from './shop-summary.types.js';

@Resolver()
export class ShopSummaryResolver {
  @Allow('READ_CUSTOMERS')
  @Query(() => ShopSummary, {
    description:
      'The numbers of the last days of the shop, today among them, by its time zone. Refused with OUT_OF_RANGE.',
  })
  shopSummary(
    @Ctx() context: RequestContext,
    @Arg('days', () => Int, { defaultValue: 30, description: summaryLimits.days.says }) days: number,
  ): Promise<ShopSummary> {
    return summaryOfShop(context, days);
  }
}
