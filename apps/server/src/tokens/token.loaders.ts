import { defineLoader, oneByKey } from '../platform/loader.js';
import { findTokens, type TokenRow } from './token.queries.js';

/** A token by its id. */
export const tokenById = defineLoader<string, TokenRow | null>('tokenById', async (context, ids) =>
  oneByKey(await findTokens(context, ids), ids, (row) => row.id),
);
