import { Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../platform/context.js';
import { Allow } from '../platform/graphql/policy.js';
import type { Soon } from '../platform/soon.js';
import { ShopEntity } from './shop.entity.js';
import { shopOfRequest } from './shop.loaders.js';
import type { ShopRow } from './shop.queries.js';

@Resolver(() => ShopEntity)
export class ShopResolver {
  @Allow('SIGNED_IN')
  @Query(() => ShopEntity, { description: 'The shop of this request.' })
  shop(@Ctx() context: RequestContext): Soon<ShopRow> {
    return shopOfRequest(context);
  }
}
