import { testDatabase } from '../../../test/database.js';
import { ShopEntity } from '../../shops/shop.entity.js';
import { type Database, openDatabase } from './database.js';
import { composed, prepared } from './statement.js';

const text = `select current_setting('plan_cache_mode') as mode`;
const once = prepared('how_planned', text);
const byValues = composed(`${text} /* by values */`, true);
type Row = { mode: string };

describe('How statements are planned', () => {
  let database: Database;
  beforeAll(async () => {
    const { appUrl } = await testDatabase();
    database = await openDatabase({ url: appUrl, entities: [ShopEntity], poolSize: 1 });
  });
  afterAll(() => database.close());

  it('a statement is planned once, and one that its values decide about anew each time', async () => {
    for (const door of ['read', 'writeOne'] as const) {
      expect(await database[door]<Row>({}, once)).toEqual([{ mode: 'force_generic_plan' }]);
      expect(await database[door]<Row>({}, byValues)).toEqual([{ mode: 'force_custom_plan' }]);
      expect(await database[door]<Row>({}, once)).toEqual([{ mode: 'force_generic_plan' }]);
    }
  });

  it('a transaction has both, and the connection keeps nothing of it', async () => {
    const modes = await database.write({}, async ({ query }) => [
      ...(await query<Row>(once)),
      ...(await query<Row>(byValues)),
    ]);
    expect(modes).toEqual([{ mode: 'force_generic_plan' }, { mode: 'force_custom_plan' }]);
    expect(await database.lookUp<Row>(once, [])).toEqual([{ mode: 'auto' }]);
  });

  it('so is one that has no name any more, because too many have one', async () => {
    for (let index = 0; index < 1000; index += 1) composed(`select ${index}`);
    const unnamed = composed(`${text} /* the last straw */`, true);
    expect(unnamed.name).toBe('');
    expect(await database.read<Row>({}, unnamed)).toEqual([{ mode: 'force_custom_plan' }]);
  });
});
