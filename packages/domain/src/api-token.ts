import * as z from 'zod/mini';
import { Permission } from './permission.js';
import { singleLine } from './text.js';

/** The key of a partner's program to one shop. The secret is shown once and kept as a hash alone. */
export interface ApiToken {
  /** uuid; global ids begin with `tok_`. */
  id: string;
  /** What the shop calls it. */
  name: string;
  /** The first characters of the secret, to tell tokens apart. */
  prefix: string;
  /** What its bearer may do. */
  scopes: readonly Permission[];
  createdAt: Date;
  /** Null: it does not expire. */
  expiresAt: Date | null;
  /** Null: never used. Rounded, so that reading does not write each time. */
  lastUsedAt: Date | null;
  /** Null: it is live. */
  revokedAt: Date | null;
}

/** Limits and the sentence that says each. */
export const apiTokenLimits = {
  name: { max: 80, says: 'The name of a token has 1 to 80 characters.' },
  scopes: { max: Object.keys(Permission).length, says: 'A token has at least one scope, each once.' },
} as const;

/** What makes a token. Whether the expiry lies ahead depends on the clock: see {@link isLiveAt}. */
export const apiTokenCreateInput = z.object({
  name: singleLine(apiTokenLimits.name),
  scopes: z.array(z.enum(Permission)).check(
    z.overwrite((scopes) => [...new Set(scopes)]),
    z.minLength(1),
  ),
  expiresAt: z.optional(z.nullable(z.date())),
});
export type ApiTokenCreateInput = z.input<typeof apiTokenCreateInput>;

/** Whether a token opens the shop at an instant. */
export function isLiveAt(token: Pick<ApiToken, 'expiresAt' | 'revokedAt'>, now: Date): boolean {
  return token.revokedAt === null && (token.expiresAt === null || token.expiresAt > now);
}
