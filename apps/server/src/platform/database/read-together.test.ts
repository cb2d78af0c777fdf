import { testDatabase } from '../../../test/database.js';
import { ShopEntity } from '../../shops/shop.entity.js';
import { type Database, openDatabase } from './database.js';
import { composed, prepared, type Statement } from './statement.js';
import { uuidv7 } from './values.js';

const who = prepared(
  'who_reads',
  `select $1::integer as asked, current_setting('app.shop') as shop, pg_current_snapshot()::text as snapshot, txid_current_if_assigned() as written, now()::text as began`,
);
const broken = prepared('broken_division', 'select 1 / $1::integer as asked');
interface Read {
  asked: number;
  shop: string;
  began: string;
}

describe('What a request reads at the same time', () => {
  let database: Database;
  let sent: string[];
  beforeAll(async () => {
    const { appUrl } = await testDatabase();
    database = await openDatabase({ url: appUrl, entities: [ShopEntity], poolSize: 3 });
  });
  beforeEach(() => {
    sent = [];
    database.onStatement = (text) => sent.push(text);
  });
  afterAll(() => database.close());

  const aRequest = (shopId = uuidv7()) => ({ shopId, signal: { aborted: false } });
  const read = (scope: object, asked: number, statement: Statement = who) =>
    database.read<Read>(scope, statement, [asked]).then(([row]) => row);

  it('goes in one trip, and each statement has its own rows', async () => {
    const scope = aRequest();
    const rows = await Promise.all([1, 2, 3].map((asked) => read(scope, asked)));
    expect(rows.map((row) => row?.asked)).toEqual([1, 2, 3]);
    expect(new Set(rows.map((row) => row?.began)).size).toBe(1);
    expect(sent).toHaveLength(3);
    expect((await read(scope, 4))?.began).not.toBe(rows[0]?.began);
  });

  it('never goes along with what another request, or another shop, reads', async () => {
    const scopes = [aRequest(), aRequest()];
    const moved = { shopId: uuidv7(), signal: scopes[0]?.signal };
    const all = [...scopes, moved, ...scopes, moved];
    const rows = await Promise.all(all.map((scope, index) => read(scope, index)));
    expect(rows.map((row) => row?.shop)).toEqual(all.map(({ shopId }) => shopId));
    expect(rows.map((row) => row?.asked)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('fails alone', async () => {
    const scope = aRequest();
    const answers = await Promise.allSettled([read(scope, 1), read(scope, 0, broken), read(scope, 2)]);
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('goes by itself when its values decide how it is planned', async () => {
    const scope = aRequest();
    const byValues = composed(who.text, true);
    const [one, other] = await Promise.all([read(scope, 1), read(scope, 2, byValues)]);
    expect(one?.began).not.toBe(other?.began);
  });

  it('is not sent when the request is given up before', async () => {
    const scope = aRequest();
    const reading = read(scope, 1);
    scope.signal.aborted = true;
    await expect(reading).rejects.toThrow('TIMEOUT');
    expect(sent).toEqual([]);
  });
});
