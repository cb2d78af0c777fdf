import { parseGlobalId } from '@clientela/domain/global-id';
import { foldText } from '@clientela/domain/text';
import { StartupProblem } from '../platform/postgres/startup-problem.js';
import { withClient } from '../platform/postgres/with-client.js';

interface FoundShop {
  readonly id: string;
  readonly name: string;
  readonly countryCode: string;
  readonly timeZone: string;
  readonly currencyCode: string;
  readonly pricesIncludeTax: boolean;
}

/**
 * All shops, by name. The rules of the rows hold for the owner of the tables as well: they are lifted for this one
 * look, in a transaction that is rolled back.
 */
export function allShops(ownerUrl: string): Promise<FoundShop[]> {
  return withClient(ownerUrl, async (client) => {
    await client.query(`begin; set local lock_timeout = '5s'; alter table shop no force row level security`);
    const { rows } = await client.query<FoundShop>(
      `select id, name, country_code as "countryCode", time_zone as "timeZone", currency_code as "currencyCode",
         prices_include_tax as "pricesIncludeTax" from shop order by name`,
    );
    await client.query('rollback');
    return rows;
  });
}

/** The shop of an id, as the API or the database has it, or of a name. */
export async function findShop(ownerUrl: string, idOrName: string): Promise<FoundShop> {
  const shops = await allShops(ownerUrl);
  const wanted = parseGlobalId(idOrName)?.uuid ?? idOrName.toLowerCase();
  const byId = shops.find(({ id }) => id === wanted);
  const byName = shops.filter(({ name }) => foldText(name) === foldText(idOrName));
  const found = byId ?? byName[0];
  if (found && (byId || byName.length === 1)) return found;
  const list = shops.map(({ id, name }) => `  ${id}  ${name}`).join('\n');
  throw new StartupProblem(
    `${byName.length > 1 ? 'Several shops have' : 'No shop has'} that name or id:\n${list || '  (there is none)'}`,
  );
}
