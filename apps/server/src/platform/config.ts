import { resolve } from 'node:path';
import * as z from 'zod/mini';
import { StartupProblem } from './postgres/startup-problem.js';

const flag = z.pipe(
  z.enum(['0', '1']),
  z.transform((text) => text === '1'),
);
const port = z
  .pipe(z.string().check(z.regex(/^\d{1,5}$/)), z.transform(Number))
  .check(z.refine((value) => value < 65536));

const environment = z.object({
  PORT: z._default(port, 4000),
  HOST: z._default(z.string(), '127.0.0.1'),
  PUBLIC_URL: z.optional(z.url()),
  CLIENTELA_DATA_DIR: z._default(z.string(), '.data'),
  DATABASE_URL: z.optional(z.url({ protocol: /^postgres(ql)?$/ })),
  DATABASE_APP_URL: z.optional(z.url({ protocol: /^postgres(ql)?$/ })),
  CLIENTELA_DEMO: z._default(flag, true),
  CLIENTELA_DEMO_PASSWORD: z.optional(z.string().check(z.minLength(10))),
  CLIENTELA_COMPILED_QUERIES: z._default(flag, true),
  CLIENTELA_COST_PER_SECOND: z._default(
    z.pipe(z.string().check(z.regex(/^[1-9]\d{2,8}$/)), z.transform(Number)),
    10_000,
  ),
  CLIENTELA_DRAIN_SECONDS: z._default(
    z.pipe(z.string().check(z.regex(/^\d{1,2}$/)), z.transform(Number)).check(z.lte(60)),
    0,
  ),
  CLIENTELA_LOG_LEVEL: z._default(z.enum(['silent', 'error', 'warn', 'info', 'debug']), 'info'),
  CLIENTELA_SITE_DIR: z.optional(z.string()),
});

const sentences: Record<string, string> = {
  PORT: 'PORT must be a number from 0 to 65535.',
  PUBLIC_URL: 'PUBLIC_URL must be the address that people type, as https://clientes.example.com.',
  DATABASE_URL: 'DATABASE_URL must look like postgres://user:password@host:5432/database.',
  DATABASE_APP_URL: 'DATABASE_APP_URL must look like postgres://user:password@host:5432/database.',
  CLIENTELA_DEMO: 'CLIENTELA_DEMO must be 1 (two demo shops on the first run) or 0 (an empty installation).',
  CLIENTELA_DEMO_PASSWORD: 'CLIENTELA_DEMO_PASSWORD must have at least 10 characters.',
  CLIENTELA_COMPILED_QUERIES: 'CLIENTELA_COMPILED_QUERIES must be 1 or 0.',
  CLIENTELA_COST_PER_SECOND:
    'CLIENTELA_COST_PER_SECOND must be a number from 100 on: the cost of requests that a token may spend a second.',
  CLIENTELA_DRAIN_SECONDS: 'CLIENTELA_DRAIN_SECONDS must be a number from 0 to 60.',
  CLIENTELA_LOG_LEVEL: 'CLIENTELA_LOG_LEVEL must be silent, error, warn, info or debug.',
};

export interface Config {
  readonly port: number;
  readonly host: string;
  /** How people reach this server; null: on this machine alone. */
  readonly publicUrl: string | null;
  readonly dataDir: string;
  /** The owner of the database; null: the embedded one. */
  readonly databaseUrl: string | null;
  readonly databaseAppUrl: string | null;
  readonly demo: boolean;
  readonly demoPassword: string | null;
  readonly compiledQueries: boolean;
  /** What a token may ask for, in the points of a document's cost, a second on average. */
  readonly costPerSecond: number;
  /** How long a server that is to stop says so by /readyz before it closes its port. */
  readonly drainSeconds: number;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  /** The folder of the built back office, when it is not where the build puts it. */
  readonly siteDir: string | null;
}

const loopback = new Set(['127.0.0.1', 'localhost', '::1', '[::1]']);

/** What makes others reach this server, or undefined when nobody but this machine does: a proxy in front counts as well. */
function wayInOf({ HOST, PUBLIC_URL }: { HOST: string; PUBLIC_URL?: string | undefined }): string | undefined {
  if (!loopback.has(HOST)) return `HOST is ${HOST}`;
  return PUBLIC_URL && !loopback.has(new URL(PUBLIC_URL).hostname) ? `PUBLIC_URL is ${PUBLIC_URL}` : undefined;
}

/** Reads the environment. What is wrong is said in sentences, all at once, before anything starts. */
export function readConfig(env: Readonly<Record<string, string | undefined>>, root: string): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const result = z.safeParse(environment, given);
  if (!result.success) {
    const names = [...new Set(result.error.issues.map((issue) => String(issue.path[0])))];
    throw new StartupProblem(names.map((name) => sentences[name] ?? `${name} is not valid.`).join('\n'));
  }
  const values = result.data;
  const wayIn = wayInOf(values);
  if (wayIn && !values.PUBLIC_URL?.startsWith('https://')) {
    throw new StartupProblem(
      `${wayIn}, so others can reach this server: set PUBLIC_URL to its https address. Session cookies are only sent over https.`,
    );
  }
  if (wayIn && values.CLIENTELA_DEMO) {
    throw new StartupProblem(
      `${wayIn}, so others can reach this server, and demo shops are for trying out on one machine: set CLIENTELA_DEMO=0.`,
    );
  }
  return {
    port: values.PORT,
    host: values.HOST,
    publicUrl: values.PUBLIC_URL?.replace(/\/$/, '') ?? null,
    dataDir: resolve(root, values.CLIENTELA_DATA_DIR),
    databaseUrl: values.DATABASE_URL ?? null,
    databaseAppUrl: values.DATABASE_APP_URL ?? null,
    demo: values.CLIENTELA_DEMO,
    demoPassword: values.CLIENTELA_DEMO_PASSWORD ?? null,
    compiledQueries: values.CLIENTELA_COMPILED_QUERIES,
    costPerSecond: values.CLIENTELA_COST_PER_SECOND,
    drainSeconds: values.CLIENTELA_DRAIN_SECONDS,
    logLevel: values.CLIENTELA_LOG_LEVEL,
    siteDir: values.CLIENTELA_SITE_DIR ? resolve(root, values.CLIENTELA_SITE_DIR) : null,
  };
}
