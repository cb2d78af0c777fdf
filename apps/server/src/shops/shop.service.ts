import { parseInput, problem } from '@clientela/domain/problem';
import { shopUpdateInput } from '@clientela/domain/shop';
import { formatTaxRate } from '@clientela/domain/tax-rate';
import { changesBetween, recordAudit } from '../audit/audit.service.js';
import type { RequestContext } from '../platform/context.js';
import { staleVersion } from '../platform/graphql/mutations.js';
import { ShopEntity } from './shop.entity.js';
import type { ShopUpdateInput } from './shop.inputs.js';
import { forgetShop } from './shop.loaders.js';

/** Changes the settings of the shop. @throws Problem STALE_VERSION (with the shop as it stands) */
export async function updateShop(context: RequestContext, input: ShopUpdateInput): Promise<{ shopId: string }> {
  const { expectedVersion, ...wanted } = parseInput(shopUpdateInput, input, ['input']);
  const { shopId } = context;
  const saved = await context.write(async (transaction) => {
    const before = await transaction.manager.findOneBy(ShopEntity, { id: shopId });
    if (!before) throw problem('NOT_FOUND', [], { params: { type: 'Shop' } });
    const change = { ...wanted, version: expectedVersion + 1, updatedAt: new Date() };
    const asRead = { id: shopId, version: expectedVersion };
    const { affected } = await transaction.manager.update(ShopEntity, asRead, change);
    if (affected !== 1) throw staleVersion(expectedVersion, before.version, { shopId });
    const changes = changesBetween(inWords(before), inWords(wanted));
    await recordAudit(transaction, context, [
      { action: 'shop.update', subjectType: 'Shop', subjectId: shopId, changes },
    ]);
    return { shopId };
  });
  forgetShop(context);
  return saved;
}

/** Settings with the rate as the API writes it. */
const inWords = <Settings extends { taxRate?: number | null | undefined }>(settings: Settings) => ({
  ...settings,
  taxRate: typeof settings.taxRate === 'number' ? formatTaxRate(settings.taxRate) : settings.taxRate,
});
