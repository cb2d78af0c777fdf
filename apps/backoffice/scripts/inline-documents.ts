import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const generated = fileURLToPath(new URL('../src/gql/graphql.ts', import.meta.url));

/**
 * Puts each operation where it is written. `graphql()` looks documents up in one map of them all, which every screen
 * would load with the first one; so the call gives way to the document that was generated for it.
 */
export function inlineDocuments(): Plugin {
  return {
    name: 'inline-documents',
    enforce: 'pre',
    transform: {
      filter: { id: /\.graphql\.ts$/ },
      handler(code) {
        const documents = documentsIn(readFileSync(generated, 'utf8'));
        this.addWatchFile(generated);
        return { code: inlined(code, documents), map: null };
      },
    },
  };
}

function documentsIn(text: string): Map<string, string> {
  const found = text.matchAll(/^export const (\w+)Document = (\{.*\}) as unknown as /gm);
  return new Map([...found].map(([, name = '', document = '']) => [name, document]));
}

function inlined(code: string, documents: Map<string, string>): string {
  return code
    .replace(/^import \{ graphql \} from '[^']*';\n/m, '')
    .replace(/\bgraphql\(\/\* GraphQL \*\/ `([^`]*)`\)/g, (_, source: string) => {
      const name = /^\s*(?:query|mutation|subscription) (\w+)/m.exec(source)?.[1];
      // Fragments alone are part of the operations that use them.
      if (name === undefined) return 'undefined';
      const document = documents.get(name);
      if (document === undefined) throw new Error(`${name} has not been generated: run pnpm gen.`);
      return `/* @__PURE__ */ JSON.parse(${JSON.stringify(document)})`;
    });
}
