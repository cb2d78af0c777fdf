import { uuidOf } from '@clientela/domain/global-id';
import { noteLimits } from '@clientela/domain/note';
import { recordAudit } from '../../audit/audit.service.js';
import type { RequestContext } from '../../platform/context.js';
import { NoteWrites } from '../../platform/notes.js';
import { lockCustomer } from '../writing/customer-lock.js';
import { searchByNotes } from '../writing/search-sections.js';
import type { CustomerNoteCreateInput, CustomerNoteDeleteInput, CustomerNoteUpdateInput } from './note.inputs.js';

const subjectType = 'Customer';

/** Customers are found by their notes, too. */
const notes = new NoteWrites({
  type: 'CustomerNote',
  table: 'customer_note',
  about: 'customer_id',
  max: noteLimits.perCustomer.max,
  lock: lockCustomer,
  async settle(transaction, context, customerId, { action, body }) {
    await searchByNotes(transaction, context, customerId);
    await recordAudit(transaction, context, [{ action, subjectType, subjectId: customerId, changes: { body } }]);
  },
});

/** Payloads name what a note is about by its kind. */
const named = <Written extends { aboutId: string }>({ aboutId, ...written }: Written) => ({
  ...written,
  customerId: aboutId,
});

/** Writes a note about a customer, signed by who asks. @throws Problem NOT_FOUND, REQUIRED, TOO_LONG, TOO_MANY */
export async function createNote(context: RequestContext, input: CustomerNoteCreateInput) {
  const path = ['input', 'customerId'];
  return named(await notes.create(context, uuidOf(subjectType, input.customerId, path), input, path));
}

/** Changes what a note says. @throws Problem NOT_FOUND, REQUIRED, TOO_LONG */
export const updateNote = async (context: RequestContext, input: CustomerNoteUpdateInput) =>
  named(await notes.update(context, input));

/** Deletes a note. @throws Problem NOT_FOUND */
export const deleteNote = async (context: RequestContext, input: CustomerNoteDeleteInput) =>
  named(await notes.remove(context, input));
