import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const api = process.env.API_URL ?? 'http://127.0.0.1:4000';

export default defineConfig(({ command }) => ({
  plugins: [lingui({ macroTransform: true, failOnMissing: command === 'build', failOnCompileError: true }), react()],
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
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    strictPort: true,
    // As an object, which leaves the Host as it is: the server refuses a session to pages of another host.
    proxy: { '/graphql': { target: api } },
  },
}));
