/**
 * GraphQL lets a caller send `null` for an optional field, which means nothing where a field cannot be emptied: such
 * nulls are dropped before the domain's rules look at the input.
 */
export function absentWhenNull<Input extends object>(input: Input): Partial<Input> {
  return Object.fromEntries(
    Object.entries(input).filter(([, value]) => value !== null && value !== undefined),
  ) as Partial<Input>;
}
