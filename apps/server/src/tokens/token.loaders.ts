import { defineLoader, groupByKey, oneByKey } from '../platform/loader.js';
import { findTokens, findTokensOfPeople, type TokenRow } from './token.queries.js';

/** A token by its id. */
export const tokenById = defineLoader<string, TokenRow | null>('tokenById', async (context, ids) =>
  oneByKey(await findTokens(context, ids), ids, (row) => row.id),
);

/** The living tokens of the shop for which a person answers. */
export const tokensOfPerson = defineLoader<string, TokenRow[]>('tokensOfPerson', async (context, ids) =>
  groupByKey(await findTokensOfPeople(context, ids), ids, (row) => row.behindId ?? ''),
);
