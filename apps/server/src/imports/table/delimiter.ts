import { UnreadableFile } from './unreadable-file.js';

/** What stands between the columns of a file. */
export type Delimiter = ',' | ';' | '\t';
/** What stands between its rows. */
export type Newline = 'CRLF' | 'LF' | 'CR';

/** How the text of a file is laid out. */
export interface Layout {
  readonly delimiter: Delimiter;
  readonly newline: Newline;
  /** Characters of a line `sep=;`, which Excel writes for itself and which is no row. */
  readonly preamble: number;
}

const candidates: readonly Delimiter[] = [';', ',', '\t'];
/** Others that programs write: only to name them. */
const foreign = ['|', ':', '^', '~', '\x1f'];
const sampleRows = 50;

/** Finds out how a table is laid out by its beginning. @throws UnreadableFile naming a delimiter that we do not read */
export function detectLayout(head: string): Layout {
  const declared = /^sep=(.)(?:\r\n|\n|\r)/i.exec(head);
  const preamble = declared?.[0].length ?? 0;
  const text = head.slice(preamble);
  const newline = detectNewline(text);
  if (declared) return { delimiter: declaredDelimiter(declared[1] ?? ''), newline, preamble };
  return { delimiter: detectDelimiter(text), newline, preamble };
}

function declaredDelimiter(found: string): Delimiter {
  const delimiter = candidates.find((candidate) => candidate === found);
  if (!delimiter) throw new UnreadableFile('DELIMITER', { found });
  return delimiter;
}

function detectNewline(text: string): Newline {
  for (const [character, next] of outsideQuotes(text)) {
    if (character === '\n') return 'LF';
    if (character === '\r') return next === '\n' ? 'CRLF' : 'CR';
  }
  return 'LF';
}

/**
 * The delimiter that cuts the most rows into as many parts as the header; among equals the one with more parts. A
 * file of one column has none and is read with a comma.
 */
function detectDelimiter(text: string): Delimiter {
  const rows = countPerRow(text, [...candidates, ...foreign]);
  const header = rows[0];
  if (!header) throw new UnreadableFile('EMPTY');
  const scores = candidates
    .map((delimiter) => ({ delimiter, parts: header.get(delimiter) ?? 0, fitting: fitting(rows, delimiter) }))
    .filter(({ parts }) => parts > 0)
    .sort((a, b) => b.fitting - a.fitting || b.parts - a.parts);
  const best = scores[0]?.delimiter;
  if (best) return best;
  const found = foreign.find((character) => (header.get(character) ?? 0) > 0 && fitting(rows, character) === 1);
  if (found && rows.length > 1) throw new UnreadableFile('DELIMITER', { found });
  return ',';
}

/** The share of rows that have as many of a character as the header. */
function fitting(rows: readonly ReadonlyMap<string, number>[], character: string): number {
  const wanted = rows[0]?.get(character) ?? 0;
  return rows.filter((row) => (row.get(character) ?? 0) === wanted).length / rows.length;
}

/** How often each character stands outside of quotes in each of the first rows. Blank rows do not count. */
function countPerRow(text: string, characters: readonly string[]): Map<string, number>[] {
  const rows: Map<string, number>[] = [];
  let row = new Map<string, number>();
  let blank = true;
  for (const [character] of outsideQuotes(text)) {
    if (character === '\n' || character === '\r') {
      if (!blank) rows.push(row);
      if (rows.length === sampleRows) return rows;
      row = new Map();
      blank = true;
    } else {
      blank &&= character.trim() === '' && character !== '\t';
      if (characters.includes(character)) row.set(character, (row.get(character) ?? 0) + 1);
    }
  }
  // The last row may be cut off in the middle, unless it is all that there is.
  if (!blank && rows.length === 0) rows.push(row);
  return rows;
}

/** The characters that do not stand within quotes, each with the one after it. A quote opens only at the start of a value. */
function* outsideQuotes(text: string): Generator<readonly [character: string, next: string]> {
  let quoted = false;
  let atStart = true;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (quoted) {
      if (character === '"') quoted = false;
      continue;
    }
    if (character === '"' && (atStart || text.charAt(index - 1) === '"')) {
      quoted = true;
      // What is quoted is something: a row of one quoted value is not blank.
      if (atStart) yield ['"', ''];
    } else {
      yield [character, text.charAt(index + 1)];
    }
    atStart = /[,;\t\r\n|]/.test(character) || (atStart && character === ' ');
  }
}
