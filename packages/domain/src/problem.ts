import * as z from 'zod/mini';
import type * as core from 'zod/v4/core';

/**
 * Every expected error, by its code, with what it means. The API publishes this table as the enum `ErrorCode`.
 * Codes are only ever added: partners' programs compare them.
 */
export const problemCodes = {
  // Any input
  REQUIRED: 'A value is missing or empty.',
  INVALID_VALUE: 'The value has the wrong shape.',
  INVALID_OPTION: 'The value is not one of those allowed. Params: allowed.',
  TOO_SHORT: 'The text is too short. Params: min, in characters.',
  TOO_LONG: 'The text is too long. Params: max, in characters.',
  TOO_MANY: 'The list has too many elements. Params: max.',
  OUT_OF_RANGE: 'The number or date is outside of its limits. Params: min or max.',
  INVALID_ID: 'The id is malformed or names another kind of object. Params: expected, found.',
  INVALID_DATE: 'The text is not a day that exists, as 2026-11-22.',
  INVALID_DATE_RANGE: 'The end lies before the start.',
  INVALID_AMOUNT: 'The text is not an amount of that currency. Params: decimals.',
  INVALID_PERCENTAGE: 'A percentage is above 0, at most 100 and has two decimals at most.',
  INVALID_CURRENCY: 'The text is not an ISO 4217 currency code.',
  INVALID_TAX_RATE: 'A tax rate is from 0 to 100 percent and has two decimals at most.',
  INVALID_LINK: 'The text is not an address of the web that begins with https:// or http://.',
  AMOUNT_TOO_LARGE: 'The amount is more than there is, or than an amount may be. Params: max.',
  DUPLICATE_EXTERNAL_ID: 'Two elements of the list have the same external id.',
  INVALID_COUNTRY: 'The text is neither an ISO 3166 country code nor the name of a country.',
  INVALID_TIME_ZONE: 'The text is not an IANA time zone, such as Europe/Madrid.',
  NOT_FOUND: 'There is no such object in this shop. Params: type.',
  STALE_VERSION: 'Somebody changed the object since it was read. Params: expected, found.',
  NAME_TAKEN: 'Another one has that name, ignoring case and accents. relatedId names it.',

  // Customers
  NAME_REQUIRED: 'A customer needs a first name or a company name.',
  COMPANY_NAME_REQUIRED: 'A customer of type COMPANY needs a company name.',
  INVALID_EMAIL: 'The text is not an e-mail address.',
  EMAIL_TAKEN: 'Another customer of the shop has that e-mail. relatedId names it.',
  INVALID_PHONE: 'The text is not a phone number of that country. Params: country.',
  TAX_ID_LOOKS_WRONG: 'A warning, never a refusal: the tax id does not pass its check letter or digit.',
  VAT_ID_LOOKS_WRONG: 'A warning, never a refusal: the VAT id does not have the form of its country.',
  INVALID_BIRTHDAY: 'A birthday is a day in the past, from 1900 on.',
  INVALID_STATUS_CHANGE: 'The status cannot change that way. Params: from, to.',
  BLOCKED_REASON_REQUIRED: 'Blocking a customer needs a reason.',
  EXTERNAL_REFERENCE_TAKEN: 'Another customer of the shop has that external reference. relatedId names it.',
  CUSTOMER_HAS_ORDERS: 'A customer with orders is never deleted. count says how many there are.',
  INVALID_METADATA: 'Metadata is a JSON object of named values. Params: maxKeys, maxBytes.',
  CONFLICTING_TAGS: 'The same tag is to be added and removed. relatedId names it when it has an id.',
  SAME_TAG: 'A tag cannot be merged into itself.',
  CONFLICTING_GROUPS: 'The same group is to be added and removed. relatedId names it.',
  PRIMARY_GROUP_NOT_MEMBER: 'The primary group must be one of the groups of the customer.',
  FIXED_PAYMENT_NEEDS_ONE_METHOD: 'A FIXED payment preference has exactly one method.',
  CHOICE_PAYMENT_NEEDS_METHODS: 'A CHOICE payment preference has at least one method.',
  DEFAULT_PAYMENT_NOT_LISTED: 'The default payment method must be one of the methods.',

  // Orders, and where they come from
  INVALID_ORDER_CHANGE: 'The fulfilment of the order cannot change that way. Params: from, to, allowed.',
  INVALID_PAYMENT_ACTION: 'The payment of the order does not allow that now. Params: action, status, allowed.',
  CUSTOMER_BLOCKED: 'The customer is blocked and may not buy. Params: reason.',
  PRICE_CHANGED: 'The order comes to another total than was expected. Params: expected, found.',
  ORDER_HAS_NO_CUSTOMER: 'Nobody is known to have ordered: there is no customer whose order it could become.',
  ORDER_MOVED:
    'A warning, never a refusal: staff moved the order to its customer, and what its channel says does not change that.',
  ORDER_BUSY:
    'Somebody else is writing the order or its customer, and took too long. Nothing was changed: tell it again.',
  TOLD_WITHOUT_CLOCK:
    'A warning, never a refusal: a file that does not say when the order changed last took the place of what the channel had told before.',
  RECORD_OF_CHANNEL: 'The channel told of it: only what was recorded here is taken back here.',
  MONEY_WENT_BACK: 'A refund rests on the payment: the refund is taken back first.',
  MONEY_TOLD_TWICE:
    'A warning, never a refusal: staff recorded money that the channel now tells of too. It counts once.',
  PAID_TOO_MUCH: 'A warning, never a refusal: more is paid than the order comes to. Params: paid, total.',
  CHANNEL_HAS_ORDERS: 'A channel with orders is never deleted. count says how many there are.',
  COMPANY_HAS_ORDERS: 'An issuing company with orders is never deleted. count says how many there are.',

  CUSTOMERS_LEFT:
    'It has so many customers that taking it from all of them took too long: repeat it for the others. count says how many.',

  // Many at once
  IDS_OR_FILTER: 'Who is meant is said by ids or by a filter: by exactly one of both.',
  MATCHES_CHANGED: 'The filter matches another number than was expected. Params: expected. count says how many.',

  // Confirmation and repetition
  CONFIRMATION_CODE_INVALID: 'The confirmation code is wrong, used, or was made for something else.',
  CONFIRMATION_CODE_EXPIRED: 'The confirmation code is older than five minutes.',
  IDEMPOTENCY_KEY_REUSED: 'The Idempotency-Key was used with another input.',

  // Lists
  INVALID_FILTER: 'A term of the filter is not understood. Params: term, position (from 1), allowed.',
  FILTER_TOO_LONG: 'The filter has too many characters. Params: max.',
  FILTER_TOO_MANY_TERMS: 'The filter has too many terms. Params: max.',
  FILTER_TOO_DEEP: 'The filter has too many parentheses inside each other. Params: max.',
  INVALID_CURSOR: 'The cursor was not made by this list with this order.',
  INVALID_PAGE: 'A page is asked for with either first or last, from 1 to 100. Params: max.',

  // People and keys
  UNAUTHENTICATED: 'There is no session and no valid token.',
  FORBIDDEN: 'The person or token lacks a permission. Params: permission.',
  SIGN_IN_FAILED: 'E-mail and password do not match an account.',
  TOO_MANY_ATTEMPTS: 'Too many attempts. Params: seconds to wait.',
  PASSWORD_TOO_COMMON: 'The password is on the list of those that are guessed first.',
  PASSWORD_WRONG: 'The current password is another.',
  INVITATION_INVALID: 'The invitation is unknown, used, taken back or older than seven days.',
  INVITED_FOR_ANOTHER: 'The invitation is for another e-mail than that of whoever is signed in.',
  ALREADY_MEMBER: 'The person works in the shop already. relatedId names them.',
  SHOP_IS_NOT_DEMO: 'Only a demo shop is removed.',
  LAST_SHOP: 'The person works in no other shop: before the last one goes they make one of their own.',
  LOGIN_METHOD_REQUIRED: 'At least one way for the customers of the shop to sign in stays on.',
  LAST_OWNER: 'A shop keeps at least one owner.',
  SET_UP_TOKEN_INVALID: 'The set-up token is not the one in the log of the server.',
  SET_UP_ALREADY_DONE: 'The installation has an owner already.',
  SCOPE_NOT_ALLOWED: 'Nobody hands out a permission that they lack. Params: permission.',
  EXPIRY_IN_PAST: 'The expiry must be in the future.',

  // Files that are loaded
  FILE_UNREADABLE: 'The file cannot be read as a table. Params: found.',
  LOADING_CANCELLED: 'Somebody ended the loading of the file: what came before is loaded.',
  HEADER_NOT_RECOGNISED: 'No column of the header is known. Params: found.',
  COLUMN_MAPPED_TWICE: 'Two columns go to the same field. Params: column.',
  ROW_HAS_OTHER_LENGTH: 'The row has more values than the header has columns. Params: expected, found.',
  DUPLICATE_IN_FILE: 'An earlier row of the file is the same customer: same e-mail, id, or all values. Params: row.',
  COLUMN_MISSING: 'The file has no column for a field without which nothing can be loaded. Params: field, found.',
  ORDER_ROWS_APART:
    'Rows further up tell of the same order, too far away to be read together: what they tell was loaded. Params: row.',
  ORDER_ROWS_DIFFER:
    'The row says of its order something else than an earlier row of the order, which counts. A warning where the order can be told all the same. Params: row.',
  PASSWORD_IS_HASHED: 'A warning: the password is the hash of one, which cannot be used as a password. It is left out.',
} as const;

/** The code of an expected error. */
export type ProblemCode = keyof typeof problemCodes;

/** Whether a text is the code of an expected error. */
export function isProblemCode(text: string): text is ProblemCode {
  return Object.hasOwn(problemCodes, text);
}

/** One thing that is wrong with an input, and where. */
export interface ProblemIssue {
  code: ProblemCode;
  /** The way to the value, as `['input', 'addresses', 0, 'city']`; empty when the whole request is meant. */
  path: (string | number)[];
  /** What the sentence about it needs to say: limits, what was expected, what was found. */
  params?: Record<string, string | number>;
  /** The object that stands in the way (the customer who has the e-mail): a uuid in the domain, a global id in the API. */
  relatedId?: string;
  /** A number that explains, as the orders of a customer that cannot be deleted. */
  count?: number;
}

/** What a problem may say besides its code and place. */
export type ProblemDetails = Pick<ProblemIssue, 'params' | 'relatedId' | 'count'>;

/** An expected error: services throw it, the API answers it as `userErrors`. It never carries a secret or a stack to people. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(readonly issues: readonly ProblemIssue[]) {
    super(issues.map((issue) => [issue.code, issue.path.join('.')].filter(Boolean).join(' at ')).join(', '));
  }
}

/** Makes the problem of one issue: `throw problem('EMAIL_TAKEN', ['input', 'email'], { relatedId })`. */
export function problem(code: ProblemCode, path: (string | number)[] = [], details: ProblemDetails = {}): Problem {
  return new Problem([{ code, path, ...details }]);
}

/** The same problem with its issues placed below `basePath`: for rules that do not know where their input came from. */
export function problemBelow(error: Problem, basePath: (string | number)[]): Problem {
  return new Problem(error.issues.map((issue) => ({ ...issue, path: [...basePath, ...issue.path] })));
}

/** The result of checking an input without throwing: for forms and for the rows of a file. */
export type Checked<T> = { ok: true; value: T } | { ok: false; issues: ProblemIssue[] };

/** Checks `value` and answers it cleaned, or every issue with its path below `basePath`. Never throws a Problem. */
export function checkInput<S extends z.ZodMiniType>(
  schema: S,
  value: unknown,
  basePath: (string | number)[] = [],
): Checked<z.output<S>> {
  const result = z.safeParse(schema, value, { reportInput: true });
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, issues: result.error.issues.map((issue) => problemIssueOf(issue, basePath)) };
}

/** Like {@link checkInput}, but throws one Problem with every issue. */
export function parseInput<S extends z.ZodMiniType>(
  schema: S,
  value: unknown,
  basePath: (string | number)[] = [],
): z.output<S> {
  const checked = checkInput(schema, value, basePath);
  if (checked.ok) return checked.value;
  throw new Problem(checked.issues);
}

function problemIssueOf(issue: core.$ZodIssue, basePath: (string | number)[]): ProblemIssue {
  const path = [...basePath, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))];
  const code = isProblemCode(issue.message) ? issue.message : codeOf(issue);
  const { relatedId, ...params } = paramsOf(issue);
  return {
    code,
    path,
    ...(code !== 'REQUIRED' && Object.keys(params).length > 0 && { params }),
    ...(relatedId !== undefined && { relatedId: String(relatedId) }),
  };
}

function codeOf(issue: core.$ZodIssue): ProblemCode {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null ? 'REQUIRED' : 'INVALID_VALUE';
    case 'invalid_value':
      return issue.input === undefined || issue.input === null ? 'REQUIRED' : 'INVALID_OPTION';
    case 'too_big':
      return issue.origin === 'string' ? 'TOO_LONG' : issue.origin === 'array' ? 'TOO_MANY' : 'OUT_OF_RANGE';
    case 'too_small':
      return issue.origin === 'string' ? 'TOO_SHORT' : issue.origin === 'array' ? 'REQUIRED' : 'OUT_OF_RANGE';
    default:
      return 'INVALID_VALUE';
  }
}

/** What a rule of ours says besides its code comes in `params`, `relatedId` among it. */
function paramsOf(issue: core.$ZodIssue): Record<string, string | number> {
  switch (issue.code) {
    case 'too_big':
      return { max: Number(issue.maximum) };
    case 'too_small':
      return { min: Number(issue.minimum) };
    case 'invalid_value':
      return { allowed: issue.values.map(String).join(', ') };
    case 'custom':
      return (issue.params ?? {}) as Record<string, string | number>;
    default:
      return {};
  }
}
