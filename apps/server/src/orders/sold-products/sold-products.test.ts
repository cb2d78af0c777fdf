import { describe, expect, test } from '@jest/globals';
import { aPartner, type Partner } from '../../../test/api.js';
import { anOrder, type LineParts } from '../../../test/order-builders.js';

interface Sold {
  title: string;
  sku: string | null;
  unitPrice: { amount: string; currencyCode: string } | null;
  taxRate: string | null;
}
const sold = async (partner: Partner, query = '', first = 8) =>
  (
    await partner.data<{ soldProducts: Sold[] }>(
      `query ($query: String!, $first: Int!) {
        soldProducts(query: $query, first: $first) { title sku unitPrice { amount currencyCode } taxRate }
      }`,
      { query, first },
    )
  ).soldProducts;
const titles = async (partner: Partner, query?: string) => (await sold(partner, query)).map(({ title }) => title);
const eur = (amount: string) => ({ amount, currencyCode: 'EUR' });
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

async function aShopThatSold(): Promise<Partner> {
  const partner = await aPartner();
  const order = (minutes: number, lines: LineParts[], more = {}) =>
    anOrder(partner.shopId, { placedAt: minutesAgo(minutes), buyerName: 'Señor Casco', lines, ...more });
  await order(30, [{ title: 'Casco niño', sku: 'CAS-1', unitPrice: 2_990n, taxRate: 2_100 }]);
  await order(20, [
    { title: 'Casco de niño', sku: 'cas-1', unitPrice: 3_490n },
    { title: 'Luz trasera', unitPrice: 1_200n, taxRate: 1_000 },
  ]);
  await order(10, [{ title: 'Casco de niño', sku: 'CAS-1', unitPrice: 4_000n }], { currencyCode: 'USD' });
  await order(5, [
    { title: 'Guantes', sku: 'GUA-9', unitPrice: 1_500n },
    { title: 'Timbre', sku: '8412-33.17' },
  ]);
  return partner;
}

describe('what was sold before', () => {
  test('is offered once each, what was sold most first, at the last price in the currency of the shop', async () => {
    expect(await sold(await aShopThatSold())).toEqual([
      { title: 'Casco de niño', sku: 'CAS-1', unitPrice: eur('34.90'), taxRate: '21.00' },
      { title: 'Guantes', sku: 'GUA-9', unitPrice: eur('15.00'), taxRate: null },
      { title: 'Timbre', sku: '8412-33.17', unitPrice: eur('10.00'), taxRate: null },
      { title: 'Luz trasera', sku: null, unitPrice: eur('12.00'), taxRate: '10.00' },
    ]);
  });

  test('is found by words of its title and by its SKU, and not by who bought it', async () => {
    const partner = await aShopThatSold();
    expect(await titles(partner, 'CASCO nino')).toEqual(['Casco de niño']);
    expect(await titles(partner, 'gua-9')).toEqual(['Guantes']);
    expect(await titles(partner, '8412-33.17')).toEqual(['Timbre']);
    expect(await titles(partner, 'tras')).toEqual(['Luz trasera']);
    expect(await titles(partner, 'señor')).toEqual([]);
    expect(await titles(partner, 'manillar')).toEqual([]);
  });

  test('is of this shop alone, and as many as were asked for', async () => {
    expect(await sold(await aPartner())).toEqual([]);
    expect(await sold(await aShopThatSold(), '', 1)).toHaveLength(1);
    const { errors } = await (await aPartner()).ask('{ soldProducts(first: 21) { title } }');
    expect(errors?.[0]?.extensions).toMatchObject({ issues: [{ code: 'INVALID_PAGE', path: ['first'] }] });
  });
});
