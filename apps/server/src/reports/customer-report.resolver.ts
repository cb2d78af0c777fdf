import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { CustomerEntity } from '../customers/records/customer.entity.js';
import type { CustomerRow } from '../customers/records/customer.row.js';
import type { RequestContext } from '../platform/context.js';
import { AtMost } from '../platform/graphql/list-bound.js';
import { monthsOfCustomer, productsOfCustomer } from './customer-report.loaders.js';
import { BoughtProduct, CustomerMonth, mostMonths, mostProducts } from './customer-report.types.js';

/** What the report of a customer is made of. */
@Resolver(() => CustomerEntity)
export class CustomerReportResolver {
  @AtMost(mostMonths)
  @FieldResolver(() => [CustomerMonth], {
    description: 'What it ordered month by month, the newest first; months without orders are left out.',
  })
  months(@Ctx() context: RequestContext, @Root() { id }: CustomerRow): Promise<CustomerMonth[]> {
    return context.load(monthsOfCustomer, id);
  }

  @AtMost(mostProducts)
  @FieldResolver(() => [BoughtProduct], { description: 'What it bought, that of which it bought most first.' })
  products(@Ctx() context: RequestContext, @Root() { id }: CustomerRow): Promise<BoughtProduct[]> {
    return context.load(productsOfCustomer, id);
  }
}
