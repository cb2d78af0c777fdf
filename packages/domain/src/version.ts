import * as z from 'zod/mini';

/** The version that the writer last read; a stale one is refused as STALE_VERSION. */
export const versionInput = z.int().check(z.gte(1));
