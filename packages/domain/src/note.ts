import * as z from 'zod/mini';
import { multiLine } from './text.js';

/** What the staff write down about a customer. Customers never see it. */
export interface CustomerNote {
  /** uuid; global ids begin with `not_`. */
  id: string;
  customerId: string;
  /** Plain text of several lines. */
  body: string;
  createdAt: Date;
  updatedAt: Date;
}

/** Limits, in characters, and the sentence that says each. */
export const noteLimits = {
  body: { max: 5_000, says: 'A note has 1 to 5,000 characters.' },
  perCustomer: { max: 500, says: 'A customer has at most 500 notes.' },
} as const;

/** What makes or changes a note. */
export const noteInput = z.object({ body: multiLine(noteLimits.body) });
export type NoteInput = z.input<typeof noteInput>;
