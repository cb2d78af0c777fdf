import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../platform/context.js';
import { Allow } from '../platform/graphql/policy.js';
import { ShopEntity } from '../shops/shop.entity.js';
import { shopById } from '../shops/shop.loaders.js';
import { DemoShopRemoveInput, ShopCreateInput } from './tenancy.inputs.js';
import { DemoShopRemovePayload, ShopCreatePayload } from './tenancy.payloads.js';
import { createShop, removeDemoShop } from './tenancy.service.js';

@Resolver(() => ShopCreatePayload)
export class ShopCreateResolver {
  @Allow('ADMIN')
  @Mutation(() => ShopCreatePayload, {
    description:
      'Makes a shop, empty, whose owner is the person who asks: one who owns the shop of the request. Refused with TOO_MANY; to a token.',
  })
  shopCreate(@Ctx() context: RequestContext, @Arg('input', () => ShopCreateInput) input: ShopCreateInput) {
    return createShop(context, input);
  }

  @FieldResolver(() => ShopEntity, {
    nullable: true,
    description: 'The new shop: send its id as the header Clientela-Shop to work in it.',
  })
  shop(@Ctx() context: RequestContext, @Root() { shopId }: ShopCreatePayload) {
    return shopId ? context.get(shopById, shopId) : null;
  }
}

@Resolver()
export class DemoShopResolver {
  @Allow('ADMIN')
  @Mutation(() => DemoShopRemovePayload, {
    description:
      'Removes a demo shop with everything in it, for good. Refused with NOT_FOUND, SHOP_IS_NOT_DEMO, LAST_SHOP; to a token.',
  })
  demoShopRemove(@Ctx() context: RequestContext, @Arg('input', () => DemoShopRemoveInput) input: DemoShopRemoveInput) {
    return removeDemoShop(context, input);
  }
}
