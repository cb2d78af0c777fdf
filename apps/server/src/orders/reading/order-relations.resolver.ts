import { orderLimits } from '@clientela/domain/order';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Actor, actorAnswer } from '../../audit/actor.js';
import { timelineOf } from '../../audit/audit.loaders.js';
import { AuditEventConnection } from '../../audit/audit-event.types.js';
import { ChannelEntity } from '../../channels/channel.entity.js';
import { channelById } from '../../channels/channel.loaders.js';
import type { ChannelRow } from '../../channels/channel.queries.js';
import { IssuingCompanyEntity } from '../../companies/company.entity.js';
import { companyById } from '../../companies/company.loaders.js';
import type { IssuingCompanyRow } from '../../companies/company.queries.js';
import { CustomerEntity } from '../../customers/records/customer.entity.js';
import { customerById } from '../../customers/records/customer.loaders.js';
import type { CustomerRow } from '../../customers/records/customer.row.js';
import type { RequestContext } from '../../platform/context.js';
import { PageArgs } from '../../platform/graphql/connection.js';
import { AtMost } from '../../platform/graphql/list-bound.js';
import { Money, moneyOf } from '../../platform/graphql/scalars.js';
import { type Soon, whenReady } from '../../platform/soon.js';
import { OrderEntity } from '../records/order.entity.js';
import { linesOfOrder, notesOfOrder, shipmentsOfOrder, transactionsOfOrder } from '../records/order.loaders.js';
import type { ListedOrderRow, OrderRow } from '../records/order.row.js';
import { OrderNoteConnection } from '../records/order.types.js';
import { OrderLine, orderLineAnswer } from '../records/order-line.entity.js';
import { OrderNoteEntity, type OrderNoteRow } from '../records/order-note.entity.js';
import { OrderTransactionEntity, type OrderTransactionRow } from '../records/order-transaction.entity.js';
import { ShipmentEntity, type ShipmentRow } from '../records/shipment.entity.js';

/** What hangs on an order: each resolves through a loader, at once when the list has brought it along. */
@Resolver(() => OrderEntity)
export class OrderRelationsResolver {
  @FieldResolver(() => ChannelEntity, { nullable: true, description: 'Where it came from. Null: made by hand.' })
  channel(@Ctx() context: RequestContext, @Root() { channelId }: OrderRow): Soon<ChannelRow | null> {
    return channelId === null ? null : context.get(channelById, channelId);
  }

  @FieldResolver(() => IssuingCompanyEntity, { nullable: true, description: 'In whose name it is invoiced.' })
  issuingCompany(
    @Ctx() context: RequestContext,
    @Root() { issuingCompanyId }: OrderRow,
  ): Soon<IssuingCompanyRow | null> {
    return issuingCompanyId === null ? null : context.get(companyById, issuingCompanyId);
  }

  @FieldResolver(() => CustomerEntity, { nullable: true, description: 'Whose it is: see `claim`.' })
  customer(
    @Ctx() context: RequestContext,
    @Root() { customerId, broughtCustomer }: ListedOrderRow,
  ): Soon<CustomerRow | null> {
    return customerId === null ? null : (broughtCustomer ?? context.get(customerById, customerId));
  }

  @AtMost(orderLimits.lines.max)
  @FieldResolver(() => [OrderLine], { description: 'What was bought.' })
  lines(@Ctx() context: RequestContext, @Root() { id, currencyCode }: OrderRow): Soon<OrderLine[]> {
    return whenReady(context.get(linesOfOrder, id), (lines) =>
      lines.map((line) => orderLineAnswer(line, currencyCode)),
    );
  }

  @AtMost(orderLimits.transactions.max)
  @FieldResolver(() => [OrderTransactionEntity], { description: 'The movements of its money, as they happened.' })
  transactions(@Ctx() context: RequestContext, @Root() { id }: OrderRow): Promise<OrderTransactionRow[]> {
    return context.load(transactionsOfOrder, id);
  }

  @AtMost(orderLimits.shipments.max)
  @FieldResolver(() => [ShipmentEntity], { description: 'What left for the customer, as it left.' })
  shipments(@Ctx() context: RequestContext, @Root() { id }: OrderRow): Promise<ShipmentRow[]> {
    return context.load(shipmentsOfOrder, id);
  }

  @FieldResolver(() => OrderNoteConnection, { description: 'What the staff wrote about it, the newest first.' })
  notes(@Ctx() context: RequestContext, @Root() { id }: OrderRow, @Args(() => PageArgs) page: PageArgs) {
    return notesOfOrder(context, id, page);
  }

  @FieldResolver(() => AuditEventConnection, { description: 'What was done to it, the newest first.' })
  events(@Ctx() context: RequestContext, @Root() { id }: OrderRow, @Args(() => PageArgs) page: PageArgs) {
    return timelineOf(context, id, page);
  }
}

@Resolver(() => OrderTransactionEntity)
export class OrderTransactionResolver {
  @FieldResolver(() => Money, { description: 'Above 0, in the currency of the order.' })
  amount(@Root() { minorUnits, currencyCode }: OrderTransactionRow): Money {
    return moneyOf({ amount: minorUnits, currencyCode });
  }
}

@Resolver(() => OrderNoteEntity)
export class OrderNoteResolver {
  @FieldResolver(() => Actor, { description: 'Who wrote it.' })
  author(@Root() { authorKind, authorId, authorName }: OrderNoteRow): Actor {
    return actorAnswer(authorKind, authorId, authorName);
  }
}
