import * as z from 'zod/mini';

/** A field that has no empty state: null says as little as leaving it out, which is what many GraphQL clients send. */
export function orAbsent<Schema extends z.ZodMiniType>(schema: Schema) {
  return z.optional(
    z.pipe(
      z.nullish(schema),
      z.transform((value) => value ?? undefined),
    ),
  );
}

/** A field that has a value in any case: `value` when it is left out or null. */
export function orDefault<Schema extends z.ZodMiniType>(schema: Schema, value: z.output<Schema>) {
  return z.pipe(
    z.nullish(schema),
    z.transform((given): z.output<Schema> => given ?? value),
  );
}
