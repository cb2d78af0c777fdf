import { problem } from '@clientela/domain/problem';
import { bothForms, matchesSearch } from '@clientela/domain/search-text';
import { formatTaxRate } from '@clientela/domain/tax-rate';
import { foldText } from '@clientela/domain/text';
import type { RequestContext } from '../../platform/context.js';
import { moneyOf } from '../../platform/graphql/scalars.js';
import { likePatterns } from '../../platform/list/like.js';
import { shopOfRequest } from '../../shops/shop.loaders.js';
import { findSoldLines, type SoldLineRow } from './sold-product.queries.js';
import { mostSoldProducts, type SoldProduct } from './sold-product.types.js';

/**
 * What was sold lately and is found by the query: what was sold most often first, the newer of two alike.
 * @throws Problem INVALID_PAGE
 */
export async function soldProducts(context: RequestContext, query: string, first: number): Promise<SoldProduct[]> {
  if (first < 1 || first > mostSoldProducts) {
    throw problem('INVALID_PAGE', ['first'], { params: { max: mostSoldProducts } });
  }
  const shop = await shopOfRequest(context);
  const lines = await findSoldLines(context, shop, likePatterns(query));
  // The search finds orders, by whoever bought as well: only these lines are what was looked for.
  const textOf = ({ title, sku }: SoldLineRow) => foldText([title, ...bothForms(sku)].join(' '));
  const wanted = lines.filter((line) => matchesSearch(textOf(line), query));
  const products = new Map<string, SoldLineRow[]>();
  for (const line of wanted) products.set(line.productKey, [...(products.get(line.productKey) ?? []), line]);
  return [...products.values()]
    .sort((a, b) => b.length - a.length)
    .slice(0, first)
    .flatMap((sold) => productOf(sold, shop.currencyCode));
}

/** Newest first, as the lines are. */
function productOf(sold: readonly SoldLineRow[], currencyCode: string): SoldProduct[] {
  const [last] = sold;
  if (!last) return [];
  const priced = sold.find((line) => line.unitPrice !== null);
  const taxed = sold.find((line) => line.taxRate !== null);
  return [
    {
      title: last.title,
      sku: last.sku,
      unitPrice: priced?.unitPrice == null ? null : moneyOf({ amount: priced.unitPrice, currencyCode }),
      taxRate: taxed?.taxRate == null ? null : formatTaxRate(taxed.taxRate),
      lastSoldAt: last.placedAt,
    },
  ];
}
