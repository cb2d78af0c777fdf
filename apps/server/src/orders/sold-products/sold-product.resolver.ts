import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { AtMost } from '../../platform/graphql/list-bound.js';
import { Allow } from '../../platform/graphql/policy.js';
import { mostSoldProducts, SoldProduct } from './sold-product.types.js';
import { soldProducts } from './sold-products.js';

@Resolver()
export class SoldProductResolver {
  @AtMost(mostSoldProducts, mostSoldProducts)
  @Allow('READ_CUSTOMERS')
  @Query(() => [SoldProduct], {
    description:
      'What the newest orders were of, to be offered while an order is typed: what was sold most often first.',
  })
  soldProducts(
    @Ctx() context: RequestContext,
    @Arg('query', () => String, {
      defaultValue: '',
      description: 'Words of the title or the SKU, ignoring case and accents; all must occur. Empty: any.',
    })
    query: string,
    @Arg('first', () => Int, { defaultValue: 8, description: `How many, from 1 to ${mostSoldProducts}.` })
    first: number,
  ): Promise<SoldProduct[]> {
    return soldProducts(context, query, first);
  }
}
