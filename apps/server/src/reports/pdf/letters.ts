import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cleanText } from '@clientela/domain/text';

const require = createRequire(import.meta.url);
const fileOf = (cut: string) => require.resolve(`@expo-google-fonts/ibm-plex-sans/${cut}.ttf`);

/** The letters that documents are set in: Latin, Greek and Cyrillic. What is used of them goes into each document. */
export interface Letters {
  readonly regular: Buffer;
  readonly bold: Buffer;
  /** The code points that there are letters for. */
  readonly known: ReadonlySet<number>;
}

let kept: Promise<Letters> | undefined;

/** Read when the first document is asked for: a start does not wait for them. */
export function letters(): Promise<Letters> {
  kept ??= readLetters().catch((error: unknown) => {
    kept = undefined;
    throw error;
  });
  return kept;
}

async function readLetters(): Promise<Letters> {
  const { create } = await import('fontkit');
  const [regular, bold] = await Promise.all([
    readFile(fileOf('400Regular/IBMPlexSans_400Regular')),
    readFile(fileOf('600SemiBold/IBMPlexSans_600SemiBold')),
  ]);
  const font = create(regular);
  if (!('characterSet' in font)) throw new Error('The file of the letters holds several fonts.');
  return { regular, bold, known: new Set([...font.characterSet, 0x0a]) };
}

/** What stands for a character that there is no letter for. */
export const standIn = '\ufffd';
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * A text as the letters can show it: a character without one becomes `\ufffd`, whole emoji and syllables one each.
 * Marks that are missing are left out, for their letter says enough.
 */
export function showable(text: string, known: Letters['known']): string {
  const has = (letter: string) => known.has(letter.codePointAt(0) ?? 0);
  const clean = cleanText(text);
  if ([...clean].every(has)) return clean;
  return Array.from(graphemes.segment(clean), ({ segment }) => {
    const [first = '', ...rest] = segment;
    return has(first) ? first + rest.filter(has).join('') : standIn;
  }).join('');
}
