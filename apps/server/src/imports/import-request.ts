import { channelLimits } from '@clientela/domain/channel';
import { currencyCodeInput } from '@clientela/domain/money';
import { parseInput } from '@clientela/domain/problem';
import { singleLine } from '@clientela/domain/text';
import * as z from 'zod/mini';
import { publicError } from '../platform/graphql/errors.js';
import type { ImportWishes } from './import.service.js';
import type { OrderImportWishes } from './import-orders.service.js';
import { ImportMode } from './load/import-source.js';

const flag = z.pipe(
  z.enum(['0', '1', 'true', 'false']),
  z.transform((text) => text === '1' || text === 'true'),
);
/** Which column goes to which field; null, empty or `ignore` leaves one out. */
export const columnMapInput = z.record(z.string(), z.nullable(z.string()));
const mapText = z.pipe(
  z.string(),
  z.transform((text, context) => {
    try {
      const map = z.safeParse(columnMapInput, JSON.parse(text));
      if (map.success) return map.data;
    } catch {}
    context.issues.push({ code: 'custom', message: 'INVALID_VALUE', input: text });
    return z.NEVER;
  }),
);
/** A known system, or a label of the caller's own. */
export const systemInput = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,29}$/, { error: 'INVALID_VALUE' }));

const customersQuery = z.object({
  mode: z._default(z.enum(ImportMode), ImportMode.UPSERT),
  dryRun: z._default(flag, false),
  map: z.optional(mapText),
  system: z.optional(systemInput),
  dateOrder: z.optional(z.enum(['DMY', 'MDY'])),
});

const ordersQuery = z.extend(customersQuery, {
  kind: z._default(z.enum(['orders', 'lines', 'payments']), 'orders'),
  /** Id or name. */
  channel: singleLine(channelLimits.name),
  currency: z.optional(currencyCodeInput),
  totals: z.optional(z.enum(['payments'])),
});

/** What the query of the URL asks of a file of customers. @throws Problem naming each parameter that is wrong */
export const wishesOf = (parameters: unknown): ImportWishes => parseInput(customersQuery, parameters);

/** What it asks of a file of orders. @throws Problem naming each parameter that is wrong */
export const orderWishesOf = (parameters: unknown): OrderImportWishes => parseInput(ordersQuery, parameters);

/** Types that a page of another site may send without asking: the browser sends them with the visitor's cookie. */
const simpleTypes = new Set(['', 'text/plain', 'multipart/form-data', 'application/x-www-form-urlencoded']);

/** Refuses what a form or a script of another site could send. `Clientela-Import` makes the browser ask first. */
export function refuseForms(headers: Readonly<Record<string, string | string[] | undefined>>): void {
  const type =
    String(headers['content-type'] ?? '')
      .split(';')[0]
      ?.trim()
      .toLowerCase() ?? '';
  if (type === 'multipart/form-data') {
    throw publicError('BAD_REQUEST', 'Send the file itself as the body of the request, not in a form.');
  }
  if (simpleTypes.has(type) && headers['clientela-import'] === undefined) {
    throw publicError(
      'BAD_REQUEST',
      'Send the file with Content-Type: text/csv, or with the header Clientela-Import: 1.',
    );
  }
}
