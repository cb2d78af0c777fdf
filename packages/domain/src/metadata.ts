import * as z from 'zod/mini';

/** A value that JSON can hold. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/** What partners keep on a customer, by name. Clientela never interprets it. */
export type Metadata = { [key: string]: JsonValue };

/** Limits, and the sentence that says each. */
export const metadataLimits = {
  keys: { max: 50, says: 'Metadata has at most 50 keys at its first level.' },
  key: { max: 64, says: 'A key of metadata has 1 to 64 characters.' },
  depth: { max: 5, says: 'Objects and lists in metadata go at most 5 levels deep.' },
  bytes: { max: 16_384, says: 'Metadata takes at most 16,384 bytes as JSON in UTF-8.' },
} as const;

/**
 * Metadata in an input. PostgreSQL's jsonb cannot hold NUL nor lone surrogates: they are removed from texts and keys,
 * and nothing else is changed.
 */
export const metadataInput = z.pipe(
  z.unknown(),
  z.transform((input, context): Metadata => {
    const cleaned = isPlainObject(input) ? cleanValue(input, 0) : undefined;
    if (isPlainObject(cleaned) && fits(cleaned)) return cleaned as Metadata;
    const params = { maxKeys: metadataLimits.keys.max, maxBytes: metadataLimits.bytes.max };
    context.issues.push({ code: 'custom', message: 'INVALID_METADATA', params, input });
    return z.NEVER;
  }),
);

function fits(metadata: object): boolean {
  const keys = Object.keys(metadata);
  return (
    keys.length <= metadataLimits.keys.max &&
    keys.every((key) => key !== '' && key.length <= metadataLimits.key.max) &&
    new TextEncoder().encode(JSON.stringify(metadata)).length <= metadataLimits.bytes.max
  );
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** A copy that JSON and jsonb can hold; undefined when there is none. */
function cleanValue(value: unknown, depth: number): JsonValue | undefined {
  if (depth > metadataLimits.depth.max) return undefined;
  if (typeof value === 'string') return cleanString(value);
  if (typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (Array.isArray(value)) return allOrNothing(value.map((element) => cleanValue(element, depth + 1)));
  if (!isPlainObject(value)) return undefined;
  const entries = Object.entries(value).map(
    ([key, inner]) => [cleanString(key), cleanValue(inner, depth + 1)] as const,
  );
  if (entries.some(([, inner]) => inner === undefined)) return undefined;
  // Own properties, even one that is called __proto__.
  return Object.fromEntries(entries) as Metadata;
}

function allOrNothing(values: (JsonValue | undefined)[]): JsonValue[] | undefined {
  return values.every((value) => value !== undefined) ? values : undefined;
}

function cleanString(text: string): string {
  return text.replace(/\0|\p{Surrogate}/gu, '');
}
