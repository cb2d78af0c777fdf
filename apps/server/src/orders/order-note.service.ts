import { uuidOf } from '@clientela/domain/global-id';
import { noteInput } from '@clientela/domain/note';
import { orderLimits } from '@clientela/domain/order';
import { parseInput, problem } from '@clientela/domain/problem';
import { type Changes, recordAudit } from '../audit/audit.service.js';
import type { RequestContext } from '../platform/context.js';
import type { Transaction } from '../platform/database/database.js';
import { prepared } from '../platform/database/statement.js';
import { uuidv7 } from '../platform/database/values.js';
import type { OrderNoteCreateInput, OrderNoteDeleteInput, OrderNoteUpdateInput } from './order-change.inputs.js';
import { OrderNoteEntity } from './order-note.entity.js';

/** The note that was written, and about which order. Notes leave the version of their order. */
export interface WrittenOrderNote {
  noteId: string;
  orderId: string;
}

/** Writes a note about an order, signed by who asks. @throws Problem NOT_FOUND, REQUIRED, TOO_LONG, TOO_MANY */
export function createOrderNote(context: RequestContext, input: OrderNoteCreateInput): Promise<WrittenOrderNote> {
  const orderId = uuidOf('Order', input.orderId, ['input', 'orderId']);
  const { body } = parseInput(noteInput, input, ['input']);
  const { kind: authorKind, id: authorId, name: authorName } = context.actor;
  const noteId = uuidv7();
  return context.write(async (transaction) => {
    await lockOrder(transaction, context, orderId, ['input', 'orderId']);
    const of = { shopId: context.shopId, orderId };
    const { max } = orderLimits.notes;
    if ((await transaction.manager.countBy(OrderNoteEntity, of)) >= max) {
      throw problem('TOO_MANY', ['input'], { params: { max } });
    }
    await transaction.manager.insert(OrderNoteEntity, { ...of, id: noteId, body, authorKind, authorId, authorName });
    await tell(transaction, context, orderId, 'note.create', { body: [null, body] });
    return { noteId, orderId };
  });
}

/** Changes what a note says. @throws Problem NOT_FOUND, REQUIRED, TOO_LONG */
export function updateOrderNote(context: RequestContext, input: OrderNoteUpdateInput): Promise<WrittenOrderNote> {
  const noteId = uuidOf('OrderNote', input.id, ['input', 'id']);
  const { body } = parseInput(noteInput, input, ['input']);
  return context.write(async (transaction) => {
    const before = await lockNote(transaction, context, noteId);
    const { orderId } = before;
    if (before.body === body) return { noteId, orderId };
    const key = { shopId: context.shopId, id: noteId };
    await transaction.manager.update(OrderNoteEntity, key, { body, updatedAt: new Date() });
    await tell(transaction, context, orderId, 'note.update', { body: [before.body, body] });
    return { noteId, orderId };
  });
}

/** Deletes a note. @throws Problem NOT_FOUND */
export function deleteOrderNote(
  context: RequestContext,
  input: OrderNoteDeleteInput,
): Promise<{ deletedId: string; orderId: string }> {
  const noteId = uuidOf('OrderNote', input.id, ['input', 'id']);
  return context.write(async (transaction) => {
    const { orderId, body } = await lockNote(transaction, context, noteId);
    await transaction.manager.delete(OrderNoteEntity, { shopId: context.shopId, id: noteId });
    await tell(transaction, context, orderId, 'note.delete', { body: [body, null] });
    return { deletedId: input.id, orderId };
  });
}

const lock = prepared('order_lock', 'select id from sales_order where shop_id = $1 and id = $2 for no key update');

/** Makes who writes notes of one order wait for each other until the end of the transaction. */
async function lockOrder({ query }: Transaction, { shopId }: RequestContext, id: string, path: string[]) {
  const [row] = await query(lock, [shopId, id]);
  if (!row) throw problem('NOT_FOUND', path, { params: { type: 'Order' } });
}

/** A note, about whose order nobody else writes notes until the end of the transaction. */
async function lockNote(transaction: Transaction, context: RequestContext, noteId: string): Promise<OrderNoteEntity> {
  const notFound = problem('NOT_FOUND', ['input', 'id'], { params: { type: 'OrderNote' } });
  const key = { shopId: context.shopId, id: noteId };
  const seen = await transaction.manager.findOneBy(OrderNoteEntity, key);
  if (!seen) throw notFound;
  await lockOrder(transaction, context, seen.orderId, ['input', 'id']);
  const note = await transaction.manager.findOneBy(OrderNoteEntity, key);
  if (!note) throw notFound;
  return note;
}

const tell = (transaction: Transaction, context: RequestContext, orderId: string, action: string, changes: Changes) =>
  recordAudit(transaction, context, [{ action, subjectType: 'Order', subjectId: orderId, changes }]);
