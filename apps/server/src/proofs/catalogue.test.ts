import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { testDatabase } from '../../test/database.js';
import { slices } from '../app.js';
import { migrations } from '../migrations/all.js';
import { catalogueText } from '../platform/database/catalogue.js';
import { isBehind } from '../platform/database/migrate.js';

let client: pg.Client;
beforeAll(async () => {
  client = new pg.Client({ connectionString: (await testDatabase('_catalogue')).ownerUrl });
  await client.connect();
});
afterAll(() => client.end());

const column = async (text: string, values: unknown[] = []) =>
  (await client.query<{ value: string }>(text, values)).rows.map(({ value }) => value);

/** Tables without row-level security: no row of theirs belongs to a shop or a person. */
const unsecured = ['installation', 'migration', 'rate_limit'];
/** Read by the search's own functions alone, with the shop said: see the migrations. */
const unforced = ['customer_search', 'order_search'];
/** Look-ups that run before the shop is known, the searches, and what takes a demo shop away whole. */
const definers = [
  'analyze_grown_table',
  'auth_invitation',
  'auth_session',
  'auth_sign_in',
  'auth_token',
  'customer_search_among',
  'customer_search_matches',
  'customer_search_page',
  'order_search_among',
  'order_search_matches',
  'order_search_page',
  'remove_demo_shop',
];

describe('the database that the migrations make', () => {
  test('waits for none of them, and would for one more', async () => {
    const { ownerUrl } = await testDatabase('_catalogue');
    expect(await isBehind(ownerUrl, migrations)).toBe(false);
    class OneMore1999999999999 implements MigrationInterface {
      async up() {
        throw new Error('A look runs nothing.');
      }
      async down() {}
    }
    expect(await isBehind(ownerUrl, [...migrations, OneMore1999999999999])).toBe(true);
  });

  test('agrees with the entities: the ORM would change nothing', async () => {
    const entities = slices.flatMap((slice) => slice.entities ?? []);
    const { ownerUrl } = await testDatabase('_catalogue');
    const dataSource = new DataSource({ type: 'postgres', url: ownerUrl, entities, installExtensions: false });
    await dataSource.initialize();
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    await dataSource.destroy();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  test('is the one in catalogue.snapshot.txt: read what differs, run `pnpm gen` and commit it', async () => {
    const committed = await readFile(new URL('./catalogue.snapshot.txt', import.meta.url), 'utf8');
    expect(await catalogueText(client)).toBe(committed);
  });
});

describe('every table', () => {
  test('has row-level security, forced on its owner as well, with a policy that reads and writes', async () => {
    const loose = `
      select c.relname as value from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not (c.relname = any ($1))
        and not (c.relrowsecurity and (c.relforcerowsecurity or c.relname = any ($2)) and exists (
          select from pg_policies p where p.tablename = c.relname and p.cmd = 'ALL' and p.qual is not null and p.with_check is not null))`;
    expect(await column(loose, [unsecured, unforced])).toEqual([]);
    const belonging = `select table_name as value from information_schema.columns where table_schema = 'public' and column_name ~ '^(shop|staff_user|customer)_id$' and table_name = any ($1)`;
    expect(await column(belonging, [unsecured])).toEqual([]);
  });

  test('of a shop has its shop first in each key, foreign key and index', async () => {
    const others = `
      select i.indexrelid::regclass::text as value from pg_index i
      join pg_attribute shop on shop.attrelid = i.indrelid and shop.attname = 'shop_id'
      where i.indrelid::regclass::text <> all ($1) and i.indkey[0] <> shop.attnum
      union
      select conname from pg_constraint k
      join pg_attribute shop on shop.attrelid = k.conrelid and shop.attname = 'shop_id'
      where k.contype = 'f' and k.conkey[1] <> shop.attnum order by 1`;
    // What is looked up before the shop is known.
    expect(await column(others, [['shop']])).toEqual([
      'api_token_secret_uq',
      'membership_staff_user_fk',
      'membership_staff_user_ix',
      'staff_invitation_token_uq',
    ]);
  });

  test('has no view that would see past its policies', async () => {
    const views = `select relname as value from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm') and not coalesce(reloptions @> '{security_invoker=true}', false)`;
    expect(await column(views)).toEqual([]);
  });
});

describe('the role of the application', () => {
  const app = 'clientela_app';

  test('is no superuser, gets past no policy, is a member of no role and makes none', async () => {
    const { rows } = await client.query(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication, (select count(*)::integer from pg_auth_members where member = r.oid) as memberships from pg_roles r where rolname = $1`,
      [app],
    );
    expect(rows).toEqual([
      {
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolreplication: false,
        memberships: 0,
      },
    ]);
  });

  test('owns nothing, and makes neither tables nor temporary ones', async () => {
    expect(
      await column(
        `select c.relname as value from pg_class c where pg_get_userbyid(c.relowner) = $1 union select proname from pg_proc where pg_get_userbyid(proowner) = $1`,
        [app],
      ),
    ).toEqual([]);
    // A copy of a database has not its rights: this looks at the one that was prepared.
    const { rows } = await client.query(
      `select has_schema_privilege($1, 'public', 'create') as makes, has_database_privilege($1, 'clientela', 'temporary') as temporary, has_database_privilege($1, 'clientela', 'create') as schemas`,
      [app],
    );
    expect(rows).toEqual([{ makes: false, temporary: false, schemas: false }]);
  });

  test('changes no audit event, and empties no table', async () => {
    const rights = `select distinct privilege_type || ' on ' || table_name as value from information_schema.role_table_grants where grantee = $1 and (privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER') or (table_name like 'audit_%' and privilege_type not in ('SELECT', 'INSERT')))`;
    expect(await column(rights, [app])).toEqual([]);
  });

  test('has its time limits on the role itself, where no connection can forget them', async () => {
    const settings = await column(`select unnest(rolconfig) as value from pg_roles where rolname = $1`, [app]);
    expect(settings.sort()).toEqual([
      'idle_in_transaction_session_timeout=10s',
      'lock_timeout=2s',
      'statement_timeout=5s',
    ]);
  });
});

describe('a function that runs with the rights of another', () => {
  test('is one of these', async () => {
    expect(
      await column(
        `select proname as value from pg_proc where pronamespace = 'public'::regnamespace and prosecdef order by 1`,
      ),
    ).toEqual(definers);
  });

  // analyze_grown_table belongs to the owner: nobody else may analyze in 15 and 16. It takes nothing and reads no row.
  test('looks for names in fixed schemas, belongs to a role without login, and may be called by the application alone', async () => {
    const { rows } = await client.query<{ name: string }>(`
      select p.proname as name from pg_proc p join pg_roles r on r.oid = p.proowner
      where p.prosecdef and p.pronamespace = 'public'::regnamespace and p.proname <> 'analyze_grown_table' and not (
        p.proconfig @> array['search_path=pg_catalog, public'] and not r.rolcanlogin and not r.rolsuper and not r.rolbypassrls
        and not exists (select from aclexplode(p.proacl) a where a.grantee not in (p.proowner, 'clientela_app'::regrole)))`);
    expect(rows).toEqual([]);
  });
});
