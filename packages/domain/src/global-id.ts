import { problem } from './problem.js';

/** The prefix of each kind of object in its global id. */
export const idPrefixes = {
  Shop: 'shp',
  StaffUser: 'stf',
  Customer: 'cus',
  CustomerGroup: 'grp',
  Tag: 'tag',
  Address: 'adr',
  CustomerNote: 'not',
  ApiToken: 'tok',
  AuditEvent: 'evt',
  Job: 'job',
  Channel: 'chn',
  IssuingCompany: 'ico',
  Order: 'ord',
  OrderTransaction: 'trx',
  Shipment: 'shi',
  OrderNote: 'onn',
  StaffInvitation: 'inv',
  StaffSession: 'ses',
} as const;

/** A kind of object that has a global id. */
export type GlobalType = keyof typeof idPrefixes;

const typeByPrefix = new Map<string, GlobalType>(
  Object.entries(idPrefixes).map(([type, prefix]) => [prefix, type as GlobalType]),
);

/** The id by which the API names an object: `cus_` and the 32 hex digits of its uuid. Opaque to callers. */
export function globalId(type: GlobalType, uuid: string): string {
  return `${idPrefixes[type]}_${uuid.replaceAll('-', '')}`;
}

/** What a global id names, or null when the text is none. */
export function parseGlobalId(text: string): { type: GlobalType; uuid: string } | null {
  const match = /^([a-z]{3})_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/.exec(text);
  const type = typeByPrefix.get(match?.[1] ?? '');
  if (match === null || type === undefined) return null;
  return { type, uuid: match.slice(2).join('-') };
}

/**
 * The uuid in a global id of the given kind.
 * @throws Problem INVALID_ID, naming what was expected and what was found
 */
export function uuidOf(type: GlobalType, id: string, path: (string | number)[] = ['id']): string {
  const parsed = parseGlobalId(id);
  if (parsed?.type === type) return parsed.uuid;
  // Never echoes the text: it may be anything that a caller sent.
  throw problem('INVALID_ID', path, { params: { expected: type, found: parsed?.type ?? '?' } });
}

/** The same where there may be none: null and undefined stay what they are, and an empty text is no id. */
export const uuidIfAny = <None extends null | undefined>(
  type: GlobalType,
  id: string | None,
  path: (string | number)[],
): string | None => (typeof id === 'string' ? uuidOf(type, id, path) : id);
