import { describe, expect, test } from '@jest/globals';
import { type PriceFacts, priceOrder } from './price-order.js';
import { exempt, facts, off, part, personal } from './test/prices.js';

describe('prices that somebody else worked out', () => {
  test.each<[string, string, string[], Partial<PriceFacts>, { tax: bigint; total: bigint }]>([
    [
      'elivavaparaarriba.blogspot.com, «Cómo calcular el IVA»',
      'a table of three rates added',
      ['3.00', '4.00 @10', '2.00 @4'],
      { pricesIncludeTax: false },
      { tax: 111n, total: 1011n },
    ],
    [
      'ayuda.cloudgestion.com, «precio con IVA incluido»',
      '219 € is 180.99 + 38.01',
      ['219'],
      {},
      { tax: 3801n, total: 21_900n },
    ],
    [
      'the same page: a base rounded first comes to 218.01 €',
      '218 € stays 218 €',
      ['218'],
      {},
      { tax: 3783n, total: 21_800n },
    ],
    [
      'fransoler.net, «Cómo aplicar el IVA y descontarlo»',
      '2500 € has a base of 2066.12 €',
      ['2500'],
      {},
      { tax: 43_388n, total: 250_000n },
    ],
    [
      'help.shopify.com: Tax = (Rate × Price) / (1 + Rate), in community.shopify.com/t/208003',
      '50 € at 14 % has 6.14 €',
      ['50 @14'],
      {},
      { tax: 614n, total: 5_000n },
    ],
    ['the same thread', '50 € at 24 % has 9.68 €', ['50 @24'], {}, { tax: 968n, total: 5_000n }],
    [
      'by hand: 0.21 × 0.50 = 0.105, half a cent up',
      'half a cent',
      ['0.50'],
      { pricesIncludeTax: false },
      { tax: 11n, total: 61n },
    ],
    [
      'by hand: 3 × 9.99 = 29.97; 29.97 × 21 / 121 = 5.2013…',
      'tax is reckoned on the line, not the piece',
      ['3 × 9.99'],
      {},
      { tax: 520n, total: 2_997n },
    ],
    [
      'by hand: each line of 0.02 has 0.0042 of tax, which is none',
      'each line is rounded',
      ['0.02', '0.02', '0.02'],
      { pricesIncludeTax: false },
      { tax: 0n, total: 6n },
    ],
    [
      'by hand: (100 - 10) × 0.21, Ley 37/1992, art. 78.Tres.2.º',
      'a discount leaves the base',
      ['100'],
      { pricesIncludeTax: false, discounts: personal(off(1_000n)) },
      { tax: 1_890n, total: 10_890n },
    ],
    [
      'by hand: (100 + 10) × 0.21, Ley 37/1992, art. 78.Dos.1.º',
      'shipping belongs to the base',
      ['100'],
      { pricesIncludeTax: false, shipping: 1_000n },
      { tax: 2_310n, total: 13_310n },
    ],
    [
      'by hand: yen have no decimals; 999 × 10 / 110 = 90.8…',
      'a currency without cents',
      ['999 @10'],
      { currencyCode: 'JPY' },
      { tax: 91n, total: 999n },
    ],
    [
      'by hand: 1.234 × 0.05 = 0.0617',
      'a currency with mils',
      ['1.234 @5'],
      { currencyCode: 'KWD', pricesIncludeTax: false },
      { tax: 62n, total: 1_296n },
    ],
    ['by hand: a shop that charges none', 'no tax', ['100'], { taxRate: null }, { tax: 0n, total: 10_000n }],
    [
      'by hand: 121 / 1.21',
      'exempt: prices lose their tax',
      ['121'],
      { exemption: exempt() },
      { tax: 0n, total: 10_000n },
    ],
    [
      'by hand: 20.00 / 1.21, whatever a piece of 0.02 is rounded to',
      'exempt: the whole line loses its tax',
      ['1000 × 0.02'],
      { exemption: exempt() },
      { tax: 0n, total: 1_653n },
    ],
    [
      'by hand: 100 and no tax on top',
      'exempt: nothing is added',
      ['100'],
      { exemption: exempt(), pricesIncludeTax: false, shipping: 500n },
      { tax: 0n, total: 10_500n },
    ],
  ])('%s: %s', (_source, _what, lines, given, expected) => {
    expect(priceOrder(facts(lines, given)).totals).toMatchObject(expected);
  });

  // gist.github.com/resistorsoftware/b974409af75703542bf3, an order as Shopify exported it: its taxes say that 100.00
  // came off the whole, although no line tells of it.
  test('an order of Shopify’s: the discount is shared out and each line taxed on the rest', () => {
    const price = priceOrder(
      facts(['439.00', '9 × 30.00', '212.00'], { taxRate: 2000, discounts: personal(off(10_000n)) }),
    );
    expect(price.lines.map(({ tax }) => tax)).toEqual([6_522n, 4_011n, 3_150n]);
    expect(price.lines.map(({ discountShare }) => discountShare)).toEqual([4_766n, 2_932n, 2_302n]);
    expect(price.totals).toMatchObject({ subtotal: 92_100n, discount: 10_000n, tax: 13_683n, total: 82_100n });
  });

  // github.com/arraypress/discount-calculator, its own example.
  test('20 % off 70 and 30 falls on them as 14 and 6', () => {
    const price = priceOrder(
      facts(['70', '30'], { taxRate: null, discounts: personal(part('20.00')), shipping: 800n }),
    );
    expect(price.lines.map(({ discountShare }) => discountShare)).toEqual([1_400n, 600n]);
    expect(price.totals.total).toBe(8_800n);
  });
});
