import { writeFile } from 'node:fs/promises';
import { slices } from '../app.js';
import { printApiSchema } from '../platform/graphql/print-schema.js';
import { buildApiSchema } from '../platform/graphql/schema.js';

/** `pnpm gen`: writes the API to packages/schema, from where the screens' operations are typed. */
const target = new URL('../../../../packages/schema/schema.graphql', import.meta.url);
await writeFile(target, printApiSchema(buildApiSchema(slices)));
