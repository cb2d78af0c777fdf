import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCompiledCatalog } from '@lingui/cli/api';
import { formatter } from '@lingui/format-po';
import type { Plugin } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const po = formatter({ lineNumbers: false });

/** What stands on the screen that must be there first, and whatever that imports before it can run. */
const firstFiles = ['src/main.tsx', 'src/features/customers/customer-list.tsx'];

/**
 * Cuts a language in two: `es.po?first` has the words of the first screen, `es.po?more` all others. One file stays what
 * a translator edits, and a new screen adds nothing to what everybody waits for.
 */
export function wordsInTwo({ failOnMissing }: { failOnMissing: boolean }): Plugin {
  return {
    name: 'words-in-two',
    enforce: 'pre',
    transform: {
      filter: { id: /\.po\?(first|more)$/ },
      async handler(text, id) {
        const [path = '', part] = id.split('?');
        const first = filesBefore(firstFiles);
        for (const file of first) this.addWatchFile(resolve(root, file));
        const locale = basename(path, '.po');
        const entries = Object.entries(await po.parse(text, { locale, sourceLocale: 'es', filename: path }));
        const messages: Record<string, string> = {};
        for (const [key, { origin, message = key, translation }] of entries) {
          const said = translation || (locale === 'es' ? message : '');
          if (!said && failOnMissing) this.error(`${locale} does not say: ${message}`);
          const isFirst = origin?.some(([file]) => first.has(file)) ?? false;
          if (isFirst === (part === 'first')) messages[key] = said || message;
        }
        const { source, errors } = createCompiledCatalog(locale, messages, { namespace: 'es' });
        if (errors[0]) this.error(`${locale}: ${errors[0].error.message}: ${errors[0].source}`);
        return { code: source, map: null, moduleType: 'js' };
      },
    },
  };
}

/** These files and all that they import before they run, by their paths from the package's root. */
function filesBefore(files: string[], seen = new Set<string>()): Set<string> {
  for (const file of files) {
    if (seen.has(file)) continue;
    seen.add(file);
    const imports = readFileSync(resolve(root, file), 'utf8').matchAll(
      /^(?:import|export) (?!type ).*?'(\.[^']*)';$/gms,
    );
    filesBefore(
      [...imports].flatMap(([, to = '']) => sourceOf(resolve(root, dirname(file), to))),
      seen,
    );
  }
  return seen;
}

function sourceOf(path: string): string[] {
  return ['.tsx', '.ts'].map((end) => relative(root, path + end)).filter((file) => existsSync(resolve(root, file)));
}
