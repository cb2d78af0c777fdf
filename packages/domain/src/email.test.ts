import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { emailInput, isEmail, normalizeEmail } from './email.js';
import { checkInput } from './problem.js';
import { testWithSample } from './test/sample-data.js';

describe('an e-mail', () => {
  test.each([
    'ana@x.com',
    'ana.garcia+tienda@correo.ejemplo.es',
    "o'brien@example.ie",
    'josé@españa.es',
    'a@xn--espaa-rta.es',
    '用户@例子.广告',
    `${'a'.repeat(64)}@x.es`,
  ])('%s is one', (text) => expect(isEmail(text)).toBe(true));

  test.each([
    '',
    'ana',
    '@x.com',
    'ana@',
    'ana@x',
    'ana@@x.com',
    'a b@x.com',
    '.ana@x.com',
    'ana.@x.com',
    'a..b@x.com',
    'ana@-x.com',
    'ana@x-.com',
    'ana@x..com',
    'ana@x.c',
    'ana@1.2.3.4',
    '"a b"@x.com',
    'ana@[127.0.0.1]',
    'Ana <ana@x.com>',
    'ana@x.com,luis@x.com',
    `${'a'.repeat(65)}@x.es`,
    `a@${'b'.repeat(64)}.es`,
    `a@${'b.'.repeat(130)}es`,
  ])('%s is none', (text) => expect(isEmail(text)).toBe(false));

  test('is kept as it was written and compared without case and outer space', () => {
    expect(checkInput(emailInput, ' Ana@X.com ')).toEqual({ ok: true, value: 'Ana@X.com' });
    expect(normalizeEmail(' Ana@X.com ')).toBe(normalizeEmail('ana@x.com '));
    expect(normalizeEmail('JOSÉ@x.es')).toBe(normalizeEmail('jose\u0301@x.es'));
  });

  test('two people never become one', () => {
    expect(normalizeEmail('a.na@x.com')).not.toBe(normalizeEmail('ana@x.com'));
    expect(normalizeEmail('ana+1@x.com')).not.toBe(normalizeEmail('ana@x.com'));
    expect(normalizeEmail('gıthub@x.com')).not.toBe(normalizeEmail('github@x.com'));
    expect(normalizeEmail('straße@x.de')).not.toBe(normalizeEmail('strasse@x.de'));
  });

  test('normalising twice changes nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => normalizeEmail(normalizeEmail(text)) === normalizeEmail(text),
      ),
    );
  });

  test('an empty one is missing, and is not called invalid as well', () => {
    expect(checkInput(emailInput, ' ')).toEqual({ ok: false, issues: [{ code: 'REQUIRED', path: [] }] });
  });
});

describe('the addresses of isemail', () => {
  const casesOf = (xml: string) =>
    [...xml.matchAll(/<test id="\d+">([\s\S]*?)<\/test>/g)].map(([, body = '']) => ({
      address: decode(/<address>([\s\S]*?)<\/address>/.exec(body)?.[1] ?? ''),
      category: /<category>(\w+)<\/category>/.exec(body)?.[1],
    }));
  const decode = (text: string) =>
    text
      .replace(/&#x24([0-9A-F]{2});/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/&#x([0-9A-F]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&');

  testWithSample('no faulty one is accepted', 'isemail/tests.xml', (xml) => {
    const accepted = casesOf(xml).filter(({ address, category }) => category === 'ISEMAIL_ERR' && isEmail(address));
    expect(accepted).toEqual([]);
  });

  testWithSample('those that shops meet are accepted', 'isemail/tests.xml', (xml) => {
    const valid = casesOf(xml).filter(
      ({ category }) => category === 'ISEMAIL_VALID_CATEGORY' || category === 'ISEMAIL_DNSWARN',
    );
    const refused = valid.map(({ address }) => address).filter((address) => !isEmail(address));
    expect(valid.length - refused.length).toBe(18);
    // Grammar allows them, but no top-level domain is like that: none at all, one letter, a dash inside.
    for (const address of refused) expect(address).toMatch(/@[^.]+$|\.[a-z]$|\.[a-z]+-[a-z]+$/);
  });
});
