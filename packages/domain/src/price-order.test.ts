import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Discount, formatPercentage } from './discount.js';
import { parseDecimal } from './money.js';
import { shareOut, sumOf, taxOn } from './order-amounts.js';
import type { LineToPrice } from './order-snapshot.js';
import type { TaxExemption } from './preferences.js';
import { explainPrice } from './price-explanation.js';
import { type OrderPrice, type PriceFacts, priceOrder } from './price-order.js';
import { readPriceSteps, writePriceSteps } from './price-step.js';

const always = { startsOn: null, endsOn: null };
const part = (percentage: string): Discount => ({ type: 'PERCENTAGE', amount: null, percentage, ...always });
const off = (amount: bigint, currencyCode = 'EUR'): Discount => ({
  type: 'MONETARY',
  amount: { amount, currencyCode },
  percentage: null,
  ...always,
});
const exempt = (days: Partial<TaxExemption> = {}): TaxExemption => ({
  reason: 'Exportación',
  certificate: 'EX-7',
  validFrom: null,
  validUntil: null,
  ...days,
});
/** `3 × 9.99 -1 @10`: three pieces at 9.99, 1.00 off the line, taxed at 10 %. */
const line = (text: string, currencyCode = 'EUR'): LineToPrice => {
  const [, quantity = '1', price = '0', discount = '0', rate] =
    /^(?:(\d+) × )?([\d.]+)(?: -([\d.]+))?(?: @([\d.]+))?$/.exec(text) ?? [];
  const amount = (decimal: string) => parseDecimal(decimal, currencyCode) ?? 0n;
  return {
    position: 1,
    title: text,
    sku: null,
    productKey: text,
    quantity: Number(quantity),
    unitPrice: amount(price),
    discount: amount(discount),
    taxRate: rate === undefined ? null : Number(rate) * 100,
    total: 0n,
  };
};
const facts = (lines: string[], given: Partial<PriceFacts> = {}): PriceFacts => ({
  lines: lines.map((one) => line(one, given.currencyCode)),
  currencyCode: 'EUR',
  shipping: 0n,
  discounts: { personal: null, groups: [], rule: 'BEST' },
  discountTotal: null,
  exemption: null,
  taxRate: 2100,
  pricesIncludeTax: true,
  on: '2026-11-22',
  ...given,
});
const personal = (discount: Discount): PriceFacts['discounts'] => ({ personal: discount, groups: [], rule: 'BEST' });
const kinds = ({ steps }: OrderPrice) => steps.map(({ kind }) => kind);

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

describe('the discount of an order', () => {
  test('is the effective one of the customer, by the rule of the shop', () => {
    const groups = [{ id: 'g', name: 'Oro', isPrimary: true, discount: part('10.00') }];
    const total = (rule: 'BEST' | 'PERSONAL_FIRST' | 'SUM') =>
      priceOrder(facts(['100'], { discounts: { personal: off(500n), groups, rule } })).totals.total;
    expect([total('BEST'), total('PERSONAL_FIRST'), total('SUM')]).toEqual([9_000n, 9_500n, 8_500n]);
  });

  test('takes no more than there is, and another currency takes nothing', () => {
    expect(priceOrder(facts(['5'], { discounts: personal(off(1_000n)), shipping: 300n })).totals).toMatchObject({
      discount: 500n,
      total: 300n,
    });
    expect(priceOrder(facts(['5'], { discounts: personal(off(1_000n, 'USD')) })).totals.discount).toBe(0n);
  });

  test('set by hand stands in place of the customer’s, 0 as well', () => {
    const given = { discounts: personal(part('50.00')) };
    expect(priceOrder(facts(['100'], { ...given, discountTotal: 700n })).totals.discount).toBe(700n);
    const none = priceOrder(facts(['100'], { ...given, discountTotal: 0n }));
    expect(none.totals.discount).toBe(0n);
    expect(kinds(none)).toEqual(['LINES', 'DISCOUNT_BY_HAND', 'TAX_INCLUDED', 'TOTAL']);
  });
});

describe('an exemption', () => {
  const of = (days: Partial<TaxExemption>, given: Partial<PriceFacts> = {}) =>
    priceOrder(facts(['121'], { exemption: exempt(days), ...given }));

  test('acts from its first day to its last', () => {
    expect(kinds(of({ validFrom: '2026-11-22', validUntil: '2026-11-22' }))).toContain('TAX_REMOVED');
    expect(kinds(of({ validFrom: '2026-11-23' }))).toContain('EXEMPTION_NOT_STARTED');
    expect(kinds(of({ validUntil: '2026-11-21' }))).toContain('EXEMPTION_EXPIRED');
  });

  test('is copied onto the order when it acted', () => {
    expect(of({}).exemption).toEqual({ reason: 'Exportación', certificate: 'EX-7' });
    expect(of({ validUntil: '2026-11-21' }).exemption).toBeNull();
    expect(of({}, { taxRate: null })).toMatchObject({ exemption: null, totals: { total: 12_100n } });
  });

  test('leaves prices without tax, and says so', () => {
    expect(of({})).toMatchObject({ pricesIncludeTax: false, lines: [{ unitPrice: 10_000n, taxRate: 0, tax: 0n }] });
    expect(of({ validUntil: '2026-11-21' }).pricesIncludeTax).toBe(true);
  });

  test('counts before a discount: an amount comes off what is to be paid', () => {
    expect(of({}, { discounts: personal(off(1_000n)) }).totals).toMatchObject({ subtotal: 10_000n, total: 9_000n });
  });
});

describe('the explanation', () => {
  test('leads from the lines to the total', () => {
    const groups = [{ id: 'g', name: 'Oro', isPrimary: true, discount: part('10.00') }];
    const price = priceOrder(
      facts(['2 × 60.50 -1', '10 @10'], {
        discounts: { personal: part('5.00'), groups, rule: 'BEST' },
        shipping: 500n,
      }),
    );
    expect(explainPrice(price.steps, 'es').replaceAll('\u00a0', ' ')).toBe(
      'Los artículos suman 131,00 €. Los descuentos de artículos quitan 1,00 €. ' +
        'La tienda aplica el mejor descuento. Se aplica 10 % (grupo «Oro»). ' +
        '5 % (propio del cliente) no cuenta: otro descuenta lo mismo o más. El descuento quita 13,00 €. ' +
        'El envío cuesta 5,00 €. Incluye 19,61 € de impuesto: 21 % de 93,39 €. ' +
        'Incluye 0,82 € de impuesto: 10 % de 8,18 €. Total: 122,00 €.',
    );
    expect(explainPrice(price.steps, 'en')).toContain('It includes €19.61 of tax: 21% of €93.39.');
  });

  test('says why no tax is charged', () => {
    const said = (given: Partial<PriceFacts>) => explainPrice(priceOrder(facts(['121'], given)).steps, 'es');
    expect(said({ taxRate: null })).toContain('No se cobra impuesto.');
    expect(said({ exemption: exempt() })).toContain('(Exportación): los precios pierden 21,00\u00a0€ de impuesto.');
    expect(said({ exemption: exempt(), pricesIncludeTax: false })).toContain('exento de impuesto (Exportación).');
    expect(said({ exemption: exempt({ validUntil: '2026-10-01' }) })).toContain('terminó el 1 de octubre de 2026.');
  });
});

describe('whatever is bought', () => {
  const cents = (max: bigint) => fc.bigInt({ min: 0n, max });
  const rate = fc.constantFrom(null, 0, 400, 520, 1000, 2100, 10_000);
  const anyLine = fc
    .record({ quantity: fc.integer({ min: 1, max: 50 }), unitPrice: cents(100_000n), share: fc.nat(100), rate })
    .map(({ quantity, unitPrice, share, rate: taxRate }): LineToPrice => {
      const discount = (unitPrice * BigInt(quantity) * BigInt(share > 60 ? 0 : share)) / 60n;
      const total = unitPrice * BigInt(quantity) - discount;
      return {
        position: 1,
        title: 'x',
        sku: null,
        productKey: 'x',
        quantity,
        unitPrice,
        discount,
        taxRate,
        total,
      };
    });
  const discount = fc.option(
    fc.oneof(
      fc.integer({ min: 1, max: 10_000 }).map((hundredths) => part(formatPercentage(hundredths))),
      cents(200_000n).map((amount) => off(amount + 1n)),
    ),
  );
  const anyFacts: fc.Arbitrary<PriceFacts> = fc.record({
    lines: fc.array(anyLine, { minLength: 1, maxLength: 8 }),
    currencyCode: fc.constant('EUR'),
    shipping: cents(5_000n),
    discounts: fc.record({
      personal: discount,
      groups: fc
        .array(discount, { maxLength: 3 })
        .map((all) =>
          all.map((one, index) => ({ id: `${index}`, name: `g${index}`, isPrimary: index === 0, discount: one })),
        ),
      rule: fc.constantFrom('BEST', 'PERSONAL_FIRST', 'SUM'),
    }),
    discountTotal: fc.option(cents(300_000n)),
    exemption: fc.option(
      fc.constantFrom(exempt(), exempt({ validFrom: '2026-12-01' }), exempt({ validUntil: '2026-11-21' })),
    ),
    taxRate: rate,
    pricesIncludeTax: fc.boolean(),
    on: fc.constant('2026-11-22'),
  });
  const always = (holds: (price: OrderPrice, given: PriceFacts) => void) =>
    fc.assert(
      fc.property(anyFacts, (given) => holds(priceOrder(given), given)),
      { numRuns: 500 },
    );

  test('nothing is ever below 0', () => {
    always(({ totals, lines, shippingTax }) => {
      const { adjustment, ...sums } = totals;
      const all = [
        ...Object.values(sums),
        shippingTax,
        ...lines.flatMap((one) => [one.unitPrice, one.discount, one.tax, one.total, one.discountShare]),
      ];
      expect(all.every((amount) => amount >= 0n)).toBe(true);
      expect(adjustment).toBe(0n);
    });
  });

  test('sums are those of the lines, and the total is that of its parts', () => {
    always(({ totals, lines, shippingTax, pricesIncludeTax }) => {
      expect(sumOf(lines.map(({ total }) => total))).toBe(totals.subtotal);
      expect(sumOf(lines.map(({ discountShare }) => discountShare))).toBe(totals.discount);
      expect(sumOf(lines.map(({ tax }) => tax)) + shippingTax).toBe(totals.tax);
      expect(lines.every(({ discountShare, total }) => discountShare <= total)).toBe(true);
      const added = pricesIncludeTax ? 0n : totals.tax;
      expect(totals.total).toBe(totals.subtotal - totals.discount + totals.shipping + added);
    });
  });

  test('it costs the same twice, and its steps are kept as they were', () => {
    always((price, given) => {
      expect(priceOrder(structuredClone(given))).toEqual(price);
      expect(readPriceSteps(writePriceSteps(price.steps))).toEqual(price.steps);
      expect(readPriceSteps(JSON.parse(writePriceSteps(price.steps)))).toEqual(price.steps);
    });
  });

  test('the steps lead to the total, and each has a sentence', () => {
    const signs: Record<string, bigint> = {
      LINES: 1n,
      LINE_DISCOUNTS: -1n,
      TAX_REMOVED: -1n,
      DISCOUNT: -1n,
      DISCOUNT_BY_HAND: -1n,
      SHIPPING: 1n,
      TAX_ADDED: 1n,
      TOTAL: -1n,
    };
    always(({ steps }) => {
      expect(sumOf(steps.map(({ kind, amount }) => (signs[kind] ?? 0n) * (amount?.amount ?? 0n)))).toBe(0n);
      for (const language of ['es', 'en'] as const) {
        expect(explainPrice(steps, language)).not.toMatch(/[{}]|undefined|null|NaN|\(\)|: \./);
      }
    });
  });

  test('an exempt customer pays no tax, and never more than another', () => {
    always((price, given) => {
      const taxed = priceOrder({ ...given, exemption: null, discountTotal: 0n });
      const free = priceOrder({ ...given, exemption: exempt(), discountTotal: 0n });
      expect(free.totals.tax).toBe(0n);
      expect(free.totals.total <= taxed.totals.total).toBe(true);
      expect(price.totals.total <= taxed.totals.total).toBe(true);
    });
  });
});

describe('sharing out', () => {
  const weights = fc.array(fc.bigInt({ min: 0n, max: 1_000n }), { maxLength: 8 });

  test('gives away all of it, nobody more than their weight and nobody a unit off their due', () => {
    fc.assert(
      fc.property(weights, fc.bigInt({ min: 0n, max: 100n }), (all, percent) => {
        const whole = sumOf(all);
        const amount = (whole * percent) / 100n;
        const parts = shareOut(amount, all);
        expect(sumOf(parts)).toBe(amount);
        for (const [index, weight] of all.entries()) {
          const given = parts[index] ?? 0n;
          expect(given >= 0n && given <= weight).toBe(true);
          expect(
            (given * whole > amount * weight - whole && given * whole < amount * weight + whole) || whole === 0n,
          ).toBe(true);
        }
      }),
    );
  });

  test('the largest remainder goes first, of equal ones the first', () => {
    expect(shareOut(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n]);
    expect(shareOut(2n, [10n, 30n, 60n])).toEqual([0n, 1n, 1n]);
    expect(shareOut(5n, [])).toEqual([]);
    expect(shareOut(5n, [0n, 0n])).toEqual([0n, 0n]);
  });

  test('tax is what a price has in it or what comes on top, half a unit up', () => {
    expect(taxOn(12_100n, 2100, true)).toBe(2_100n);
    expect(taxOn(10_000n, 2100, false)).toBe(2_100n);
    expect(taxOn(50n, 2100, false)).toBe(11n);
    expect(taxOn(0n, 2100, true)).toBe(0n);
  });
});
