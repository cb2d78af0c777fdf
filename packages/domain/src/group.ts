import * as z from 'zod/mini';
import { type Discount, discountInput } from './discount.js';
import { optionalText, singleLine, sortName, truncate } from './text.js';
import { versionInput } from './version.js';

/** Customers whom the shop treats alike. Picked by hand; a customer may be in many, one of which is the primary. */
export interface CustomerGroup {
  /** uuid; global ids begin with `grp_`. */
  id: string;
  /** Rises by one with each change of its own fields, not when members come or go. */
  version: number;
  /** As it was written; unique in the shop ignoring case, accents and white space around. */
  name: string;
  description: string | null;
  /** What its members may get: which of several applies is the shop's rule. */
  discount: Discount | null;
  createdAt: Date;
  updatedAt: Date;
}

/** Limits, in characters, and the sentence that says each. */
export const groupLimits = {
  name: { max: 120, says: 'The name of a group has 1 to 120 characters.' },
  description: { max: 1_000, says: 'The description of a group has at most 1,000 characters.' },
  perCustomer: { max: 50, says: 'A customer is in at most 50 groups.' },
} as const;

/**
 * The form in which names of groups are unique in a shop. Some signs fold to a whole phrase (`ﷺ`): what comes after twice
 * the length of a name does not count.
 */
export const groupKey = (name: string): string => truncate(sortName(name), groupLimits.name.max * 2);

/** What makes a group. */
export const customerGroupCreateInput = z.object({
  name: singleLine(groupLimits.name),
  description: optionalText(groupLimits.description),
  discount: z.optional(z.nullable(discountInput)),
});
export type CustomerGroupCreateInput = z.input<typeof customerGroupCreateInput>;

/** What changes a group: absent fields stay as they are, null clears. */
export const customerGroupUpdateInput = z.object({
  id: z.string(),
  expectedVersion: versionInput,
  name: z.optional(singleLine(groupLimits.name)),
  description: optionalText(groupLimits.description),
  discount: z.optional(z.nullable(discountInput)),
});
export type CustomerGroupUpdateInput = z.input<typeof customerGroupUpdateInput>;
