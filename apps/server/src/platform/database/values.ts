import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { ValueTransformer } from 'typeorm';

const oid = { int8: 20, date: 1082, timestamptz: 1184 } as const;

/**
 * How values of PostgreSQL become values of JavaScript, the same for the ORM and for plain statements: bigint as
 * `bigint` (money in minor units does not fit a number), date as its ISO text (a `Date` would shift by time zone).
 */
export const typeParsers = {
  getTypeParser(id: number, format?: 'text' | 'binary'): (text: string) => unknown {
    if (format !== 'binary' && id === oid.int8) return BigInt;
    if (format !== 'binary' && id === oid.date) return (text) => text;
    if (format !== 'binary' && id === oid.timestamptz) return instantOf;
    return pg.types.getTypeParser(id, format as 'text') as (text: string) => unknown;
  },
};

const anyInstant = pg.types.getTypeParser(oid.timestamptz, 'text');
// From the year 1000: of earlier ones that parser makes others.
const utcInstant = /^[1-9]\d{3}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,3})?\+00$/;

/** An instant as sessions in UTC write it goes to JavaScript's own parser, which takes half the time of that of pg. */
const instantOf = (text: string): unknown => (utcInstant.test(text) ? new Date(`${text}:00`) : anyInstant(text));

/** TypeORM writes bigint as text and would read it as text. */
export const bigintColumn: ValueTransformer = {
  to: (value: bigint | null | undefined) => (typeof value === 'bigint' ? value.toString() : value),
  from: (value: string | bigint | null | undefined) => (value === null || value === undefined ? value : BigInt(value)),
};

/** Random bytes ahead of their use: asking for 16 at a time costs more than all the rest of an id. */
let pool = randomBytes(4096);
let used = 0;

/** A UUID of version 7 (RFC 9562): ids grow with time, so they land side by side in an index. Made here because PostgreSQL has it only from 18. */
export function uuidv7(now = Date.now()): string {
  if (used === pool.length) {
    pool = randomBytes(pool.length);
    used = 0;
  }
  const bytes = pool.subarray(used, used + 16);
  used += 16;
  bytes.writeUIntBE(now, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The text of a CHECK that a column holds one of the values of a domain enum. Text with a check, not a PostgreSQL enum: its operators are leakproof, so indexes work under row-level security. */
export const oneOf = (column: string, values: Readonly<Record<string, string>>): string =>
  `"${column}" IN (${quoted(values)})`;

/** The same of a column that holds a list of them: at least one, and no more than there are. */
export const someOf = (column: string, values: Readonly<Record<string, string>>): string =>
  `"${column}" <@ array[${quoted(values)}] and cardinality("${column}") between 1 and ${Object.keys(values).length}`;

const quoted = (values: Readonly<Record<string, string>>): string =>
  Object.values(values)
    .map((value) => `'${value}'`)
    .join(', ');
