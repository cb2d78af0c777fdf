import { formatTaxRate } from '@clientela/domain/tax-rate';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../platform/context.js';
import { Allow } from '../platform/graphql/policy.js';
import { DecimalScalar } from '../platform/graphql/scalars.js';
import type { Soon } from '../platform/soon.js';
import { ShopEntity } from './shop.entity.js';
import { ShopUpdateInput } from './shop.inputs.js';
import { currentShop } from './shop.loaders.js';
import { ShopPayload } from './shop.payloads.js';
import type { ShopRow } from './shop.queries.js';
import { updateShop } from './shop.service.js';

@Resolver(() => ShopEntity)
export class ShopResolver {
  @Allow('SIGNED_IN')
  @Query(() => ShopEntity, { description: 'The shop of this request.' })
  shop(@Ctx() context: RequestContext): Soon<ShopRow> {
    return currentShop(context);
  }

  @FieldResolver(() => DecimalScalar, {
    nullable: true,
    description: 'The tax that it charges unless a line says otherwise, in percent, as 21.00. Null: it charges none.',
  })
  taxRate(@Root() { taxRate }: ShopRow): string | null {
    return taxRate === null ? null : formatTaxRate(taxRate);
  }

  @Allow('SETTINGS')
  @Mutation(() => ShopPayload, {
    description: 'Changes the settings of the shop of this request. Refused with STALE_VERSION, LOGIN_METHOD_REQUIRED.',
  })
  shopUpdate(@Ctx() context: RequestContext, @Arg('input', () => ShopUpdateInput) input: ShopUpdateInput) {
    return updateShop(context, input);
  }
}

@Resolver(() => ShopPayload)
export class ShopPayloadResolver {
  @FieldResolver(() => ShopEntity, { nullable: true, description: 'The shop as it stands now.' })
  shop(@Ctx() context: RequestContext, @Root() { shopId }: ShopPayload): Soon<ShopRow> | null {
    return shopId === undefined ? null : currentShop(context);
  }
}
