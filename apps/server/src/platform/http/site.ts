import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

const placeholder = /__CSP_NONCE__/g;

/** What the back office's page may load: its own files, and the styles that bear this answer's nonce. */
const policy = (nonce: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

const notBuilt = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Clientela</title>
<p>The back office is not built yet. Run <code>pnpm build</code>, then start the server again.</p>
<p>The API is there: <a href="/explorer">the explorer</a> shows it.</p>
`;

/**
 * Serves the built back office. Files under `assets/` have a hash in their name and never change; every path that is no
 * file and none of the API answers the page, whose own router knows where one is.
 */
export const site = (folder: string) => (app: FastifyInstance) => {
  const index = join(folder, 'index.html');
  const isBuilt = existsSync(index);
  const page = isBuilt ? readFileSync(index, 'utf8') : notBuilt;
  if (isBuilt) {
    app.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      index: false,
      globIgnore: ['**/index.html', '**/*.map'],
      cacheControl: false,
      setHeaders: (reply, path) => {
        const hashed = path.startsWith(join(folder, 'assets'));
        reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  }
  app.get('/*', async (request, reply) => {
    // Files of an older build, and addresses of the API that are none: a page would be taken for what was asked for.
    const isNone = /^\/(assets|api)\//.test(request.url);
    if (isNone) return reply.code(404).type('text/plain').send('There is nothing at this address.');
    return sendPage(reply, page, isBuilt ? 200 : 503);
  });
};

function sendPage(reply: FastifyReply, page: string, status: number) {
  const nonce = randomBytes(18).toString('base64url');
  return reply
    .code(status)
    .headers({ 'cache-control': 'no-store', 'content-security-policy': policy(nonce) })
    .type('text/html; charset=utf-8')
    .send(page.replace(placeholder, nonce));
}
