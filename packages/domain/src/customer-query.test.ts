import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countryCodes } from './country.js';
import { CustomerSource, CustomerStatus, CustomerType } from './customer.js';
import type { CustomerFilter, CustomerTerm } from './customer-filter.js';
import { formatCustomerQuery, parseCustomerQuery, simplifyCustomerFilter } from './customer-query.js';
import { allOf, anyOf, noneOf, oneTerm } from './filter.js';
import type { DatePoint, Range } from './filter-range.js';
import { globalId } from './global-id.js';
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
const term = (one: CustomerTerm): CustomerFilter => oneTerm(one);
const search = (text: string) => term({ field: 'search', text });
const named = (field: 'channel' | 'company', ...names: string[]) => term({ field, op: 'any', ids: [], names });
const bought = (values: string[], ...placed: Range<DatePoint>[]) => term({ field: 'product', values, placed });
const ago30: DatePoint = { kind: 'ago', amount: 30, unit: 'd' };
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
    ['birthday:today', term({ field: 'birthday', within: 0 })],
    ['cumpleaños:hoy', term({ field: 'birthday', within: 0 })],
    ['cumpleaños:+2w', term({ field: 'birthday', within: 14 })],
    ['birthday:12,Noviembre,november', term({ field: 'birthday', months: [11, 12] })],
    ['cumpleanos:no', term({ field: 'birthday', present: false })],
    ['último_pedido:no', term({ field: 'last_order', present: false })],
    ['canal:"Tienda web",pos', named('channel', 'Tienda web', 'pos')],
    ['channel:no', term({ field: 'channel', present: false })],
    ['company:Norte', named('company', 'Norte')],
    ['empresa_emisora:sí', term({ field: 'company', present: true })],
    ['tipo:empresa', term({ field: 'type', values: ['COMPANY'] })],
    [`channel:${globalId('Channel', uuid)}`, term({ field: 'channel', op: 'any', ids: [uuid], names: [] })],
    [`channel:${globalId('Tag', uuid)}`, named('channel', globalId('Tag', uuid))],
    ['product:casco', bought(['casco'])],
    ['producto:"Casco rojo",sku-7', bought(['Casco rojo', 'sku-7'])],
    ['product:"Casco rojo"@>-30d', bought(['Casco rojo'], { op: 'gt', value: ago30 })],
    ['product:casco,sku-7@>-30d', bought(['casco', 'sku-7'], { op: 'gt', value: ago30 })],
    ['product:"ana@x.com"', bought(['ana@x.com'])],
    [
      'product:casco@2026-01-01..2026-03-31',
      bought(['casco'], {
        op: 'between',
        from: { kind: 'day', day: '2026-01-01' },
        to: { kind: 'day', day: '2026-03-31' },
      }),
    ],
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
  const issueOf = (query: string) => issueOfQuery(parseCustomerQuery, query);

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
    ['birthday:13', 'birthday:13', 1, 'november|noviembre'],
    ['birthday:+366d', 'birthday:+366d', 1, '+7d'],
    ['birthday:+7d,11', 'birthday:+7d,11', 1, '+7d'],
    ['birthday:1980-11-22', 'birthday:1980-11-22', 1, 'today|hoy'],
    ['status:active&blocked', 'status:active&blocked', 1, 'active|activo'],
    ['channel:a&b', 'channel:a&b', 1, '"Tienda web"'],
    ['empresa:Norte', 'empresa:', 1, 'company|empresa_emisora'],
    ['product:casco@never', 'product:casco@never', 1, '@>-30d'],
    ['product:a@>-30d,b', 'product:a@>-30d,b', 1, '@>-30d'],
    ['product:"a"@', 'product:"a"@', 1, '@>-30d'],
    ['tag:"vip"@>-30d', 'tag:"vip"@>-30d', 1, 'vip,nuevo'],
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
    fc.assert(
      fc.property(nonsense, (query) => {
        if (issueOf(query) !== undefined) return;
        const filter = parseCustomerQuery(query);
        expect(parseCustomerQuery(formatCustomerQuery(filter))).toEqual(filter);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('every filter', () => {
  const anyTerm: fc.Arbitrary<CustomerTerm> = fc.oneof(
    fc.record({ field: fc.constant('search'), text: word }),
    fc.record({
      field: fc.constantFrom('tag', 'group'),
      op: fc.constantFrom('any', 'all'),
      ids,
      names: words,
    }),
    fc.record({
      field: fc.constantFrom('channel', 'company'),
      op: fc.constant('any'),
      ids,
      names: words,
    }),
    fc.record({ field: fc.constant('product'), values: words, placed: fc.array(rangeOf(date), { maxLength: 2 }) }),
    fc.record({ field: fc.constant('status'), values: listOf(Object.values(CustomerStatus)) }),
    fc.record({ field: fc.constant('type'), values: listOf(Object.values(CustomerType)) }),
    fc.record({ field: fc.constant('source'), values: listOf(Object.values(CustomerSource)) }),
    fc.record({ field: fc.constant('country'), values: listOf(countryCodes) }),
    fc.record({ field: fc.constant('city'), values: words }),
    fc.record({ field: fc.constant('phone'), values: listOf(['7711', '645337711']) }),
    fc.record({ field: fc.constant('email'), values: listOf(['ana@x.com', 'josé@x.es']) }),
    fc.record({
      field: fc.constantFrom('email', 'phone', 'tag', 'group', 'channel', 'company', 'birthday', 'last_order'),
      present: fc.boolean(),
    }),
    fc.record({ field: fc.constant('birthday'), within: fc.nat(365) }),
    fc.record({
      field: fc.constant('birthday'),
      months: listOf([1, 2, 11, 12]).map((all) => all.toSorted((a, b) => a - b)),
    }),
    fc.record({ field: fc.constant('orders'), range: rangeOf(fc.nat(999_999)) }),
    fc.record({ field: fc.constant('spent'), range: rangeOf(fc.constantFrom('0', '0.5', '99.95', '1200')) }),
    fc.record({ field: fc.constantFrom('created', 'updated', 'last_order'), range: rangeOf(date) }),
  );
  test('is read from its text as the same, in both languages', () => {
    fc.assert(
      fc.property(filterOf(anyTerm), fc.constantFrom('es', 'en'), (one, language) => {
        expect(parseCustomerQuery(formatCustomerQuery(one, language))).toEqual(simplifyCustomerFilter(one));
      }),
      { numRuns: 2000 },
    );
  });
});
