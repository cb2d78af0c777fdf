import { describe, expect, test } from '@jest/globals';
import { readConfig } from './config.js';

const read = (env: Record<string, string>) => readConfig(env, '/srv/clientela');
const proxied = { PUBLIC_URL: 'https://clientes.example' };

describe('a server that others can reach', () => {
  test.each<[Record<string, string>, string]>([
    [{ HOST: '0.0.0.0' }, 'HOST is 0.0.0.0'],
    [{ HOST: '::', PUBLIC_URL: 'http://clientes.example', CLIENTELA_DEMO: '0' }, 'PUBLIC_URL to its https address'],
    [{ PUBLIC_URL: 'http://intranet:8080', CLIENTELA_DEMO: '0' }, 'PUBLIC_URL is http://intranet:8080'],
    [{ HOST: '0.0.0.0', ...proxied }, 'set CLIENTELA_DEMO=0'],
    [proxied, 'set CLIENTELA_DEMO=0'],
  ])('does not start with %j', (env, sentence) => expect(() => read(env)).toThrow(sentence));

  test.each([{ ...proxied }, { HOST: '0.0.0.0', ...proxied }])('starts with https and without a demo: %j', (env) =>
    expect(read({ ...env, CLIENTELA_DEMO: '0' }).publicUrl).toBe('https://clientes.example'),
  );
});

test.each<Record<string, string>>([{}, { HOST: 'localhost' }, { HOST: '::1', PUBLIC_URL: 'http://[::1]:4000/' }])(
  'a server for this machine alone may have its demo: %j',
  (env) => expect(read(env).demo).toBe(true),
);
