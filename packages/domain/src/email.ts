import * as z from 'zod/mini';
import { cleanLine, type TextLimit } from './text.js';

/** RFC 5321, 4.5.3.1: 64 before the @, 254 in all. */
export const emailLimit = { max: 254, says: 'An e-mail has at most 254 characters.' } as const satisfies TextLimit;

/** What shops meet: no comments, quotes or address literals of RFC 5322. Letters of every script (RFC 6531). */
const local = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const label = /^(?!-)[\p{L}\p{M}\p{N}-]{1,63}(?<!-)$/u;
const topLevel = /^(?:[\p{L}\p{M}]{2,63}|xn--[a-z0-9-]{1,59})$/iu;

/** Whether a cleaned text is an e-mail address to which a shop can write. */
export function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@');
  const labels = text.slice(at + 1).split('.');
  return (
    at > 0 &&
    at <= 64 &&
    text.length <= emailLimit.max &&
    local.test(text.slice(0, at)) &&
    labels.length >= 2 &&
    labels.every((part) => label.test(part)) &&
    topLevel.test(labels.at(-1) ?? '')
  );
}

/**
 * The form in which e-mails are unique and compared: trimmed, NFC, lower case. Dots and `+labels` stay: they tell
 * mailboxes apart at most providers. Nor are letters brought together that only look alike (`ı` and `i`, `ß` and
 * `ss`): two people must never become one.
 */
export function normalizeEmail(email: string): string {
  return cleanLine(email).toLowerCase().normalize('NFC');
}

/** An e-mail as it is kept: cleaned, as it was written. Compared by {@link normalizeEmail}. */
export const emailInput = z
  .string()
  .check(
    z.overwrite(cleanLine),
    z.minLength(1, { error: 'REQUIRED', abort: true }),
    z.refine(isEmail, { error: 'INVALID_EMAIL' }),
  );
