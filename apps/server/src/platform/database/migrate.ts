import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';

type Migration = new () => MigrationInterface;

/** Two servers may start at once: the second waits here and then finds nothing to do. */
const migrationLock = 7_263_517;

/** Brings the database to the newest schema, as its owner. Answers the names of what it ran. */
export async function migrate(ownerUrl: string, migrations: readonly Migration[]): Promise<string[]> {
  const guard = new pg.Client({ connectionString: ownerUrl });
  await guard.connect();
  const dataSource = migrating(ownerUrl, migrations);
  try {
    await guard.query('select pg_advisory_lock($1)', [migrationLock]);
    await dataSource.initialize();
    const ran = await dataSource.runMigrations();
    return ran.map((migration) => migration.name);
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
    await guard.end();
  }
}

/** Whether the database waits for migrations: for what only looks at it, and must leave it as it is. */
export async function isBehind(ownerUrl: string, migrations: readonly Migration[]): Promise<boolean> {
  const dataSource = migrating(ownerUrl, migrations);
  try {
    await dataSource.initialize();
    return await dataSource.showMigrations();
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
  }
}

const migrating = (url: string, migrations: readonly Migration[]) =>
  new DataSource({
    type: 'postgres',
    url,
    migrations: [...migrations],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    installExtensions: false,
    applicationName: 'clientela migrations',
  });
