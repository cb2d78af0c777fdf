import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Discount, discountInput, formatPercentage, parsePercentage, partOf, takenOff } from './discount.js';
import { explainDiscount } from './discount-explanation.js';
import { type DiscountFacts, effectiveDiscount, effectiveReduction } from './effective-discount.js';
import { checkInput } from './problem.js';

const always = { startsOn: null, endsOn: null };
const part = (percentage: string, days: Partial<Discount> = {}): Discount => ({
  type: 'PERCENTAGE',
  amount: null,
  percentage,
  ...always,
  ...days,
});
const euros = (cents: bigint, currencyCode = 'EUR'): Discount => ({
  type: 'MONETARY',
  amount: { amount: cents, currencyCode },
  percentage: null,
  ...always,
});
const group = (name: string, discount: Discount | null, isPrimary = false) => ({ id: name, name, isPrimary, discount });
const facts = (given: Partial<DiscountFacts>): DiscountFacts => ({
  personal: null,
  groups: [],
  rule: 'BEST',
  on: '2026-11-22',
  currencyCode: 'EUR',
  ...given,
});
const subtotal = (amount: bigint) => ({ amount, currencyCode: 'EUR' });
/** Who applies, and why the others do not. */
const told = (given: Partial<DiscountFacts>) =>
  effectiveDiscount(facts(given)).steps.map(({ kind, source }) =>
    `${kind} ${source?.kind === 'GROUP' ? source.groupName : (source?.kind ?? '')}`.trim(),
  );

describe('a discount in an input', () => {
  test('is an amount or a part, as its type says', () => {
    expect(checkInput(discountInput, { type: 'PERCENTAGE', percentage: '12.5', endsOn: '2026-12-31' })).toEqual({
      ok: true,
      value: { type: 'PERCENTAGE', amount: null, percentage: '12.50', startsOn: null, endsOn: '2026-12-31' },
    });
    expect(checkInput(discountInput, { type: 'MONETARY', amount: { amount: '5', currencyCode: 'eur' } })).toEqual({
      ok: true,
      value: euros(500n),
    });
  });

  test.each([
    [{ type: 'PERCENTAGE' }, 'REQUIRED percentage'],
    [{ type: 'PERCENTAGE', percentage: '0' }, 'INVALID_PERCENTAGE percentage'],
    [{ type: 'PERCENTAGE', percentage: '100.01' }, 'INVALID_PERCENTAGE percentage'],
    [{ type: 'PERCENTAGE', percentage: '1.005' }, 'INVALID_PERCENTAGE percentage'],
    [{ type: 'PERCENTAGE', percentage: '-5' }, 'INVALID_PERCENTAGE percentage'],
    [{ type: 'MONETARY' }, 'REQUIRED amount'],
    [{ type: 'MONETARY', amount: { amount: '0', currencyCode: 'EUR' } }, 'INVALID_AMOUNT amount'],
    [{ type: 'MONETARY', amount: { amount: '-5', currencyCode: 'EUR' } }, 'INVALID_AMOUNT amount'],
    [{ type: 'MONETARY', amount: { amount: '1.234', currencyCode: 'EUR' } }, 'INVALID_AMOUNT amount.amount'],
    [{ type: 'PERCENTAGE', percentage: '5', amount: { amount: '5', currencyCode: 'EUR' } }, 'INVALID_VALUE amount'],
    [
      { type: 'PERCENTAGE', percentage: '5', startsOn: '2026-02-01', endsOn: '2026-01-31' },
      'INVALID_DATE_RANGE endsOn',
    ],
    [{ type: 'FREE' }, 'INVALID_OPTION type'],
  ])('%j is refused: %s', (input, issue) => {
    const checked = checkInput(discountInput, input);
    expect(checked.ok ? [] : checked.issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([issue]);
  });

  test('percentages are the same after writing and reading', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        (hundredths) => parsePercentage(formatPercentage(hundredths)) === hundredths,
      ),
    );
  });
});

describe('what is taken off', () => {
  test('is rounded half up and never more than there is', () => {
    expect(takenOff(part('12.50'), subtotal(1000n))).toBe(125n);
    expect(takenOff(part('0.50'), subtotal(100n))).toBe(1n);
    expect(partOf(99n, 50)).toBe(0n);
    expect(takenOff(euros(500n), subtotal(300n))).toBe(300n);
    expect(takenOff(euros(500n, 'USD'), subtotal(300n))).toBe(0n);
    expect(takenOff(part('50.00'), subtotal(-300n))).toBe(0n);
  });
});

describe('BEST', () => {
  const groups = [group('Plata', part('5.00')), group('Oro', part('10.00'))];

  test('the largest part applies alone', () => {
    expect(told({ personal: part('7.00'), groups })).toEqual([
      'APPLIED Oro',
      'LESS_THAN_BEST PERSONAL',
      'LESS_THAN_BEST Plata',
    ]);
  });

  test('equal ones: the own goes first, then the primary group, then the name', () => {
    const equal = [group('Ámbar', part('10.00')), group('Zinc', part('10.00'), true)];
    expect(told({ personal: part('10.00'), groups: equal })[0]).toBe('APPLIED PERSONAL');
    expect(told({ groups: equal })[0]).toBe('APPLIED Zinc');
    expect(told({ groups: [group('Zinc', part('10.00')), group('Ámbar', part('10.00'))] })[0]).toBe('APPLIED Ámbar');
  });

  test('between an amount and a part the subtotal decides', () => {
    const given = { personal: euros(1000n), groups: [group('Oro', part('10.00'))] };
    expect(told({ ...given, subtotal: subtotal(5_000n) })[0]).toBe('APPLIED PERSONAL');
    expect(told({ ...given, subtotal: subtotal(20_000n) })[0]).toBe('APPLIED Oro');
  });

  test('without a subtotal the part applies, and the step says below which subtotal the amount does', () => {
    const effective = effectiveDiscount(facts({ personal: euros(1000n), groups: [group('Oro', part('10.00'))] }));
    expect(effective).toMatchObject({ percentage: '10.00', amount: null });
    expect(effective.steps[1]).toMatchObject({
      kind: 'BEST_BELOW',
      source: { kind: 'PERSONAL' },
      below: subtotal(10_000n),
    });
  });

  test('below that subtotal the amount takes at least as much off, and from it on the part does', () => {
    const cents = fc.bigInt({ min: 1n, max: 1_000_000n });
    fc.assert(
      fc.property(cents, fc.integer({ min: 1, max: 10_000 }), cents, (amount, hundredths, bought) => {
        const [personal, other] = [euros(amount), part(formatPercentage(hundredths))];
        const below = effectiveDiscount(facts({ personal, groups: [group('g', other)] })).steps[1]?.below?.amount ?? 0n;
        const [ofAmount, ofPart] = [takenOff(personal, subtotal(bought)), takenOff(other, subtotal(bought))];
        expect(bought < below ? ofAmount >= ofPart : ofPart >= ofAmount).toBe(true);
      }),
    );
  });
});

describe('the other rules', () => {
  const groups = [group('Oro', part('60.00')), group('Plata', part('50.00'))];

  test('PERSONAL_FIRST leaves groups out while there is an own one', () => {
    expect(told({ rule: 'PERSONAL_FIRST', personal: part('1.00'), groups })).toEqual([
      'APPLIED PERSONAL',
      'PERSONAL_GOES_FIRST Oro',
      'PERSONAL_GOES_FIRST Plata',
    ]);
    const expired = part('1.00', { endsOn: '2026-11-21' });
    expect(told({ rule: 'PERSONAL_FIRST', personal: expired, groups })).toEqual([
      'APPLIED Oro',
      'EXPIRED PERSONAL',
      'LESS_THAN_BEST Plata',
    ]);
  });

  test('SUM adds up, parts to 100 at most', () => {
    const effective = effectiveDiscount(facts({ rule: 'SUM', personal: euros(500n), groups }));
    expect(effective).toMatchObject({ percentage: '100.00', amount: subtotal(500n) });
    expect(effective.steps.map(({ kind }) => kind)).toEqual(['APPLIED', 'APPLIED', 'APPLIED', 'CAPPED']);
    expect(effectiveReduction(effective, subtotal(2_000n))).toEqual(subtotal(2_000n));
  });

  test('nothing is nothing', () => {
    expect(effectiveDiscount(facts({ groups: [group('Sin', null)] }))).toEqual({
      rule: 'BEST',
      applied: [],
      percentage: null,
      amount: null,
      steps: [],
    });
  });
});

describe('days and currencies', () => {
  test('a discount counts from its first day to its last', () => {
    const days = { startsOn: '2026-11-22', endsOn: '2026-11-30' };
    const on = (day: string) => told({ personal: part('5.00', days), on: day })[0];
    expect([on('2026-11-21'), on('2026-11-22'), on('2026-11-30'), on('2026-12-01')]).toEqual([
      'NOT_STARTED PERSONAL',
      'APPLIED PERSONAL',
      'APPLIED PERSONAL',
      'EXPIRED PERSONAL',
    ]);
  });

  test('an amount in another currency is left out', () => {
    expect(told({ personal: euros(500n, 'USD') })).toEqual(['OTHER_CURRENCY PERSONAL']);
  });
});

test('whatever the discounts, the total never falls below 0 nor rises, and each discount has one step', () => {
  const discount = fc.option(
    fc.oneof(
      fc.integer({ min: 1, max: 10_000 }).map((hundredths) => part(formatPercentage(hundredths))),
      fc.bigInt({ min: 1n, max: 100_000n }).map((cents) => euros(cents)),
    ),
  );
  const rule = fc.constantFrom('BEST', 'PERSONAL_FIRST', 'SUM');
  fc.assert(
    fc.property(
      discount,
      fc.array(discount, { maxLength: 4 }),
      rule,
      fc.bigInt({ min: 0n, max: 100_000n }),
      fc.boolean(),
      (personal, others, shopRule, cents, known) => {
        const groups = others.map((one, index) => group(`g${index}`, one, index === 0));
        const given = facts({ personal, groups, rule: shopRule, ...(known && { subtotal: subtotal(cents) }) });
        const effective = effectiveDiscount(given);
        const { amount } = effectiveReduction(effective, subtotal(cents));
        expect(amount >= 0n && amount <= cents).toBe(true);
        const count = [personal, ...others].filter((one) => one !== null).length;
        expect(effective.steps.filter(({ kind }) => kind !== 'CAPPED')).toHaveLength(count);
        expect(explainDiscount(effective, 'es')).not.toMatch(/[{}]|undefined|null|NaN/);
      },
    ),
  );
});

describe('the explanation', () => {
  test('is a sentence for one discount, and says the rule for more', () => {
    const one = effectiveDiscount(facts({ personal: part('12.50') }));
    expect(explainDiscount(one, 'es')).toBe('Se aplica 12,5\u00a0% (propio del cliente).');
    expect(explainDiscount(one, 'en')).toBe("12.5% applies (the customer's own).");
    const two = effectiveDiscount(facts({ personal: euros(1000n), groups: [group('Oro', part('10.00'), true)] }));
    expect(explainDiscount(two, 'es')).toBe(
      'La tienda aplica el mejor descuento. Se aplica 10\u00a0% (grupo «Oro»). ' +
        'Si la compra no llega a 100,00\u00a0€, se aplica en su lugar 10,00\u00a0€ (propio del cliente), que descuenta más.',
    );
  });

  test('says when a discount begins or ended', () => {
    const late = effectiveDiscount(facts({ personal: part('5.00', { endsOn: '2026-11-01' }) }));
    expect(explainDiscount(late, 'es')).toBe(
      'Sin descuento. 5\u00a0% (propio del cliente) no cuenta: terminó el 1 de noviembre de 2026.',
    );
    expect(explainDiscount(effectiveDiscount(facts({})), 'en')).toBe('No discount.');
  });
});
