import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const require = createRequire(import.meta.url);
const folderOf = (name: string) => dirname(require.resolve(`${name}/package.json`));

/** GraphiQL and its React come from npm and are served from here: the page asks nobody else for anything. */
const filesWith = (assets: string) => ({
  'explorer.js': join(assets, 'explorer.js'),
  'explorer.css': join(assets, 'explorer.css'),
  'graphiql.js': join(folderOf('graphiql'), 'graphiql.min.js'),
  'graphiql.css': join(folderOf('graphiql'), 'graphiql.min.css'),
  'react.js': join(folderOf('react'), 'umd', 'react.production.min.js'),
  'react-dom.js': join(folderOf('react-dom'), 'umd', 'react-dom.production.min.js'),
});

// GraphiQL and its editor write style elements of their own; scripts are held to our files all the same.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Clientela · GraphQL explorer</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/explorer/graphiql.css">
<link rel="stylesheet" href="/explorer/explorer.css">
</head>
<body>
<form id="who">
<label>API token <input id="token" type="password" autocomplete="off" placeholder="clt_… (empty: your session)"></label>
<label id="shop-field" hidden>Shop <select id="shop"></select></label>
<output id="state"></output>
</form>
<main id="explorer">Loading…</main>
<script src="/explorer/react.js"></script>
<script src="/explorer/react-dom.js"></script>
<script src="/explorer/graphiql.js"></script>
<script src="/explorer/explorer.js"></script>
</body>
</html>
`;

/** `/explorer`: GraphiQL over the API, as whoever is signed in or as the bearer of a pasted token. `assets` has our part of it. */
export const explorer =
  (assets: string) =>
  (app: FastifyInstance): void => {
    app.register(async (scope) => {
      await scope.register(fastifyStatic, { serve: false });
      scope.get('/explorer', async (_request, reply) =>
        reply
          .headers({ 'content-security-policy': policy, 'cache-control': 'no-store' })
          .type('text/html; charset=utf-8')
          .send(page),
      );
      for (const [name, path] of Object.entries(filesWith(assets))) {
        scope.get(`/explorer/${name}`, (_request, reply) => {
          reply.header('cache-control', 'no-cache');
          return reply.sendFile(basename(path), dirname(path), { cacheControl: false });
        });
      }
    });
  };
