import type { Database } from './database.js';
import { databaseFault } from './faults.js';
import { prepared } from './statement.js';

const analyzeGrownTable = prepared('analyze_grown_table', 'select analyze_grown_table() as name');

/**
 * Lets PostgreSQL look at the tables that have at least doubled since it last did, and plan anew what reads them: what
 * was planned while they were empty would read the whole of them each time. Says which they were. Costs a glance at
 * their sizes when there is none.
 */
export async function lookAtGrownTables(database: Database): Promise<string[]> {
  const looked = new Set<string>();
  try {
    for (;;) {
      const [grown] = await database.writeOne<{ name: string | null }>({}, analyzeGrownTable);
      // Once more the same: somebody else holds it, or is looking at it right now.
      if (!grown?.name || looked.has(grown.name)) return [...looked];
      looked.add(grown.name);
    }
  } catch (error) {
    // A table too large to be looked at in the time of a statement is left to autovacuum: loading goes on as it was.
    if (!databaseFault(error)) throw error;
    return [...looked];
  }
}
