import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { getIntrospectionQuery } from 'graphql';
import { aPartner, send, testApp } from '../../../test/api.js';
import { explorer } from './explorer.js';
import { addSecurityHeaders } from './security-headers.js';
import { site } from './site.js';

const assets = fileURLToPath(new URL('../../../assets', import.meta.url));
const folders: string[] = [];
const apps: FastifyInstance[] = [];
afterAll(async () => {
  await Promise.all(apps.map((app) => app.close()));
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
});

async function serving(folder: string): Promise<FastifyInstance> {
  const app = Fastify();
  apps.push(app);
  addSecurityHeaders(app, null);
  explorer(assets)(app);
  site(folder)(app);
  await app.ready();
  return app;
}

async function aBuiltSite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'clientela-site-'));
  folders.push(folder);
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<meta nonce="__CSP_NONCE__"><script nonce="__CSP_NONCE__"></script>');
  await writeFile(join(folder, 'assets', 'index-3fa9.js'), 'export {}');
  await writeFile(join(folder, 'assets', 'index-3fa9.js.map'), '{}');
  await writeFile(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  return folder;
}

describe('the back office', () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    app = await serving(await aBuiltSite());
  });

  test('is one page for every path, with a nonce of its own each time and nothing kept', async () => {
    const nonces = new Set<string>();
    for (const url of ['/', '/clientes', '/clientes/cus_1/editar?pagina=2', '/index.html', '/assets.html']) {
      const { statusCode, headers, body } = await app.inject(url);
      expect([statusCode, headers['cache-control']]).toEqual([200, 'no-store']);
      const nonce = /nonce="([\w-]{24})"/.exec(body)?.[1] ?? '';
      expect(body).toBe(`<meta nonce="${nonce}"><script nonce="${nonce}"></script>`);
      expect(headers['content-security-policy']).toBe(
        `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
      );
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(5);
  });

  test('has files that never change under their hash, and others that are asked about again', async () => {
    const hashed = await app.inject('/assets/index-3fa9.js');
    expect(hashed.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'application/javascript; charset=utf-8',
    });
    expect((await app.inject('/favicon.svg')).headers['cache-control']).toBe('no-cache');
  });

  test.each([
    '/assets/index-old.js',
    '/assets/index-3fa9.js.map',
    '/assets/../../package.json',
    '/assets/%2e%2e%2f%2e%2e%2fetc/passwd',
  ])('has no %s', async (url) => {
    const { statusCode, body } = await app.inject(url);
    expect(statusCode === 404 || body.startsWith('<meta')).toBe(true);
    expect(body).not.toMatch(/root:|"name"|\{\}/);
  });

  test('is no answer to an address of the API that is none', async () => {
    const { statusCode, headers } = await app.inject('/api/customers');
    expect([statusCode, headers['content-type']]).toEqual([404, 'text/plain']);
  });

  test('that is not built yet says how to build it', async () => {
    const unbuilt = await serving(join(tmpdir(), 'clientela-no-such-folder'));
    const { statusCode, body } = await unbuilt.inject('/');
    expect([statusCode, body.includes('pnpm build')]).toEqual([503, true]);
  });
});

describe('the explorer', () => {
  test('loads nothing from elsewhere, and all that it loads is there', async () => {
    const app = await serving('/nowhere');
    const { headers, body } = await app.inject('/explorer');
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    const loaded = [...body.matchAll(/(?:src|href)="([^"]+)"/g)]
      .map(([, url = '']) => url)
      .filter((url) => url !== 'data:,');
    expect(loaded).toHaveLength(6);
    for (const url of loaded) {
      expect(url).toMatch(/^\/explorer\//);
      const file = await app.inject(url);
      expect([url, file.statusCode, file.body.length > 100]).toEqual([url, 200, true]);
    }
  });

  test.each([
    {},
    {
      inputValueDeprecation: true,
      specifiedByUrl: true,
      schemaDescription: true,
      directiveIsRepeatable: true,
      oneOf: false,
    },
  ])('may ask for the schema, within the limits of documents, with or without a token (%j)', async (options) => {
    const partner = await aPartner({ scopes: ['READ_CUSTOMERS'] });
    const document = getIntrospectionQuery(options);
    for (const headers of [{}, { authorization: `Bearer ${partner.token}` }] as Record<string, string>[]) {
      const answer = await send<{ __schema: { types: object[] } }>(await testApp(), document, {}, headers);
      expect(answer.errors).toBeUndefined();
      expect(answer.data.__schema.types.length).toBeGreaterThan(30);
    }
  });
});
