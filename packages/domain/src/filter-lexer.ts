import { type Problem, problem } from './problem.js';
import { codePointLength, truncate } from './text.js';

/** One value of a term: what is in quotes is never a keyword. */
export interface TermValue {
  text: string;
  quoted: boolean;
}

/** What stands behind the colon of a term. */
export interface TermValues {
  /** As it was typed. */
  raw: string;
  values: TermValue[];
  /** Whether the values were joined by `&` (all of them) and not by `,` (any of them). */
  all: boolean;
  /** What follows a value in quotes without a space, from its `@` on: `@>-30d`. Mostly nothing. */
  after: string;
}

/** A piece of a query and the place in it, counted in characters from 1. */
export type Token =
  | { kind: 'open' | 'close' | 'or' | 'minus'; position: number }
  | { kind: 'word'; text: string; position: number }
  | { kind: 'term'; name: string; values: TermValues; source: string; position: number };

/** Quotation marks and what closes each: phones type curly ones by themselves. */
const closing: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»' };

/** The problem of a piece of a query: what was found, where, and what may stand there. */
export function filterProblem(term: string, position: number, allowed: string): Problem {
  return problem('INVALID_FILTER', [], { params: { term: truncate(term, 60), position, allowed } });
}

/** Cuts a query into its pieces. @throws Problem INVALID_FILTER */
export function lexQuery(query: string): Token[] {
  const lexer = new Lexer(query);
  const tokens: Token[] = [];
  for (let token = lexer.next(); token !== null; token = lexer.next()) tokens.push(token);
  return tokens;
}

class Lexer {
  private at = 0;

  constructor(private readonly query: string) {}

  next(): Token | null {
    this.take(/\s*/y);
    if (this.at >= this.query.length) return null;
    const position = this.position();
    if (this.take(/\(/y)) return { kind: 'open', position };
    if (this.take(/\)/y)) return { kind: 'close', position };
    if (this.take(/OR(?=[\s()]|$)/y)) return { kind: 'or', position };
    if (this.take(/-(?=[^\s)])/y)) return { kind: 'minus', position };
    const quoted = this.quoted();
    if (quoted !== null) return { kind: 'word', text: quoted, position };
    const start = this.at;
    // Names begin with a letter, so that 12:30 is a word.
    const name = this.take(/\p{L}[\p{L}\p{M}\p{N}_]*:/uy)?.slice(0, -1);
    // Links are no terms.
    if (name !== undefined && !this.query.startsWith('//', this.at)) {
      const values = this.values(start);
      return { kind: 'term', name, values, source: this.query.slice(start, this.at), position };
    }
    return { kind: 'word', text: (name === undefined ? '' : `${name}:`) + (this.take(/[^\s()]*/y) ?? ''), position };
  }

  private values(start: number): TermValues {
    const from = this.at;
    const values: TermValue[] = [];
    const separators = new Set<string>();
    do {
      const quoted = this.quoted();
      values.push(
        quoted === null ? { text: this.take(/[^\s(),&]*/y) ?? '', quoted: false } : { text: quoted, quoted: true },
      );
      const separator = this.take(/[,&]/y);
      if (separator === null) break;
      separators.add(separator);
    } while (separators.size < 2);
    if (separators.size > 1) throw filterProblem(this.query.slice(start, this.at), this.position(), 'a,b · a&b');
    const after = values.at(-1)?.quoted ? this.take(/@[^\s()]*/y) : null;
    return { raw: this.query.slice(from, this.at), values, all: separators.has('&'), after: after ?? '' };
  }

  /** A text in quotation marks, where `\` lets the mark and itself through; null when none begins here. */
  private quoted(): string | null {
    const start = this.at;
    const close = closing[this.query.charAt(start)];
    if (close === undefined) return null;
    let text = '';
    for (let at = start + 1; at < this.query.length; at += 1) {
      const character = this.query.charAt(at);
      if (character === close) {
        this.at = at + 1;
        return text;
      }
      if (character === '\\') at += 1;
      text += this.query.charAt(at);
    }
    throw filterProblem(this.query.slice(start), this.position(), close);
  }

  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.query)?.[0] ?? null;
    this.at += found?.length ?? 0;
    return found;
  }

  private position(): number {
    return codePointLength(this.query.slice(0, this.at)) + 1;
  }
}

/** A text in quotation marks. */
export function quoteText(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** A word of a search as it is typed: in quotes when it would be read as something else. */
export function formatWord(word: string): string {
  const special = word === '' || word === 'OR' || /[\s()]|^["“«-]|^\p{L}[\p{L}\p{M}\p{N}_]*:/u.test(word);
  return special ? quoteText(word) : word;
}

/** A value of a term as it is typed: in quotes when it would be read as something else. */
export function formatValue(value: string, isKeyword: (value: string) => boolean): string {
  const special = value === '' || /[\s()"“«,&<>=]|\.\./.test(value) || isKeyword(value);
  return special ? quoteText(value) : value;
}
