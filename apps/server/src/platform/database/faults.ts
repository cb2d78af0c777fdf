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
