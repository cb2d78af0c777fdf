import { createHash } from 'node:crypto';

/** One SQL statement. With a name it is prepared once per connection, and then only bound and executed. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  /** The values decide which way is fast (a rare tag or a common one): planned anew for each. All others are planned once. */
  readonly isPlannedByValues?: boolean;
}

const texts = new Map<string, string>();

/**
 * A statement of fixed text: prepared under its own name on each connection that runs it. Two of one name would fail, or
 * run as each other, on whatever connection knows the other one: that is refused when the server starts.
 */
export function prepared(name: string, text: string): Statement {
  const known = texts.get(name) ?? text;
  if (known !== text) throw new Error(`Two statements are called “${name}”.`);
  texts.set(name, text);
  return { name, text };
}

const named = new Map<string, Statement>();
const maxNamed = 400;

/**
 * A statement whose text was built (filters, sort keys). The first few hundred shapes are prepared under the hash of
 * their text; beyond that they run unnamed, so that a stranger's filters cannot fill the server's memory with plans.
 */
export function composed(text: string, isPlannedByValues = false): Statement {
  const known = named.get(text);
  if (known) return known;
  if (named.size >= maxNamed) return { name: '', text, isPlannedByValues };
  const name = `q${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
  const statement = { name, text, isPlannedByValues };
  named.set(text, statement);
  return statement;
}
