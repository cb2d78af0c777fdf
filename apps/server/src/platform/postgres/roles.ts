import { scryptSync } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { connectOrExplain } from './connect.js';
import { appRole, definerRoles, type RoleState, rolePlan } from './role-plan.js';
import { keepSecret } from './secret-file.js';
import { StartupProblem } from './startup-problem.js';

/** Where the application's password comes from. */
export interface RoleOptions {
  /** A folder for the password's file. It is used only when the owner's URL has no password to derive one from. */
  secretsDir: string;
  /** DATABASE_APP_URL: the application's own login, made by an administrator where the owner lacks CREATEROLE. */
  appUrl?: string | undefined;
}

/**
 * Makes the roles that row-level security rests on, from the database's owner (CREATEROLE; a superuser is not needed),
 * and the extensions. Answers the URL the server logs in with. Repeating it changes nothing; several may call it at
 * once. Throws a StartupProblem with the statements for an administrator where a right is missing.
 */
export async function prepareRoles(ownerUrl: string, options: RoleOptions): Promise<string> {
  const owner = await connectOrExplain(ownerUrl, 'DATABASE_URL');
  try {
    const url = await appLogin(ownerUrl, options);
    await whenOthersDoTheSame(() => applyPlan(owner, decodeURIComponent(url.password)));
    await refuseDeafSearch(owner);
    await whenOthersDoTheSame(() => ensureLogin(owner, url.href, options.appUrl !== undefined));
    return url.href;
  } finally {
    await owner.end();
  }
}

async function appLogin(ownerUrl: string, options: RoleOptions): Promise<URL> {
  const url = new URL(ownerUrl);
  if (!options.appUrl) {
    url.username = appRole;
    url.password = await appPassword(ownerUrl, options.secretsDir);
    return url;
  }
  const given = URL.canParse(options.appUrl) ? new URL(options.appUrl) : undefined;
  if (given?.username === appRole) return given;
  throw new StartupProblem(
    `DATABASE_APP_URL must be a URL that logs in as ${appRole}: postgres://${appRole}:password@…`,
  );
}

/**
 * Derived from the owner's password where there is one: every server of an installation comes to the same without
 * sharing a file, and none locks the others out by setting a new one.
 */
async function appPassword(ownerUrl: string, secretsDir: string): Promise<string> {
  const { password } = new URL(ownerUrl);
  if (password) return scryptSync(decodeURIComponent(password), appRole, 32).toString('base64url');
  return (await keepSecret(join(secretsDir, 'database-app'))).secret;
}

async function applyPlan(owner: pg.Client, password: string): Promise<void> {
  const state = await readState(owner);
  refuseUnsafe(state);
  const plan = rolePlan(state, owner.escapeLiteral(password), owner.escapeIdentifier.bind(owner));
  for (const [index, statement] of plan.entries()) await run(owner, statement, plan.slice(index));
}

/** Roles belong to the whole cluster: no lock within one database keeps two servers from making them at once. */
async function whenOthersDoTheSame(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === 10 || !isRace(error)) throw error;
      await sleep(20 * attempt);
    }
  }
}

function isRace(error: unknown): boolean {
  if (!(error instanceof pg.DatabaseError)) return false;
  return ['23505', '42710'].includes(error.code ?? '') || /concurrently updated/.test(error.message);
}

async function run(owner: pg.Client, statement: string, remaining: string[]): Promise<void> {
  try {
    await owner.query(statement);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    if (error.code === '0A000' || error.code === '58P01') {
      throw new StartupProblem(
        `The PostgreSQL server lacks an extension: ${error.message}. Install its "contrib" package and start again.`,
        { cause: error },
      );
    }
    if (error.code === '42501') throw missingRight(remaining, error);
    throw error;
  }
}

function missingRight(remaining: string[], cause: Error): StartupProblem {
  const script = remaining.map((statement) => `  ${statement.replace(/PASSWORD '.*'/, "PASSWORD '…'")};`).join('\n');
  return new StartupProblem(
    `The role of DATABASE_URL may not prepare the database (${cause.message}). Let an administrator run this in the ` +
      `same database, once:\n${script}\nIf it makes ${appRole}, put that login into DATABASE_APP_URL. Then start again.`,
    { cause },
  );
}

async function readState(owner: pg.Client): Promise<RoleState> {
  const { rows } = await owner.query<RoleState>(
    `SELECT current_database() AS database, current_user AS owner,
       (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) AS "ownerIsSuperuser",
       current_setting('server_version_num')::int AS version,
       coalesce((SELECT json_agg(json_build_object('name', r.rolname, 'settings', coalesce(r.rolconfig, '{}'),
           'unsafe', r.rolsuper OR r.rolbypassrls OR r.rolcreaterole
             OR (r.rolcanlogin AND r.rolname <> $1) OR EXISTS (SELECT FROM pg_auth_members WHERE member = r.oid),
           'ownerMaySetRole', pg_has_role(current_user, r.oid,
             CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END)))
         FROM pg_roles r WHERE r.rolname = $1 OR r.rolname = ANY ($2)), '[]') AS roles,
       array(SELECT extname::text FROM pg_extension) AS extensions,
       has_database_privilege('public', current_database(), 'TEMPORARY') AS "tempIsPublic",
       has_schema_privilege('public', 'public', 'CREATE') AS "createIsPublic"`,
    [appRole, definerRoles],
  );
  const state = rows[0];
  if (!state) throw new Error('PostgreSQL answered nothing about itself.');
  if (state.version < 150_000) {
    throw new StartupProblem('Clientela needs PostgreSQL 15 or later. Upgrade the server of DATABASE_URL.');
  }
  return state;
}

function refuseUnsafe(state: RoleState): void {
  const role = state.roles.find(({ unsafe }) => unsafe);
  if (!role) return;
  throw new StartupProblem(
    `The role ${role.name} has more rights than Clientela may use: it must be no superuser, have no BYPASSRLS or ` +
      `CREATEROLE, be no member of another role${role.name === appRole ? '' : ' and have no login'}. ` +
      'Let an administrator take them away.',
  );
}

/** In a database of LC_CTYPE "C", pg_trgm knows no letter beyond ASCII, and a search for "Λόγος" would find nothing. */
async function refuseDeafSearch(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ hears: boolean; encoding: string }>(
    `SELECT cardinality(public.show_trgm('λ')) > 0 AS hears, current_setting('server_encoding') AS encoding`,
  );
  if (rows[0]?.hears && rows[0].encoding === 'UTF8') return;
  throw new StartupProblem(
    'The database of DATABASE_URL does not know the letters of the world. Make it anew with ' +
      "ENCODING 'UTF8' LC_CTYPE 'C.UTF-8' TEMPLATE template0.",
  );
}

async function ensureLogin(owner: pg.Client, appUrl: string, madeByOthers: boolean): Promise<void> {
  if (madeByOthers) return (await connectOrExplain(appUrl, 'DATABASE_APP_URL')).end();
  const app = new pg.Client({ connectionString: appUrl });
  try {
    await app.connect();
    await app.end();
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== '28P01') throw error;
    const password = owner.escapeLiteral(decodeURIComponent(new URL(appUrl).password));
    const statement = `ALTER ROLE ${appRole} PASSWORD ${password}`;
    await run(owner, statement, [statement]);
    await (await connectOrExplain(appUrl, `the login ${appRole}`)).end();
  }
}
