import * as z from 'zod/mini';
import { orAbsent, orDefault } from './absent.js';
import { countryCodeInput } from './country.js';
import { emailInput } from './email.js';
import { Locale } from './locale.js';
import { currencyCodeInput } from './money.js';
import { StaffRole } from './permission.js';
import { shopLimits, timeZoneInput } from './shop.js';
import { foldText, singleLine } from './text.js';

/** A person who works in one or more shops. */
export interface StaffUser {
  /** uuid; global ids begin with `stf_`. */
  id: string;
  name: string;
  /** As it was written; unique in the installation when normalised. */
  email: string;
  /** The language of the person's screens and messages. */
  locale: Locale;
  createdAt: Date;
  updatedAt: Date;
}

/** What a person is in one shop. */
export interface Membership {
  staffUserId: string;
  shopId: string;
  role: StaffRole;
}

/** That somebody was asked to work in a shop: whoever has its link and proves to be them may accept. */
export interface StaffInvitation {
  /** uuid; global ids begin with `inv_`. */
  id: string;
  email: string;
  role: StaffRole;
  invitedByName: string;
  createdAt: Date;
  /** Seven days later. */
  expiresAt: Date;
}

/** One browser in which a person is signed in. */
export interface StaffSession {
  /** uuid; global ids begin with `ses_`. */
  id: string;
  /** What the browser calls itself. */
  userAgent: string;
  createdAt: Date;
  /** Rounded to five minutes. */
  lastSeenAt: Date;
}

/** Limits, in characters, and the sentence that says each. */
export const staffLimits = {
  name: { max: 120, says: 'The name of a person has 1 to 120 characters.' },
  password: { min: 10, max: 200, says: 'A password has 10 to 200 characters.' },
  invitationToken: { max: 200, says: 'The token of an invitation is the end of its link.' },
  invitationDays: { max: 7, says: 'An invitation can be accepted for seven days.' },
  perShop: { max: 500, says: 'At most 500 people work in a shop.' },
  sessions: { max: 100, says: 'At most 100 browsers are listed.' },
  setUpToken: { max: 200, says: 'The set-up token is the one in the log of the server.' },
} as const;

/**
 * A password in the one form that is hashed and compared: keyboards write `é` in two ways (NIST SP 800-63B, 5.1.1.2).
 * It is never trimmed and never logged.
 */
export function normalizePassword(password: string): string {
  return password.normalize('NFKC');
}

// The most guessed words of ten characters, or made so long with digits. Length protects; this catches the obvious rest.
const commonWords: ReadonlySet<string> = new Set(
  (
    'contrasena password passw0rd passwort qwerty qwertyuiop asdfghjkl qazwsxedc 1q2w3e4r5t abcdefghij iloveyou tequiero ' +
    'realmadrid barcelona atletico clientela administrador administrator admin letmein bienvenido bienvenida welcome'
  ).split(' '),
);
const sequences = '01234567890123456789 98765432109876543210 abcdefghijklmnopqrstuvwxyz';

/** Whether a password is a common word with digits or signs behind it, one character repeated, or a plain sequence. */
export function isCommonPassword(password: string): boolean {
  const folded = foldText(password);
  const word = folded.replace(/[\d\p{P}\p{S}]+$/u, '');
  return commonWords.has(word) || commonWords.has(folded) || /^(.)\1*$/u.test(folded) || sequences.includes(folded);
}

/** A new password: long enough, and not one that is guessed first. */
export const passwordInput = z.string().check(
  z.overwrite(normalizePassword),
  z.minLength(staffLimits.password.min),
  z.maxLength(staffLimits.password.max),
  z.refine((password) => !isCommonPassword(password), { error: 'PASSWORD_TOO_COMMON' }),
);

/** What signs a person in. The rules for new passwords do not matter here: the answer is the same for every wrong one. */
export const signInInput = z.object({
  email: z.string().check(z.trim(), z.minLength(1, { error: 'REQUIRED' }), z.maxLength(254)),
  password: z
    .string()
    .check(
      z.overwrite(normalizePassword),
      z.minLength(1, { error: 'REQUIRED' }),
      z.maxLength(staffLimits.password.max),
    ),
});
export type SignInInput = z.input<typeof signInInput>;

/** What makes the first owner and the first shop of an empty installation. */
export const setUpInput = z.object({
  setUpToken: z
    .string()
    .check(z.trim(), z.minLength(1, { error: 'REQUIRED' }), z.maxLength(staffLimits.setUpToken.max)),
  ownerName: singleLine(staffLimits.name),
  ownerEmail: emailInput,
  password: passwordInput,
  locale: orDefault(z.enum(Locale), Locale.ES),
  shopName: singleLine(shopLimits.name),
  currencyCode: currencyCodeInput,
  countryCode: countryCodeInput,
  timeZone: timeZoneInput,
});
export type SetUpInput = z.input<typeof setUpInput>;

const invitationToken = z
  .string()
  .check(z.trim(), z.minLength(1, { error: 'REQUIRED' }), z.maxLength(staffLimits.invitationToken.max));

/** What asks somebody to work in a shop. */
export const staffInviteInput = z.object({ email: emailInput, role: z.enum(StaffRole) });
export type StaffInviteInput = z.input<typeof staffInviteInput>;

/** What accepts an invitation of somebody who has no account yet. */
export const newStaffInput = z.object({
  token: invitationToken,
  name: singleLine(staffLimits.name),
  password: passwordInput,
  locale: orDefault(z.enum(Locale), Locale.ES),
});

/** What accepts one of somebody who has: their password, unless they are signed in. */
export const knownStaffInput = z.object({
  token: invitationToken,
  password: orDefault(signInInput.shape.password, ''),
});

/** What changes one's own account: absent fields stay. */
export const viewerUpdateInput = z.object({
  name: orAbsent(singleLine(staffLimits.name)),
  locale: orAbsent(z.enum(Locale)),
});
export type ViewerUpdateInput = z.input<typeof viewerUpdateInput>;

/** What changes one's own password. */
export const passwordChangeInput = z.object({
  currentPassword: signInInput.shape.password,
  newPassword: passwordInput,
});
export type PasswordChangeInput = z.input<typeof passwordChangeInput>;
