import { QueryFailedError } from 'typeorm';

/** What of a database error may steer the code. Never its `detail`: that holds the person's data. */
export interface DatabaseFault {
  readonly code: string;
  readonly constraint: string | undefined;
}

export const uniqueViolation = '23505';
export const foreignKeyViolation = '23503';

/** The SQLSTATE and the constraint of an error that came from PostgreSQL, whichever way it was sent. */
export function databaseFault(error: unknown): DatabaseFault | null {
  const source: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (!(source instanceof Error) || !('code' in source) || typeof source.code !== 'string') return null;
  if (!/^[0-9A-Z]{5}$/.test(source.code)) return null;
  const constraint = 'constraint' in source && typeof source.constraint === 'string' ? source.constraint : undefined;
  return { code: source.code, constraint };
}

/** Turns the violation of a named constraint into what `otherwise` says, and lets every other error pass. */
export async function onViolation<T>(
  constraint: string,
  work: Promise<T>,
  otherwise: () => Promise<Error> | Error,
): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (databaseFault(error)?.constraint === constraint) throw await otherwise();
    throw error;
  }
}

/** Why the database cannot answer now. */
export type UnavailableReason = 'TIMEOUT' | 'OVERLOADED' | 'DATABASE';

/** The work cannot be done now and may be tried again. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
  constructor(readonly reason: UnavailableReason) {
    super(reason);
  }
}

const reasonsByCode: readonly [RegExp, UnavailableReason][] = [
  // statement_timeout, lock_timeout, the end of a transaction that idled
  [/^(57014|55P03|25P0[34])$/, 'TIMEOUT'],
  // Out of connections or memory; conflicts that a second try did not get past
  [/^(53|40)/, 'OVERLOADED'],
  [/^(08|57P0|58)/, 'DATABASE'],
  [/^(ECONN|EPIPE$|ETIMEDOUT$|EHOSTUNREACH$|ENOTFOUND$|EAI_AGAIN$|ENOENT$)/, 'DATABASE'],
];
const ofThePool = /^timeout exceeded when trying to connect/;
const ofTheConnection =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|Cannot use a pool after)/;

/** Why an error means that the database cannot answer now, or null when it means anything else. */
export function unavailableReason(error: unknown): UnavailableReason | null {
  if (error instanceof Unavailable) return error.reason;
  const source: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (!(source instanceof Error)) return null;
  const code = 'code' in source ? String(source.code) : '';
  const known = reasonsByCode.find(([pattern]) => pattern.test(code));
  if (known) return known[1];
  if (ofThePool.test(source.message)) return 'OVERLOADED';
  return ofTheConnection.test(source.message) ? 'DATABASE' : null;
}

/** Whether PostgreSQL has rolled a transaction back only because another one was in its way: running it again is safe. */
export const wasInTheWay = (error: unknown): boolean => ['40001', '40P01'].includes(databaseFault(error)?.code ?? '');
