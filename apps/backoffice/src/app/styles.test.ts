import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';

const components = join(dirname(createRequire(import.meta.url).resolve('@mantine/core')), '../esm/components');
const shipped = new Set(readdirSync(join(components, '../../styles')));
const source = resolve('src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));

/** The values imported from @mantine/core anywhere in the application. */
function usedComponents(): string[] {
  const imports = files
    .map((file) => readFileSync(join(source, file), 'utf8'))
    .flatMap((text) => [...text.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)].map((match) => match[1] ?? ''));
  const names = imports.flatMap((list) => list.split(',').map((name) => name.trim()));
  return [...new Set(names.filter((name) => /^[A-Z]/.test(name)))];
}

/** The style sheets of a component and of all that it is made of: `Button` needs `Loader` and `UnstyledButton`. */
function sheetsOf(module: string, seen = new Set<string>()): string[] {
  if (seen.has(module)) return [];
  seen.add(module);
  const sheet = /(\w+)\.module\.mjs$/.exec(basename(module))?.[1];
  const imports = readFileSync(module, 'utf8').matchAll(/from "(\.[^"]+\.mjs)"/g);
  const below = [...imports].flatMap((match) => sheetsOf(resolve(dirname(module), match[1] ?? ''), seen));
  return sheet && shipped.has(`${sheet}.css`) ? [sheet, ...below] : below;
}

function neededSheets(): string[] {
  const modules = usedComponents().map((name) => join(components, name, `${name}.mjs`));
  const known = modules.filter((module) => readdirSync(components).includes(basename(module, '.mjs')));
  return [...new Set(known.flatMap((module) => sheetsOf(module)))].sort();
}

test("each Mantine component in use has its style sheet, and no other's is shipped", () => {
  const imported = readFileSync(join(source, 'app/styles.ts'), 'utf8').matchAll(/styles\/([A-Z]\w+)\.css/g);
  expect([...imported].map((match) => match[1]).sort()).toEqual(neededSheets());
});
