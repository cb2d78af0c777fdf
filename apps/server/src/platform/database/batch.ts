import { createRequire } from 'node:module';
import type pg from 'pg';
import type { Statement } from './statement.js';

const { prepareValue } = createRequire(import.meta.url)('pg/lib/utils') as {
  prepareValue: (value: unknown) => unknown;
};

/** The parts of pg's connection that a Submittable is given. */
interface Wire {
  readonly stream: { cork(): void; uncork(): void };
  readonly parsedStatements: Record<string, string>;
  parse(query: { name: string; text: string }): void;
  bind(config: { statement: string; values: unknown[]; valueMapper: (value: unknown) => unknown }): void;
  describe(config: { type: 'P'; name: string }): void;
  execute(config: { portal: string }): void;
  sync(): void;
  on(event: 'parseComplete', listener: () => void): void;
  off(event: 'parseComplete', listener: () => void): void;
}
interface Field {
  readonly name: string;
  readonly dataTypeID: number;
}
type Parser = (text: string) => unknown;
type Types = { getTypeParser(oid: number, format?: 'text' | 'binary'): Parser };

export type Step = readonly [statement: Statement, values: readonly unknown[]];

interface Reader {
  readonly names: string[];
  readonly parsers: Parser[];
}

/** Columns of a prepared statement, remembered so that it is described once. */
const described = new Map<string, Field[]>();
const readers = new WeakMap<Field[], Reader>();

/** What a statement answers, as it comes. */
interface Answer {
  fields: Field[];
  readonly rows: (string | null)[][];
}
export type Row = Record<string, unknown>;

/**
 * Several statements with one Sync: one network trip and one implicit transaction, in which a `set_config(…, true)` of
 * the first holds for the rest and is gone afterwards. The rows of all but the first come back. This is pg's own
 * extension point (a Submittable); it halves the database CPU of BEGIN / set / statement / COMMIT.
 */
class Batch {
  readonly #answers: Answer[];
  readonly #parsing: Statement[] = [];
  #parsed = 0;
  #done = 0;
  #wire: Wire | undefined;

  constructor(
    readonly steps: readonly Step[],
    readonly types: Types,
    readonly resolve: (rows: Row[][]) => void,
    readonly reject: (error: Error) => void,
  ) {
    this.#answers = steps.map(() => ({ fields: [], rows: [] }));
  }

  submit(wire: Wire): null {
    this.#wire = wire;
    wire.stream.cork();
    try {
      this.steps.forEach(([statement, values], index) => {
        this.#parseOnce(wire, statement);
        wire.bind({ statement: statement.name, values: [...values], valueMapper: prepareValue });
        if (index > 0) this.#describe(wire, statement, index);
        wire.execute({ portal: '' });
      });
      wire.sync();
    } finally {
      wire.stream.uncork();
    }
    if (this.#parsing.length > 0) wire.on('parseComplete', this.#onParsed);
    return null;
  }

  #parseOnce(wire: Wire, statement: Statement) {
    const known = statement.name !== '' && wire.parsedStatements[statement.name] !== undefined;
    if (known || this.#parsing.some((other) => other.name !== '' && other.name === statement.name)) return;
    wire.parse({ name: statement.name, text: statement.text });
    this.#parsing.push(statement);
  }

  #describe(wire: Wire, statement: Statement, index: number) {
    const known = statement.name === '' ? undefined : described.get(statement.text);
    const answer = this.#answers[index];
    if (known && answer) answer.fields = known;
    else wire.describe({ type: 'P', name: '' });
  }

  // Only what the server has parsed may be called prepared: after an error the next Bind would fail with 26000 or 42P05.
  readonly #onParsed = () => {
    const statement = this.#parsing[this.#parsed++];
    if (statement?.name && this.#wire) this.#wire.parsedStatements[statement.name] = statement.text;
  };

  #finish() {
    this.#wire?.off('parseComplete', this.#onParsed);
  }

  // The statements answer in their order: what comes is of the first that is not through.
  handleRowDescription(message: { fields: Field[] }) {
    const answer = this.#answers[this.#done];
    if (answer) answer.fields = message.fields;
    const statement = this.steps[this.#done]?.[0];
    if (statement?.name) described.set(statement.text, message.fields);
  }
  handleDataRow(message: { fields: (string | null)[] }) {
    if (this.#done > 0) this.#answers[this.#done]?.rows.push(message.fields);
  }
  handleCommandComplete() {
    this.#done++;
  }
  handleEmptyQuery() {}
  handlePortalSuspended() {}
  handleCopyInResponse() {}
  handleCopyData() {}
  /** pg forgets the query here, so no handleReadyForQuery will follow. */
  handleError(error: Error) {
    this.#finish();
    this.reject(error);
  }
  handleReadyForQuery() {
    this.#finish();
    this.resolve(this.#answers.slice(1).map((answer) => rowsOf(answer, this.types)));
  }
}

function rowsOf({ fields, rows }: Answer, types: Types): Row[] {
  const { names, parsers } = readerOf(fields, types);
  return rows.map((row) => toObject(row, names, parsers));
}

/** How rows of these columns are read: found once for a statement, because many answer a single row of many columns. */
function readerOf(fields: Field[], types: Types): Reader {
  const known = readers.get(fields);
  if (known) return known;
  const names = fields.map((field) => field.name);
  const reader = { names, parsers: fields.map((field) => types.getTypeParser(field.dataTypeID, 'text')) };
  readers.set(fields, reader);
  return reader;
}

function toObject(row: (string | null)[], names: string[], parsers: Parser[]): Row {
  const object: Row = {};
  for (let i = 0; i < names.length; i++) {
    const text = row[i];
    object[names[i] ?? ''] = text === null || text === undefined ? null : parsers[i]?.(text);
  }
  return object;
}

/** Runs the statements as one implicit transaction on this client; answers with the rows of each but the first. */
export const runSteps = (client: pg.ClientBase, steps: readonly Step[], types: Types) =>
  new Promise<Row[][]>((resolve, reject) => {
    client.query(new Batch(steps, types, resolve, reject) as never);
  });

/** The same, of which only the last statement is asked. */
export const runBatch = async (client: pg.ClientBase, steps: readonly Step[], types: Types): Promise<Row[]> =>
  (await runSteps(client, steps, types)).at(-1) ?? [];
