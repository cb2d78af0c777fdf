import { type GlobalType, uuidOf } from '@clientela/domain/global-id';
import { noteInput } from '@clientela/domain/note';
import { parseInput, problem } from '@clientela/domain/problem';
import type { RequestContext } from './context.js';
import type { Transaction } from './database/database.js';
import { prepared } from './database/statement.js';
import { uuidv7 } from './database/values.js';

/** What was done to a note, and what it said before and says now. */
export interface NoteDeed {
  readonly action: 'note.create' | 'note.update' | 'note.delete';
  readonly body: [before: string | null, after: string | null];
}

/** Notes about things of one kind. */
export interface NoteKind {
  readonly type: GlobalType;
  readonly table: string;
  /** The column that names what a note is about. */
  readonly about: string;
  /** At most so many about one thing. */
  readonly max: number;
  /** Makes who writes about one thing wait for each other until the end of the transaction. @throws Problem NOT_FOUND at `path` */
  lock(transaction: Transaction, context: RequestContext, aboutId: string, path: string[]): Promise<void>;
  /** What follows from a deed: its event, at least. */
  settle(transaction: Transaction, context: RequestContext, aboutId: string, deed: NoteDeed): Promise<void>;
}

/** A note that was written, and what it is about. */
export interface WrittenNote {
  readonly noteId: string;
  readonly aboutId: string;
}

interface Row {
  readonly aboutId: string;
  readonly body: string;
}

/** Writes notes of one kind: whoever asks signs them. */
export class NoteWrites {
  readonly #statements: ReturnType<typeof statementsOf>;

  constructor(readonly kind: NoteKind) {
    this.#statements = statementsOf(kind);
  }

  /** @throws Problem NOT_FOUND at `path`, REQUIRED, TOO_LONG, TOO_MANY */
  create(context: RequestContext, aboutId: string, input: object, path: string[]): Promise<WrittenNote> {
    const { body } = parseInput(noteInput, input, ['input']);
    const { max } = this.kind;
    const noteId = uuidv7();
    return context.write(async (transaction) => {
      await this.kind.lock(transaction, context, aboutId, path);
      const about = [context.shopId, aboutId];
      const [found] = await transaction.query<{ count: number }>(this.#statements.count, about);
      if ((found?.count ?? 0) >= max) throw problem('TOO_MANY', ['input'], { params: { max } });
      await this.insert(transaction, context, { id: noteId, aboutId, body });
      await this.kind.settle(transaction, context, aboutId, { action: 'note.create', body: [null, body] });
      return { noteId, aboutId };
    });
  }

  /** Saves a note, signed by who asks, along with what it is about: nothing else follows from it. */
  async insert(
    { query }: Transaction,
    { shopId, actor }: RequestContext,
    { id, aboutId, body }: { id: string; aboutId: string; body: string },
  ): Promise<void> {
    await query(this.#statements.insert, [shopId, aboutId, id, body, actor.kind, actor.id, actor.name]);
  }

  /** Changes what a note says. @throws Problem NOT_FOUND, REQUIRED, TOO_LONG */
  update(context: RequestContext, input: { id: string }): Promise<WrittenNote> {
    const noteId = uuidOf(this.kind.type, input.id, ['input', 'id']);
    const { body } = parseInput(noteInput, input, ['input']);
    return context.write(async (transaction) => {
      const before = await this.#locked(transaction, context, noteId);
      const { aboutId } = before;
      if (before.body === body) return { noteId, aboutId };
      await transaction.query(this.#statements.setBody, [context.shopId, noteId, body]);
      await this.kind.settle(transaction, context, aboutId, { action: 'note.update', body: [before.body, body] });
      return { noteId, aboutId };
    });
  }

  /** @throws Problem NOT_FOUND */
  remove(context: RequestContext, input: { id: string }): Promise<{ deletedId: string; aboutId: string }> {
    const noteId = uuidOf(this.kind.type, input.id, ['input', 'id']);
    return context.write(async (transaction) => {
      const { aboutId, body } = await this.#locked(transaction, context, noteId);
      await transaction.query(this.#statements.remove, [context.shopId, noteId]);
      await this.kind.settle(transaction, context, aboutId, { action: 'note.delete', body: [body, null] });
      return { deletedId: input.id, aboutId };
    });
  }

  /** A note, about whose thing nobody else writes until the end of the transaction. */
  async #locked(transaction: Transaction, context: RequestContext, noteId: string): Promise<Row> {
    const path = ['input', 'id'];
    const find = () => transaction.query<Row>(this.#statements.find, [context.shopId, noteId]);
    const [seen] = await find();
    if (seen) await this.kind.lock(transaction, context, seen.aboutId, path);
    const [note] = seen ? await find() : [];
    if (!note) throw problem('NOT_FOUND', path, { params: { type: this.kind.type } });
    return note;
  }
}

const statementsOf = ({ table, about }: NoteKind) => ({
  count: prepared(
    `${table}_count`,
    `select count(*)::integer as count from ${table} where shop_id = $1 and ${about} = $2`,
  ),
  insert: prepared(
    `${table}_insert`,
    `insert into ${table} (shop_id, ${about}, id, body, author_kind, author_id, author_name) values ($1, $2, $3, $4, $5, $6, $7)`,
  ),
  find: prepared(`${table}_find`, `select ${about} as "aboutId", body from ${table} where shop_id = $1 and id = $2`),
  setBody: prepared(
    `${table}_set_body`,
    `update ${table} set body = $3, updated_at = now() where shop_id = $1 and id = $2`,
  ),
  remove: prepared(`${table}_remove`, `delete from ${table} where shop_id = $1 and id = $2`),
});
