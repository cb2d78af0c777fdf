import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { inlineDocuments } from './scripts/inline-documents.ts';
import { wordsInTwo } from './scripts/words.ts';

const api = process.env.API_URL ?? 'http://127.0.0.1:4000';

/** The packages that the first screen needs; what only later ones use comes with them. */
const ofTheFirstScreen =
  /node_modules(?!.*(libphonenumber|tabler|remove-scroll|use-sidecar|style-singleton|use-callback-ref|Modal|PasswordInput|Menu|Popover|Drawer|Overlay|FocusTrap|Portal|floating-ui|Combobox|MultiSelect|\/Select\/|Pill|ScrollArea|SegmentedControl|FloatingIndicator|TagsInput|Textarea|InlineInput|Switch|Checkbox|Radio))/;

export default defineConfig(({ command }) => ({
  plugins: [
    inlineDocuments(),
    wordsInTwo({ failOnMissing: command === 'build' }),
    lingui({ macroTransform: true }),
    react(),
  ],
  // packages/domain is read from its TypeScript source: an edit there hot-reloads, no build step.
  resolve: { conditions: ['@clientela/source', ...defaultClientConditions] },
  // The server replaces this word in index.html by a fresh nonce on each request.
  ...(command === 'build' ? { html: { cspNonce: '__CSP_NONCE__' } } : {}),
  build: {
    target: 'es2023',
    // Below these, Lightning CSS rewrites light-dark() to variables Mantine never sets: badges lose their colours.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    sourcemap: 'hidden',
    manifest: true,
    chunkSizeWarningLimit: 1000,
    // Cut where screens happen to share something, packages come in forty pieces that compress worse than one.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'base', test: ofTheFirstScreen }] } } },
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    strictPort: true,
    // As an object, which leaves the Host as it is: the server refuses a session to pages of another host.
    proxy: { '/graphql': { target: api }, '/api': { target: api } },
  },
}));
