import { uuidOf } from '@clientela/domain/global-id';
import { orderLimits } from '@clientela/domain/order';
import { problem } from '@clientela/domain/problem';
import { recordAudit } from '../../audit/audit.service.js';
import type { RequestContext } from '../../platform/context.js';
import { prepared } from '../../platform/database/statement.js';
import { NoteWrites } from '../../platform/notes.js';
import type { OrderNoteCreateInput, OrderNoteDeleteInput, OrderNoteUpdateInput } from './order-change.inputs.js';

const lock = prepared('order_lock', 'select id from sales_order where shop_id = $1 and id = $2 for no key update');
const subjectType = 'Order';

/** Writes notes about orders: they leave the version of their order. */
export const orderNotes = new NoteWrites({
  type: 'OrderNote',
  table: 'order_note',
  about: 'order_id',
  max: orderLimits.notes.max,
  async lock({ query }, { shopId }, orderId, path) {
    const [row] = await query(lock, [shopId, orderId]);
    if (!row) throw problem('NOT_FOUND', path, { params: { type: subjectType } });
  },
  async settle(transaction, context, orderId, { action, body }) {
    await recordAudit(transaction, context, [{ action, subjectType, subjectId: orderId, changes: { body } }]);
  },
});

/** Payloads name what a note is about by its kind. */
const named = <Written extends { aboutId: string }>({ aboutId, ...written }: Written) => ({
  ...written,
  orderId: aboutId,
});

/** Writes a note about an order, signed by who asks. @throws Problem NOT_FOUND, REQUIRED, TOO_LONG, TOO_MANY */
export async function createOrderNote(context: RequestContext, input: OrderNoteCreateInput) {
  const path = ['input', 'orderId'];
  return named(await orderNotes.create(context, uuidOf(subjectType, input.orderId, path), input, path));
}

/** Changes what a note says. @throws Problem NOT_FOUND, REQUIRED, TOO_LONG */
export const updateOrderNote = async (context: RequestContext, input: OrderNoteUpdateInput) =>
  named(await orderNotes.update(context, input));

/** Deletes a note. @throws Problem NOT_FOUND */
export const deleteOrderNote = async (context: RequestContext, input: OrderNoteDeleteInput) =>
  named(await orderNotes.remove(context, input));
