import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkInput } from './problem.js';
import {
  cleanLine,
  cleanText,
  codePointLength,
  foldText,
  optionalLine,
  singleLine,
  sortColumn,
  sortName,
  truncate,
} from './text.js';

const unicode = fc.string({ unit: 'binary' });
/** Most of what people type: ASCII and Latin letters, with spaces anywhere. */
const latin = fc.string({
  unit: fc.oneof(
    fc.constant(' '),
    fc.integer({ min: 0x20, max: 0x2ff }).map((code) => String.fromCharCode(code)),
  ),
});

describe('foldText', () => {
  test.each([
    ['José Ñúñez', 'jose nunez'],
    ['  MÜLLER-Straße ', 'muller-strasse'],
    ['Łódź Øre Đura', 'lodz ore dura'],
    ['ﬁn  ＡＢＣ', 'fin abc'],
    ['İstanbul', 'istanbul'],
    ['L·L col·legi', 'l·l col·legi'],
    ['Ana\u200d', 'ana'],
  ])('%s is compared as %s', (text, folded) => expect(foldText(text)).toBe(folded));

  test('folding twice changes nothing', () => {
    fc.assert(fc.property(unicode, (text) => foldText(foldText(text)) === foldText(text)));
  });

  test('a character that nobody sees makes no difference, whatever else there is', () => {
    fc.assert(fc.property(latin, (text) => foldText(`\0${text}`) === foldText(text)));
  });

  test('case and composition make no difference', () => {
    fc.assert(
      fc.property(unicode, (text) => {
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
        expect(foldText(foldText(text).toUpperCase())).toBe(foldText(text));
      }),
    );
  });
});

test('a column to sort by has room for 500 characters, and is empty without a name', () => {
  expect(sortColumn('Ñuño')).toBe(sortName('Ñuño'));
  expect(sortColumn('Á'.repeat(900))).toBe('a'.repeat(500));
  expect(sortColumn(null)).toBe('');
});

describe('sortName', () => {
  test('names sort as in a Spanish dictionary: ñ after n, accents ignored', () => {
    const sorted = ['Nuñez', 'Oca', 'Ñíguez', 'Nz', 'Núñez', 'Nunez', 'Ana', 'Álvaro', 'Álvarez'].sort((a, b) =>
      sortName(a) < sortName(b) ? -1 : 1,
    );
    expect(sorted).toEqual(['Álvarez', 'Álvaro', 'Ana', 'Nunez', 'Nuñez', 'Núñez', 'Nz', 'Ñíguez', 'Oca']);
  });

  test('ñ sorts the same however it is composed', () => expect(sortName('Ñu'.normalize('NFD'))).toBe('n{u'));
});

describe('cleaning', () => {
  test('what no database or reader wants is removed', () => {
    expect(cleanText('A\0n\ud800a\u202e\ufeff')).toBe('Ana');
    expect(cleanText('uno\r\ndos\u2028tres')).toBe('uno\ndos\ntres');
    expect(cleanLine(' Ana\t\n  María ')).toBe('Ana María');
  });

  test('what only looks empty is empty', () => {
    for (const text of ['\u200b', '\u200d\u200d', '\u00a0\u2003', '\u00ad']) expect(cleanLine(text)).toBe('');
  });

  test('emoji, Arabic and combined letters stay as they are', () => {
    for (const text of ['👩‍👩‍👧', 'مرحبا', '田中さん', 'é']) expect(cleanLine(text)).toBe(text);
  });

  test('what is clean already is kept as it is after a character that is removed', () => {
    fc.assert(
      fc.property(latin, (text) => {
        expect(cleanText(`\0${text}`)).toBe(cleanText(text));
        expect(cleanLine(`\0${text}`)).toBe(cleanLine(text));
      }),
    );
  });

  test('cleaning twice changes nothing, and the result fits UTF-8 without NUL', () => {
    fc.assert(
      fc.property(unicode, (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
        expect(clean).not.toMatch(/\p{Surrogate}/u);
        expect(clean).not.toContain('\0');
      }),
    );
  });
});

describe('lengths', () => {
  test('count code points, as PostgreSQL does', () => {
    expect(codePointLength('a😀é')).toBe(3);
    expect(truncate('😀😀😀', 2)).toBe('😀😀');
    expect(truncate('a😀😀', 2)).toBe('a😀');
    expect(truncate('a'.repeat(50), 3)).toBe('aaa');
    const schema = singleLine({ max: 3, says: '' });
    expect(checkInput(schema, '😀😀😀').ok).toBe(true);
    expect(checkInput(schema, '😀😀😀😀')).toEqual({
      ok: false,
      issues: [{ code: 'TOO_LONG', path: [], params: { max: 3 } }],
    });
  });

  test('an optional line: absent stays absent, empty is cleared', () => {
    const schema = optionalLine({ max: 3, says: '' });
    expect(checkInput(schema, undefined)).toEqual({ ok: true, value: undefined });
    expect(checkInput(schema, ' ')).toEqual({ ok: true, value: null });
    expect(checkInput(schema, null)).toEqual({ ok: true, value: null });
    expect(checkInput(schema, ' ab')).toEqual({ ok: true, value: 'ab' });
  });
});
