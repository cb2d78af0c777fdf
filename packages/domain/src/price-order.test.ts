import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatPercentage } from './discount.js';
import { sumOf } from './order-amounts.js';
import type { LineToPrice } from './order-snapshot.js';
import type { TaxExemption } from './preferences.js';
import { explainPrice } from './price-explanation.js';
import { type OrderPrice, type PriceFacts, priceOrder } from './price-order.js';
import { readPriceSteps, writePriceSteps } from './price-step.js';
import { exempt, facts, kinds, off, part, personal } from './test/prices.js';

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
