import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allOf, anyOf, noneOf, oneTerm } from './filter.js';
import { namesInFilter } from './filter-terms.js';
import { globalId } from './global-id.js';
import { FulfilmentStatus, OrderClaim, PaymentStatus } from './order.js';
import { type OrderFilter, type OrderTerm, resolveOrderDates } from './order-filter.js';
import { orderFilterFields, spanishClaims, spanishFulfilments, spanishPayments } from './order-filter-names.js';
import { formatOrderQuery, parseOrderQuery, simplifyOrderFilter } from './order-query.js';
import {
  date,
  filterOf,
  ids,
  issueOfQuery,
  listOf,
  nonsense,
  rangeOf,
  word,
  words,
} from './test/filter-arbitraries.js';

const uuid = '0192f3a4-0000-7000-8000-0123456789ab';
const term = (one: OrderTerm): OrderFilter => oneTerm(one);
const search = (text: string) => term({ field: 'search', text });
const named = (field: 'channel' | 'company' | 'customer', ...names: string[]) =>
  term({ field, op: 'any', ids: [], names });
const paid = term({ field: 'payment', values: ['PAID'] });

describe('a query on orders', () => {
  test.each<[string, OrderFilter]>([
    ['', allOf([])],
    ['#1001 casco', search('#1001 casco')],
    ['payment:paid', paid],
    ['pago:pagado', paid],
    ['PAGO:PAGADO', paid],
    ['pago:"pagado en parte",pendiente', term({ field: 'payment', values: ['PARTIALLY_PAID', 'PENDING'] })],
    ['payment:partially-refunded', term({ field: 'payment', values: ['PARTIALLY_REFUNDED'] })],
    ['fulfilment:shipped', term({ field: 'fulfilment', values: ['SHIPPED'] })],
    ['fulfillment:ready_for_pickup', term({ field: 'fulfilment', values: ['READY_FOR_PICKUP'] })],
    ['envío:enviado,cancelado', term({ field: 'fulfilment', values: ['SHIPPED', 'CANCELLED'] })],
    ['envio:en-preparación', term({ field: 'fulfilment', values: ['PROCESSING'] })],
    ['canal:"Tienda web"', named('channel', 'Tienda web')],
    ['channel:no', term({ field: 'channel', present: false })],
    ['empresa:Norte', named('company', 'Norte')],
    ['empresa_emisora:Norte', named('company', 'Norte')],
    ['company:sí', term({ field: 'company', present: true })],
    ['customer:"Ana García"', named('customer', 'Ana García')],
    [`cliente:${globalId('Customer', uuid)}`, term({ field: 'customer', op: 'any', ids: [uuid], names: [] })],
    ['cliente:no', term({ field: 'customer', present: false })],
    ['producto:"Casco rojo",sku-7', term({ field: 'product', values: ['Casco rojo', 'sku-7'] })],
    ['placed:>-30d', term({ field: 'placed', range: { op: 'gt', value: { kind: 'ago', amount: 30, unit: 'd' } } })],
    ['fecha:2026-11-22', term({ field: 'placed', range: { op: 'eq', value: { kind: 'day', day: '2026-11-22' } } })],
    ['total:>100', term({ field: 'total', range: { op: 'gt', value: '100' } })],
    ['total:10..50,5', term({ field: 'total', range: { op: 'between', from: '10', to: '50.5' } })],
    ['verificación:sin_verificar', term({ field: 'claim', values: ['CLAIMABLE'] })],
    ['número:>=1000', term({ field: 'number', range: { op: 'gte', value: 1000 } })],
    ['-pago:pagado casco', allOf([noneOf(paid), search('casco')])],
    ['pago:pagado OR envio:devuelto', anyOf([paid, term({ field: 'fulfilment', values: ['RETURNED'] })])],
  ])('%s', (query, filter) => expect(parseOrderQuery(query)).toEqual(filter));

  test('is written in either language', () => {
    const filter = parseOrderQuery('payment:paid company:Norte placed:>-30d total:>100 -channel:no casco');
    const spanish = formatOrderQuery(filter, 'es');
    expect(spanish).toBe('pago:paid empresa:Norte fecha:>-30d total:>100 -canal:no casco');
    expect(parseOrderQuery(spanish)).toEqual(filter);
    expect(namesInFilter(filter, 'company')).toEqual(['Norte']);
  });

  test('every state and claim has a Spanish word, and the help names it', () => {
    const said = (field: 'payment' | 'fulfilment' | 'claim', spanish: Readonly<Record<string, string>>) =>
      Object.entries(spanish).map(([word, value]) => {
        expect(orderFilterFields[field].values).toContain(`${value.toLowerCase()}|${word}`);
        return value;
      });
    expect(said('payment', spanishPayments)).toEqual(Object.values(PaymentStatus));
    expect(said('fulfilment', spanishFulfilments)).toEqual(Object.values(FulfilmentStatus));
    expect(said('claim', spanishClaims)).toEqual(Object.values(OrderClaim));
  });

  test('its days are those of the shop', () => {
    const clock = { now: new Date('2026-11-22T12:00:00Z'), timeZone: 'Europe/Madrid' };
    expect(resolveOrderDates(parseOrderQuery('placed:2026-11-22 total:>1'), clock)).toEqual(
      allOf<unknown>([
        oneTerm({
          field: 'placed',
          instants: { gte: new Date('2026-11-21T23:00:00Z'), lt: new Date('2026-11-22T23:00:00Z') },
        }),
        oneTerm({ field: 'total', range: { op: 'gt', value: '1' } }),
      ]),
    );
  });
});

describe('a query that is not understood', () => {
  const issueOf = (query: string) => issueOfQuery(parseOrderQuery, query);

  test.each([
    ['casco colour:red', 'colour:', 7, 'payment|pago'],
    ['payment:happy', 'payment:happy', 1, 'paid|pagado'],
    ['envio:pagado', 'envio:pagado', 1, 'shipped|enviado'],
    ['channel:a&b', 'channel:a&b', 1, 'a,b (any)'],
    ['product:casco@>-30d', 'product:casco@>-30d', 1, '"Casco rojo"'],
    ['product:"Casco"@>-30d', 'product:"Casco"@>-30d', 1, '"Casco rojo"'],
    ['total:mucho', 'total:mucho', 1, '>99.50'],
    ['number:1.5', 'number:1.5', 1, '1..5'],
    ['placed:2026-02-30', 'placed:2026-02-30', 1, '2026-11-22'],
    ['tag:vip', 'tag:', 1, 'customer|cliente'],
  ])('%s says what was found, where, and what is allowed', (query, found, position, allowed) => {
    const issue = issueOf(query);
    expect(issue).toMatchObject({ code: 'INVALID_FILTER', params: { term: found, position } });
    expect(issue?.params?.allowed).toContain(allowed);
  });

  test('limits are those of every filter', () => {
    expect(issueOf(`channel:${Array.from({ length: 51 }, (_, index) => index).join(',')}`)?.code).toBe(
      'FILTER_TOO_MANY_TERMS',
    );
    expect(issueOf('a'.repeat(2001))?.code).toBe('FILTER_TOO_LONG');
    expect(issueOf(`${'('.repeat(11)}a${')'.repeat(11)}`)?.code).toBe('FILTER_TOO_DEEP');
  });

  test('whatever is typed, the answer is a filter or a Problem', () => {
    fc.assert(
      fc.property(nonsense, (query) => {
        if (issueOf(query) !== undefined) return;
        const filter = parseOrderQuery(query);
        expect(parseOrderQuery(formatOrderQuery(filter))).toEqual(filter);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('every filter', () => {
  const anyTerm: fc.Arbitrary<OrderTerm> = fc.oneof(
    fc.record({ field: fc.constant('search'), text: word }),
    fc.record({ field: fc.constant('payment'), values: listOf(Object.values(PaymentStatus)) }),
    fc.record({ field: fc.constant('fulfilment'), values: listOf(Object.values(FulfilmentStatus)) }),
    fc.record({ field: fc.constant('claim'), values: listOf(Object.values(OrderClaim)) }),
    fc.record({
      field: fc.constantFrom('channel', 'company', 'customer'),
      op: fc.constant('any'),
      ids,
      names: words,
    }),
    fc.record({ field: fc.constantFrom('channel', 'company', 'customer'), present: fc.boolean() }),
    fc.record({ field: fc.constant('product'), values: words }),
    fc.record({ field: fc.constant('number'), range: rangeOf(fc.nat(999_999)) }),
    fc.record({ field: fc.constant('total'), range: rangeOf(fc.constantFrom('0', '0.5', '99.95', '1200')) }),
    fc.record({ field: fc.constantFrom('placed', 'updated'), range: rangeOf(date) }),
  );

  test('is read from its text as the same, in both languages', () => {
    fc.assert(
      fc.property(filterOf(anyTerm), fc.constantFrom('es', 'en'), (one, language) => {
        expect(parseOrderQuery(formatOrderQuery(one, language))).toEqual(simplifyOrderFilter(one));
      }),
      { numRuns: 2000 },
    );
  });
});
