import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { Allow } from '../../platform/graphql/policy.js';
import { CustomerNoteDeletePayload, CustomerNotePayload } from './customer.payloads.js';
import { CustomerNoteCreateInput, CustomerNoteDeleteInput, CustomerNoteUpdateInput } from './note.inputs.js';
import { createNote, deleteNote, updateNote } from './note.service.js';

@Resolver()
export class NoteMutationResolver {
  @Allow('WRITE_CUSTOMERS')
  @Mutation(() => CustomerNotePayload, {
    description: 'Writes a note about a customer. Refused with NOT_FOUND, REQUIRED, TOO_LONG, TOO_MANY.',
  })
  customerNoteCreate(
    @Ctx() context: RequestContext,
    @Arg('input', () => CustomerNoteCreateInput) input: CustomerNoteCreateInput,
  ) {
    return createNote(context, input);
  }

  @Allow('WRITE_CUSTOMERS')
  @Mutation(() => CustomerNotePayload, {
    description: 'Changes what a note says. Refused with NOT_FOUND, REQUIRED, TOO_LONG.',
  })
  customerNoteUpdate(
    @Ctx() context: RequestContext,
    @Arg('input', () => CustomerNoteUpdateInput) input: CustomerNoteUpdateInput,
  ) {
    return updateNote(context, input);
  }

  @Allow('WRITE_CUSTOMERS')
  @Mutation(() => CustomerNoteDeletePayload, { description: 'Deletes a note. Refused with NOT_FOUND.' })
  customerNoteDelete(
    @Ctx() context: RequestContext,
    @Arg('input', () => CustomerNoteDeleteInput) input: CustomerNoteDeleteInput,
  ) {
    return deleteNote(context, input);
  }
}
