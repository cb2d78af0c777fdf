import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { Allow } from '../../platform/graphql/policy.js';
import { OrderNoteCreateInput, OrderNoteDeleteInput, OrderNoteUpdateInput } from './order-change.inputs.js';
import { OrderNoteDeletePayload, OrderNotePayload } from './order-change.payloads.js';
import { createOrderNote, deleteOrderNote, updateOrderNote } from './order-note.service.js';

@Resolver()
export class OrderNoteMutationResolver {
  @Allow('WRITE_CUSTOMERS')
  @Mutation(() => OrderNotePayload, {
    description: 'Writes a note about an order. Refused with NOT_FOUND, REQUIRED, TOO_LONG, TOO_MANY.',
  })
  orderNoteCreate(
    @Ctx() context: RequestContext,
    @Arg('input', () => OrderNoteCreateInput) input: OrderNoteCreateInput,
  ) {
    return createOrderNote(context, input);
  }

  @Allow('WRITE_CUSTOMERS')
  @Mutation(() => OrderNotePayload, {
    description: 'Changes what a note says. Refused with NOT_FOUND, REQUIRED, TOO_LONG.',
  })
  orderNoteUpdate(
    @Ctx() context: RequestContext,
    @Arg('input', () => OrderNoteUpdateInput) input: OrderNoteUpdateInput,
  ) {
    return updateOrderNote(context, input);
  }

  @Allow('WRITE_CUSTOMERS')
  @Mutation(() => OrderNoteDeletePayload, { description: 'Deletes a note. Refused with NOT_FOUND.' })
  orderNoteDelete(
    @Ctx() context: RequestContext,
    @Arg('input', () => OrderNoteDeleteInput) input: OrderNoteDeleteInput,
  ) {
    return deleteOrderNote(context, input);
  }
}
