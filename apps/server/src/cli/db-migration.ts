import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DataSource } from 'typeorm';
import { slices } from '../app.js';
import { migrations } from '../migrations/all.js';
import { withFreshDatabase } from './fresh-database.js';

/**
 * `pnpm db:migration NAME`: writes the migration that brings the tables to the entities, from a fresh database that has
 * all the others. Read its SQL before you commit it: a change of length or type comes as DROP and ADD, and a table of a
 * shop needs `shopTable(…)`, which the ORM knows nothing of.
 */
async function main(name: string | undefined): Promise<void> {
  if (!name || !/^[a-z][a-z0-9-]+$/.test(name))
    throw new Error('Give the migration a name, as: pnpm db:migration customer-loyalty-points');
  const { up, down } = await difference();
  if (up.length === 0) return say('The tables agree with the entities: there is nothing to migrate.');
  const folder = fileURLToPath(new URL('../../src/migrations/', import.meta.url));
  const file = `${String(migrations.length + 1).padStart(4, '0')}-${name}`;
  const className = `${name.replace(/(^|-)([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase())}${Date.now()}`;
  await writeFile(join(folder, `${file}.ts`), migrationText(className, up, down));
  await register(join(folder, 'all.ts'), className, file);
  say(`Wrote apps/server/src/migrations/${file}.ts and named it in all.ts. Read its SQL, then run pnpm gen.`);
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const difference = (): Promise<{ up: string[]; down: string[] }> =>
  withFreshDatabase(async (url) => {
    const entities = slices.flatMap((slice) => slice.entities ?? []);
    const dataSource = new DataSource({ type: 'postgres', url, entities, installExtensions: false });
    await dataSource.initialize();
    const log = await dataSource.driver.createSchemaBuilder().log();
    await dataSource.destroy();
    return { up: log.upQueries.map((each) => each.query), down: log.downQueries.map((each) => each.query).reverse() };
  });

const statements = (queries: readonly string[]) =>
  queries.map((query) => `      ${query.replaceAll('\\', '\\\\').replaceAll('`', '\\`')};`).join('\n');

const migrationText = (
  className: string,
  up: readonly string[],
  down: readonly string[],
) => `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${className} implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(\`
${statements(up)}
    \`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(\`
${statements(down)}
    \`);
  }
}
`;

async function register(path: string, className: string, file: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  const withImport = text.replace(/\n\n\/\*\*/, `\nimport { ${className} } from './${file}.js';\n\n/**`);
  await writeFile(path, withImport.replace(/\n\];/, `\n  ${className},\n];`));
}

await main(process.argv[2]);
