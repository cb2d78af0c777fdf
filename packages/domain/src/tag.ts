import * as z from 'zod/mini';
import { orDefault } from './absent.js';
import { singleLine, sortName, truncate } from './text.js';
import { versionInput } from './version.js';

/** The colours of a tag. Screens give each a tone of light and dark; colour alone never carries meaning. */
export const TagColor = {
  NEUTRAL: 'NEUTRAL',
  GREEN: 'GREEN',
  YELLOW: 'YELLOW',
  ORANGE: 'ORANGE',
  RED: 'RED',
  BLUE: 'BLUE',
  VIOLET: 'VIOLET',
  TEAL: 'TEAL',
} as const;
export type TagColor = (typeof TagColor)[keyof typeof TagColor];

/** A word that the shop puts on customers to find them again. */
export interface Tag {
  /** uuid; global ids begin with `tag_`. */
  id: string;
  /** Rises by one with each change of name or colour, not when customers get or lose the tag. */
  version: number;
  /** As it was written; unique in the shop ignoring case, accents and white space around. */
  name: string;
  color: TagColor;
  createdAt: Date;
  updatedAt: Date;
}

/** Limits, in characters, and the sentence that says each. */
export const tagLimits = {
  name: { max: 40, says: 'The name of a tag has 1 to 40 characters.' },
  perCustomer: { max: 100, says: 'A customer has at most 100 tags.' },
} as const;

/**
 * The form in which names of tags are unique in a shop. Some signs fold to a whole phrase (`ﷺ`): what comes after twice
 * the length of a name does not count.
 */
export const tagKey = (name: string): string => truncate(sortName(name), tagLimits.name.max * 2);

/** What makes a tag. */
export const tagInput = z.object({
  name: singleLine(tagLimits.name),
  /** NEUTRAL unless it says. */
  color: orDefault(z.enum(TagColor), TagColor.NEUTRAL),
});
export type TagInput = z.input<typeof tagInput>;

/** What changes a tag: absent fields stay as they are. */
export const tagUpdateInput = z.object({
  id: z.string(),
  expectedVersion: versionInput,
  name: z.optional(singleLine(tagLimits.name)),
  color: z.optional(z.enum(TagColor)),
});
export type TagUpdateInput = z.input<typeof tagUpdateInput>;
