import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { Allow } from '../../platform/graphql/policy.js';
import { OrderRefundInput, OrderTransactionRecordInput, OrderTransactionRetractInput } from './order-change.inputs.js';
import { OrderTransactionPayload } from './order-change.payloads.js';
import { recordTransaction, refundOrder, retractTransaction } from './order-money.service.js';

const refusals =
  'Refused with NOT_FOUND, AMOUNT_TOO_LARGE, TOO_MANY, DUPLICATE_EXTERNAL_ID, a fault of a field, or INVALID_PAYMENT_ACTION, which says what is possible.';

@Resolver()
export class OrderMoneyResolver {
  @Allow('WRITE_CUSTOMERS')
  @Mutation(() => OrderTransactionPayload, {
    description: `Records that money for an order was taken, reserved or let go. ${refusals}`,
  })
  orderTransactionRecord(
    @Ctx() context: RequestContext,
    @Arg('input', () => OrderTransactionRecordInput) input: OrderTransactionRecordInput,
  ) {
    return recordTransaction(context, input);
  }

  @Allow('WRITE_MONEY')
  @Mutation(() => OrderTransactionPayload, { description: `Records that money for an order went back. ${refusals}` })
  orderRefund(@Ctx() context: RequestContext, @Arg('input', () => OrderRefundInput) input: OrderRefundInput) {
    return refundOrder(context, input);
  }

  @Allow('WRITE_CUSTOMERS')
  @Mutation(() => OrderTransactionPayload, {
    description:
      'Takes back the record of a movement of money that never happened: it stays in sight with the reason, and counts nowhere. What is taken back already stays so. Refused with NOT_FOUND, FORBIDDEN for a refund without WRITE_MONEY, RECORD_OF_CHANNEL, MONEY_WENT_BACK, REQUIRED or TOO_LONG.',
  })
  orderTransactionRetract(
    @Ctx() context: RequestContext,
    @Arg('input', () => OrderTransactionRetractInput) input: OrderTransactionRetractInput,
  ) {
    return retractTransaction(context, input);
  }
}
