import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countryCodes } from './country.js';
import { CustomerSource, CustomerStatus, CustomerType } from './customer.js';
import type { CustomerFilter, CustomerTerm } from './customer-filter.js';
import { formatCustomerQuery, parseCustomerQuery, simplifyCustomerFilter } from './customer-query.js';
import { allOf, anyOf, noneOf, oneTerm } from './filter.js';
import type { DatePoint, Range } from './filter-range.js';
import { globalId } from './global-id.js';
import { Problem } from './problem.js';
import { cleanLine } from './text.js';

const uuid = '0192f3a4-0000-7000-8000-0123456789ab';
const term = (one: CustomerTerm): CustomerFilter => oneTerm(one);
const search = (text: string) => term({ field: 'search', text });
const tag = (...names: string[]) => term({ field: 'tag', op: 'any', ids: [], names });

describe('a query on customers', () => {
  test.each<[string, CustomerFilter]>([
    ['', allOf([])],
    ['jose  nunez', search('jose nunez')],
    ['+34 645 33 77 11', search('+34 645 33 77 11')],
    ['(645) 33 77 11', search('645 33 77 11')],
    ['http://tienda.es 12:30', search('http://tienda.es 12:30')],
    ['"tag:vip"', search('tag:vip')],
    ['tag:vip', tag('vip')],
    ['etiqueta:vip,nuevo', tag('vip', 'nuevo')],
    ['tag:vip&nuevo', term({ field: 'tag', op: 'all', ids: [], names: ['vip', 'nuevo'] })],
    ['tag:no', term({ field: 'tag', present: false })],
    ['tag:"no"', tag('no')],
    [`tag:${globalId('Tag', uuid)}`, term({ field: 'tag', op: 'any', ids: [uuid], names: [] })],
    ['grupo:"Mayoristas, Sur"', term({ field: 'group', op: 'any', ids: [], names: ['Mayoristas, Sur'] })],
    ['group:«Gran cuenta»', term({ field: 'group', op: 'any', ids: [], names: ['Gran cuenta'] })],
    ['estado:bloqueado,ACTIVE', term({ field: 'status', values: ['BLOCKED', 'ACTIVE'] })],
    ['type:self-employed', term({ field: 'type', values: ['SELF_EMPLOYED'] })],
    ['tipo:autónomo,empresa', term({ field: 'type', values: ['SELF_EMPLOYED', 'COMPANY'] })],
    ['origen:importación', term({ field: 'source', values: ['IMPORT'] })],
    ['país:España,fr', term({ field: 'country', values: ['ES', 'FR'] })],
    ['ciudad:"San Sebastián"', term({ field: 'city', values: ['San Sebastián'] })],
    ['email:Ana@X.com', term({ field: 'email', values: ['ana@x.com'] })],
    ['correo:sí', term({ field: 'email', present: true })],
    ['teléfono:no', term({ field: 'phone', present: false })],
    ['phone:7711', term({ field: 'phone', values: ['7711'] })],
    ['orders:>3', term({ field: 'orders', range: { op: 'gt', value: 3 } })],
    ['pedidos:1..5', term({ field: 'orders', range: { op: 'between', from: 1, to: 5 } })],
    ['orders:..5', term({ field: 'orders', range: { op: 'lte', value: 5 } })],
    ['gasto:>=99,50', term({ field: 'spent', range: { op: 'gte', value: '99.5' } })],
    ['created:>-30d', term({ field: 'created', range: { op: 'gt', value: { kind: 'ago', amount: 30, unit: 'd' } } })],
    ['creado:2026-11-22', term({ field: 'created', range: { op: 'eq', value: { kind: 'day', day: '2026-11-22' } } })],
    ['último_pedido:no', term({ field: 'last_order', present: false })],
    ['-tag:vip', noneOf(tag('vip'))],
    ['--tag:vip', tag('vip')],
    ['tag:a OR tag:b tag:c', anyOf([tag('a'), allOf([tag('b'), tag('c')])])],
    ['(tag:a OR tag:b) tag:c', allOf([anyOf([tag('a'), tag('b')]), tag('c')])],
    ['-(ana maria)', noneOf(search('ana maria'))],
    ['ana tag:vip maria', allOf([search('ana'), tag('vip'), search('maria')])],
  ])('%s', (query, filter) => expect(parseCustomerQuery(query)).toEqual(filter));

  test('the example of the product holds', () => {
    expect(parseCustomerQuery('orders:>3 tag:vip group:"Mayoristas" created:>-30d')).toEqual(
      allOf([
        term({ field: 'orders', range: { op: 'gt', value: 3 } }),
        tag('vip'),
        term({ field: 'group', op: 'any', ids: [], names: ['Mayoristas'] }),
        term({ field: 'created', range: { op: 'gt', value: { kind: 'ago', amount: 30, unit: 'd' } } }),
      ]),
    );
  });

  test('is written in either language', () => {
    const filter = parseCustomerQuery('status:active orders:>3 -tag:no ana');
    expect(formatCustomerQuery(filter, 'es')).toBe('estado:active pedidos:>3 -etiqueta:no ana');
    expect(parseCustomerQuery(formatCustomerQuery(filter, 'es'))).toEqual(filter);
  });
});

describe('a query that is not understood', () => {
  const issueOf = (query: string) => {
    try {
      parseCustomerQuery(query);
    } catch (error) {
      if (error instanceof Problem) return error.issues[0];
      throw error;
    }
    return undefined;
  };

  test.each([
    ['ana colour:red', 'colour:', 5, 'tag|etiqueta'],
    ['orders:many', 'orders:many', 1, 'orders: 3 · >3'],
    ['orders:5..1', 'orders:5..1', 1, '1..5'],
    ['ana pedidos:', 'pedidos:', 5, 'pedidos: 3'],
    ['created:2026-02-30', 'created:2026-02-30', 1, '2026-11-22'],
    ['created:2026-02-03..2026-02-01', 'created:2026-02-03..2026-02-01', 1, '..'],
    ['status:happy', 'status:happy', 1, 'active|activo'],
    ['country:Narnia', 'country:Narnia', 1, 'España'],
    ['phone:771', 'phone:771', 1, '4 digits'],
    ['status:active&blocked', 'status:active&blocked', 1, 'active|activo'],
    ['tag:a,b&c', 'tag:a,b&', 9, 'a&b'],
    ['tag:"vip', '"vip', 5, '"'],
    ['tag:a,', 'tag:a,', 1, 'vip'],
    ['😀 (ana', '(', 3, ')'],
    ['ana)', ')', 4, '('],
    ['ana OR', 'OR', 5, 'OR'],
    ['OR ana', 'OR', 1, 'OR'],
    ['ana -(OR)', 'OR', 7, 'OR'],
  ])('%s says what was found, where, and what is allowed', (query, found, position, allowed) => {
    const issue = issueOf(query);
    expect(issue).toMatchObject({ code: 'INVALID_FILTER', params: { term: found, position } });
    expect(issue?.params?.allowed).toContain(allowed);
  });

  test('limits are told apart', () => {
    expect(issueOf('a'.repeat(2001))).toMatchObject({ code: 'FILTER_TOO_LONG', params: { max: 2000 } });
    expect(issueOf('😀'.repeat(2000))).toBeUndefined();
    expect(issueOf('tag:a '.repeat(51))).toMatchObject({ code: 'FILTER_TOO_MANY_TERMS', params: { max: 50 } });
    expect(issueOf(`tag:${Array.from({ length: 51 }, (_, index) => index).join(',')}`)?.code).toBe(
      'FILTER_TOO_MANY_TERMS',
    );
    expect(issueOf(`${'('.repeat(10)}a${')'.repeat(10)}`)).toBeUndefined();
    expect(issueOf(`${'('.repeat(11)}a${')'.repeat(11)}`)).toMatchObject({
      code: 'FILTER_TOO_DEEP',
      params: { max: 10 },
    });
    expect(issueOf(`${'-'.repeat(1999)}a`)?.code).toBe('FILTER_TOO_DEEP');
  });

  test('whatever is typed, the answer is a filter or a Problem', () => {
    const pieces = fc.constantFrom(
      'tag',
      ':',
      'orders',
      '"',
      '(',
      ')',
      '-',
      'OR',
      ' ',
      '..',
      '>',
      '&',
      ',',
      'a',
      '\\',
      '«',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (query) => {
          const issue = issueOf(query);
          if (issue !== undefined) return;
          const filter = parseCustomerQuery(query);
          expect(parseCustomerQuery(formatCustomerQuery(filter))).toEqual(filter);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('every filter', () => {
  const word = fc
    .oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('no', 'OR', '-a', 'tag:b', 'a..b', 'O"x', 'sí', '\\'),
    )
    .map(cleanLine)
    .filter((text) => text !== '');
  const words = fc.uniqueArray(word, { minLength: 1, maxLength: 3 });
  const ids = fc.uniqueArray(fc.uuid(), { maxLength: 2 });
  const range = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Range<T>> =>
    fc.record({ op: fc.constantFrom('eq', 'gt', 'gte', 'lt', 'lte'), value });
  const day = fc.constantFrom('2026-11-22', '1999-01-01');
  const date: fc.Arbitrary<DatePoint> = fc.oneof(
    day.map((one) => ({ kind: 'day', day: one }) as const),
    fc.record({ kind: fc.constant('ago'), amount: fc.nat(9999), unit: fc.constantFrom('d', 'w', 'm', 'y') }),
    fc
      .date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
      .map((at) => ({ kind: 'instant', at: at.toISOString() }) as const),
  );
  const listOf = <T>(values: readonly T[]) =>
    fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });
  const anyTerm: fc.Arbitrary<CustomerTerm> = fc.oneof(
    fc.record({ field: fc.constant('search'), text: word }),
    fc.record({
      field: fc.constantFrom('tag', 'group'),
      op: fc.constantFrom('any', 'all'),
      ids,
      names: words,
    }),
    fc.record({ field: fc.constant('status'), values: listOf(Object.values(CustomerStatus)) }),
    fc.record({ field: fc.constant('type'), values: listOf(Object.values(CustomerType)) }),
    fc.record({ field: fc.constant('source'), values: listOf(Object.values(CustomerSource)) }),
    fc.record({ field: fc.constant('country'), values: listOf(countryCodes) }),
    fc.record({ field: fc.constant('city'), values: words }),
    fc.record({ field: fc.constant('phone'), values: listOf(['7711', '645337711']) }),
    fc.record({ field: fc.constant('email'), values: listOf(['ana@x.com', 'josé@x.es']) }),
    fc.record({ field: fc.constantFrom('email', 'phone', 'tag', 'group', 'last_order'), present: fc.boolean() }),
    fc.record({ field: fc.constant('orders'), range: range(fc.nat(999_999)) }),
    fc.record({ field: fc.constant('spent'), range: range(fc.constantFrom('0', '0.5', '99.95', '1200')) }),
    fc.record({ field: fc.constantFrom('created', 'updated', 'last_order'), range: range(date) }),
  );
  const { filter } = fc.letrec<{ filter: CustomerFilter }>((tie) => ({
    filter: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      anyTerm.map(oneTerm),
      fc.array(tie('filter'), { maxLength: 3 }).map(allOf),
      fc.array(tie('filter'), { maxLength: 3 }).map(anyOf),
      tie('filter').map(noneOf),
    ),
  }));

  test('is read from its text as the same, in both languages', () => {
    fc.assert(
      fc.property(filter, fc.constantFrom('es', 'en'), (one, language) => {
        expect(parseCustomerQuery(formatCustomerQuery(one, language))).toEqual(simplifyCustomerFilter(one));
      }),
      { numRuns: 2000 },
    );
  });
});
