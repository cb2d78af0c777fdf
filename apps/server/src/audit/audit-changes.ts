import type { RequestContext } from '../platform/context.js';
import { changesOfEvent } from './audit.loaders.js';
import type { AuditEventRow } from './audit.queries.js';
import type { AuditChange } from './audit-event.types.js';

/** Fields whose values only those see who may read personal data; those of addresses besides. */
const personal: ReadonlySet<string> = new Set([
  'taxId',
  'vatId',
  'birthday',
  'addresses',
  'billingAddress',
  'shippingAddress',
]);
const masked = '•••';

/** What an event tells whoever asks: masked where they may not read it. Nothing once its values were erased. */
export async function changesTold(context: RequestContext, { id, action }: AuditEventRow): Promise<AuditChange[]> {
  const changes = await context.load(changesOfEvent, id);
  const hidesAll = /address/i.test(action);
  const mayRead = context.can('READ_PII');
  const told = Object.entries(changes).map(([field, [before, after]]) => {
    const show = mayRead || !(hidesAll || personal.has(field)) ? textOf : maskOf;
    return { field, oldValue: show(before), newValue: show(after) };
  });
  // What is personal may be named though it stayed the same, so that who must not know does not learn that it did.
  return mayRead ? told.filter(({ field, oldValue, newValue }) => !personal.has(field) || oldValue !== newValue) : told;
}

const textOf = (value: unknown): string | null =>
  value === null || value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);
const maskOf = (value: unknown): string | null => (value === null || value === undefined ? null : masked);
