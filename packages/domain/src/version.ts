import * as z from 'zod/mini';

/** More than what any row comes to, and one less than a column of PostgreSQL holds: the next version has to fit. */
const mostVersion = 2 ** 31 - 2;

/** The version that the writer last read; a stale one is refused as STALE_VERSION. */
export const versionInput = z.int().check(z.gte(1), z.lte(mostVersion));
