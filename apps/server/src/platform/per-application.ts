import type { Database } from './database/database.js';

/**
 * Something that the requests of one application share: a cache, a limiter. Made when it is first asked for, and gone
 * with the application's database.
 */
export function perApplication<T extends object>(make: (database: Database) => T): (database: Database) => T {
  const made = new WeakMap<Database, T>();
  return (database) => {
    const known = made.get(database) ?? make(database);
    made.set(database, known);
    return known;
  };
}
