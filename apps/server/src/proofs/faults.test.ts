import { setTimeout as sleep } from 'node:timers/promises';
import { problem } from '@clientela/domain/problem';
import { afterAll, describe, expect, test } from '@jest/globals';
import DataLoader from 'dataloader';
import { GraphQLError } from 'graphql';
import pg from 'pg';
import { QueryFailedError } from 'typeorm';
import { askServer, openSchema, serverOver } from '../../test/faulty-server.js';

/** What must appear in no answer and no log line. */
const secret = 'ana.garcia@example.com';
const sql = `insert into customer (email) values ('${secret}')`;
const leaks = [
  secret,
  'insert into',
  'select ',
  'duplicate key',
  '/srv/',
  '.ts:',
  '.js:',
  ' at ',
  'node_modules',
  'pg_',
  'customer_email_uq',
  'stack',
  'hunter2',
];

function postgresError(code: string): Error {
  const error = new pg.DatabaseError(`duplicate key value violates "customer_email_uq" in ${sql}`, 1, 'error');
  return Object.assign(error, {
    code,
    detail: `Key (email)=(${secret}) exists`,
    constraint: 'customer_email_uq',
    query: sql,
  });
}
const withStack = (error: Error) =>
  Object.assign(error, { stack: `${error.name}: ${error.message}\n    at run (/srv/clientela/customer.ts:12:7)` });

/** Each kind of thing that a resolver may throw. */
const faults: Record<string, () => unknown> = {
  error: () => withStack(new Error(`Cannot write ${sql}`)),
  typeError: () => withStack(new TypeError(`undefined is not ${secret}`)),
  rangeError: () => new RangeError(secret),
  text: () => `${sql} failed`,
  number: () => 42,
  nothing: () => undefined,
  nil: () => null,
  object: () => ({ message: sql, extensions: { code: 'BAD_USER_INPUT' } }),
  symbol: () => Symbol(secret),
  unique: () => postgresError('23505'),
  syntax: () => postgresError('42601'),
  noTable: () => postgresError('42P01'),
  right: () => postgresError('42501'),
  badText: () => postgresError('22P02'),
  typeorm: () => new QueryFailedError(sql, [secret], postgresError('23502')),
  aggregate: () => new AggregateError([new Error(secret)], sql),
  coded: () => Object.assign(new Error(sql), { extensions: { code: 'BAD_USER_INPUT', email: secret } }),
  graphql: () => new GraphQLError(sql),
  graphqlCoded: () => new GraphQLError(sql, { extensions: { code: 'SOMETHING', email: secret } }),
  graphqlInternal: () => new GraphQLError(sql, { extensions: { code: 'INTERNAL_SERVER_ERROR', email: secret } }),
  graphqlWrapped: () =>
    new GraphQLError(sql, {
      originalError: withStack(new Error(secret)),
      extensions: { code: 'BAD_USER_INPUT', email: secret },
    }),
  caused: () => new Error('outer', { cause: postgresError('23505') }),
  file: () =>
    Object.assign(new Error(`EACCES: '/srv/clientela/secret'`), { code: 'EACCES', path: '/srv/clientela/secret' }),
  url: () => new Error('postgres://clientela_app:hunter2@db/clientela'),
};

/** Each way in which it may come out of a resolver. */
const ways: Record<string, (fault: () => unknown) => () => unknown> = {
  thrown: (fault) => () => {
    throw fault();
  },
  rejected: (fault) => async () => {
    await sleep(0);
    throw fault();
  },
  loaded: (fault) => () => new DataLoader<string, unknown>(async () => Promise.reject(fault())).load('1'),
  oneOfMany: (fault) => () =>
    new DataLoader<string, unknown>(async (keys) =>
      keys.map(() => Object.assign(new Error(sql), { fault: fault() })),
    ).load('1'),
};

const cases = Object.entries(ways).flatMap(([way, raise]) =>
  Object.entries(faults).map(([kind, fault]) => [`${way}_${kind}`, raise(fault)] as const),
);
const schema = openSchema({
  ...Object.fromEntries(cases),
  wrong_value: () => ({ email: secret }),
  missing_value: () => null,
});
const servers = [
  ['compiled', await serverOver(schema, 1)],
  ['interpreted', await serverOver(schema, Number.POSITIVE_INFINITY)],
] as const;
afterAll(() => Promise.all(servers.map(([, server]) => server.close())));

const leakIn = (text: string) => leaks.find((leak) => text.toLowerCase().includes(leak.toLowerCase()));

describe.each(servers)('a fault in a query that is %s', (_how, { http, lines }) => {
  test('says nothing but its code and a request id, whatever was thrown, wherever', async () => {
    let answers = 0;
    for (const name of [...cases.map(([each]) => each), 'wrong_value', 'missing_value']) {
      const forms = [`{ ${name} { text } }`, `{ ${name} { needed } }`, `{ ${name}Root }`];
      // What comes again does not pass through Apollo.
      for (const query of [...forms, ...forms]) {
        const { text } = await askServer(http, query);
        const { errors } = JSON.parse(text) as { errors?: { message: string; extensions: object; path: unknown }[] };
        if (!errors && name === 'missing_value') continue;
        expect({ query, leak: leakIn(text) }).toEqual({ query, leak: undefined });
        expect(errors).toMatchObject([
          {
            message: 'Algo ha fallado en el servidor.',
            extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) },
          },
        ]);
        answers++;
      }
    }
    expect(answers).toBeGreaterThan(400);
    expect(lines).toHaveLength(answers);
  });

  test('is logged by its class and code, and never by what it says', () => {
    // Frames of the stack name our own files, which is what a log is for.
    const values = lines.map((line) =>
      JSON.stringify({ ...(JSON.parse(line) as object), stack: undefined, constraint: undefined }),
    );
    expect(values.filter((line) => leakIn(line) !== undefined)).toEqual([]);
    expect(lines.filter((line) => line.includes(secret) || line.includes('hunter2'))).toEqual([]);
  });

  test('that is a Problem tells what is wrong with the input', async () => {
    const server = await serverOver(
      openSchema({ page: () => Promise.reject(problem('INVALID_PAGE', ['first'], { params: { max: 100 } })) }),
      1,
    );
    const { text, status } = await askServer(server.http, '{ pageRoot }');
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT', issues: [{ code: 'INVALID_PAGE', path: ['first'] }] } }],
    });
    await server.close();
  });
});

describe('a database that does not answer', () => {
  const socket = (code: string) => Object.assign(new Error(`connect ${code} 10.0.0.7:5432`), { code });
  const absences: [string, string, () => Error][] = [
    ['statement_timeout', 'TIMEOUT', () => postgresError('57014')],
    ['lock_timeout', 'TIMEOUT', () => new QueryFailedError(sql, [], postgresError('55P03'))],
    ['too many connections', 'OVERLOADED', () => postgresError('53300')],
    ['a deadlock that was met twice', 'OVERLOADED', () => postgresError('40P01')],
    ['a pool that is exhausted', 'OVERLOADED', () => new Error('timeout exceeded when trying to connect')],
    ['a server that shuts down', 'DATABASE', () => postgresError('57P01')],
    ['a refused connection', 'DATABASE', () => socket('ECONNREFUSED')],
    [
      'both addresses refused',
      'DATABASE',
      () => Object.assign(new AggregateError([socket('ECONNREFUSED')]), { code: 'ECONNREFUSED' }),
    ],
    ['a connection that broke', 'DATABASE', () => new Error('Connection terminated unexpectedly')],
  ];

  test.each(absences)('by %s answers 503 with %s and Retry-After', async (_name, reason, fault) => {
    for (const compileAt of [1, Number.POSITIVE_INFINITY]) {
      const server = await serverOver(openSchema({ customers: () => Promise.reject(fault()) }), compileAt);
      const { status, headers, text } = await askServer(server.http, '{ customersRoot }');
      expect({ status, retry: headers['retry-after'], leak: leakIn(text), address: text.includes('10.0.0.7') }).toEqual(
        { status: 503, retry: '1', leak: undefined, address: false },
      );
      expect(JSON.parse(text)).toMatchObject({
        errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE', reason, retryAfterMs: 1000 } }],
      });
      await server.close();
    }
  });

  test('leaves the rest of the answer standing', async () => {
    const server = await serverOver(
      openSchema({ away: () => Promise.reject(postgresError('57014')), here: () => 'hello' }),
      1,
    );
    const { status, text } = await askServer(server.http, '{ awayRoot hereRoot }');
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({
      data: { awayRoot: null, hereRoot: 'hello' },
      errors: [{ path: ['awayRoot'] }],
    });
    await server.close();
  });

  test('and a request that takes longer than its deadline is given up with 503', async () => {
    const server = await serverOver(openSchema({ slow: () => sleep(2000, 'late', { ref: false }) }), 1, 50);
    const { status, text } = await askServer(server.http, '{ slowRoot }');
    expect(status).toBe(503);
    expect(JSON.parse(text)).toMatchObject({
      errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE', reason: 'TIMEOUT' } }],
    });
    await server.close();
  });
});
