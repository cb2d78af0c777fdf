import { withClient } from '../postgres/with-client.js';

const firstRunLock = 7_263_518;

/** Runs `work` while no other server on this database does: the first run happens once, however many start at once. */
export const alone = <T>(ownerUrl: string, work: () => Promise<T>): Promise<T> =>
  withClient(ownerUrl, async (guard) => {
    await guard.query('select pg_advisory_lock($1)', [firstRunLock]);
    return work();
  });
