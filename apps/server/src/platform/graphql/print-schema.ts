import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';

/** The whole API as one text, sorted: equal schemas print equal, in whatever order their slices were plugged in. */
export const printApiSchema = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
