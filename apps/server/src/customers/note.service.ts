import { uuidOf } from '@clientela/domain/global-id';
import { noteInput, noteLimits } from '@clientela/domain/note';
import { parseInput, problem } from '@clientela/domain/problem';
import { type Changes, recordAudit } from '../audit/audit.service.js';
import type { RequestContext } from '../platform/context.js';
import type { Transaction } from '../platform/database/database.js';
import { uuidv7 } from '../platform/database/values.js';
import { lockCustomer } from './customer-lock.js';
import { CustomerNoteEntity } from './customer-note.entity.js';
import type { CustomerNoteCreateInput, CustomerNoteDeleteInput, CustomerNoteUpdateInput } from './note.inputs.js';
import { searchByNotes } from './search-sections.js';

/** The note that was written, and about whom. */
export interface WrittenNote {
  noteId: string;
  customerId: string;
}

/** Writes a note about a customer, signed by who asks. @throws Problem NOT_FOUND, REQUIRED, TOO_LONG, TOO_MANY */
export async function createNote(context: RequestContext, input: CustomerNoteCreateInput): Promise<WrittenNote> {
  const customerId = uuidOf('Customer', input.customerId, ['input', 'customerId']);
  const { body } = parseInput(noteInput, input, ['input']);
  const { kind: authorKind, id: authorId, name: authorName } = context.actor;
  const noteId = uuidv7();
  return context.write(async (transaction) => {
    await lockCustomer(transaction, context, customerId);
    const of = { shopId: context.shopId, customerId };
    const { max } = noteLimits.perCustomer;
    if ((await transaction.manager.countBy(CustomerNoteEntity, of)) >= max) {
      throw problem('TOO_MANY', ['input'], { params: { max } });
    }
    await transaction.manager.insert(CustomerNoteEntity, { ...of, id: noteId, body, authorKind, authorId, authorName });
    await settle(transaction, context, customerId, 'note.create', { body: [null, body] });
    return { noteId, customerId };
  });
}

/** Changes what a note says. @throws Problem NOT_FOUND, REQUIRED, TOO_LONG */
export async function updateNote(context: RequestContext, input: CustomerNoteUpdateInput): Promise<WrittenNote> {
  const noteId = uuidOf('CustomerNote', input.id, ['input', 'id']);
  const { body } = parseInput(noteInput, input, ['input']);
  return context.write(async (transaction) => {
    const before = await lockNote(transaction, context, noteId);
    const { customerId } = before;
    if (before.body === body) return { noteId, customerId };
    const key = { shopId: context.shopId, id: noteId };
    await transaction.manager.update(CustomerNoteEntity, key, { body, updatedAt: new Date() });
    await settle(transaction, context, customerId, 'note.update', { body: [before.body, body] });
    return { noteId, customerId };
  });
}

/** Deletes a note. @throws Problem NOT_FOUND */
export async function deleteNote(
  context: RequestContext,
  input: CustomerNoteDeleteInput,
): Promise<{ deletedId: string; customerId: string }> {
  const noteId = uuidOf('CustomerNote', input.id, ['input', 'id']);
  return context.write(async (transaction) => {
    const { customerId, body } = await lockNote(transaction, context, noteId);
    await transaction.manager.delete(CustomerNoteEntity, { shopId: context.shopId, id: noteId });
    await settle(transaction, context, customerId, 'note.delete', { body: [body, null] });
    return { deletedId: input.id, customerId };
  });
}

/** A note, about whose customer nobody else writes until the end of the transaction. */
async function lockNote(transaction: Transaction, context: RequestContext, noteId: string) {
  const notFound = problem('NOT_FOUND', ['input', 'id'], { params: { type: 'CustomerNote' } });
  const key = { shopId: context.shopId, id: noteId };
  const seen = await transaction.manager.findOneBy(CustomerNoteEntity, key);
  if (!seen) throw notFound;
  await lockCustomer(transaction, context, seen.customerId, ['input', 'id']);
  const note = await transaction.manager.findOneBy(CustomerNoteEntity, key);
  if (!note) throw notFound;
  return note;
}

async function settle(
  transaction: Transaction,
  context: RequestContext,
  customerId: string,
  action: string,
  changes: Changes,
): Promise<void> {
  await searchByNotes(transaction, context, customerId);
  await recordAudit(transaction, context, [{ action, subjectType: 'Customer', subjectId: customerId, changes }]);
}
