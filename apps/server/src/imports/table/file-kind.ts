import { type UnreadableBecause, UnreadableFile } from './unreadable-file.js';

/** The first bytes of the files that people upload instead of a CSV. */
const signatures: readonly (readonly [hex: string, kind: UnreadableBecause])[] = [
  ['d0cf11e0a1b11ae1', 'XLS'],
  ['1f8b', 'GZIP'],
  ['255044462d', 'PDF'],
  ['89504e470d0a1a0a', 'IMAGE'],
  ['ffd8ff', 'IMAGE'],
  ['47494638', 'IMAGE'],
  ['504b0506', 'ZIP'],
];

/** Refuses what is no text by its first bytes. @throws UnreadableFile that names what was found */
export function refuseOtherKinds(head: Buffer): void {
  if (head.length === 0) throw new UnreadableFile('EMPTY');
  const hex = head.subarray(0, 8).toString('hex');
  const kind = hex.startsWith('504b0304')
    ? zipKind(head)
    : signatures.find(([signature]) => hex.startsWith(signature))?.[1];
  if (kind) throw new UnreadableFile(kind);
}

/** Spreadsheets are ZIP archives: the names of their first entries tell which. */
function zipKind(head: Buffer): UnreadableBecause {
  const names = head.toString('latin1');
  if (names.includes('application/vnd.oasis.opendocument.spreadsheet')) return 'ODS';
  return /\[Content_Types\]\.xml|xl\/|_rels\/\.rels|docProps\//.test(names) ? 'XLSX' : 'ZIP';
}

/** Refuses text that is a document of another kind. @throws UnreadableFile that names what was found */
export function refuseOtherDocuments(text: string): void {
  const start = text.trimStart().slice(0, 2_000);
  if (start === '') throw new UnreadableFile('EMPTY');
  if (/^<(!doctype html|html|head|body|table)\b/i.test(start)) throw new UnreadableFile('HTML');
  if (start.startsWith('<?xml')) throw new UnreadableFile('XML');
  if (/^[[{]\s*(["[{\]}])/.test(start)) throw new UnreadableFile('JSON');
  // A few stray control characters happen in exports and are cleaned from the values; a binary file is full of them.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it counts
  const control = start.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  if (control > start.length / 20 && control > 1) throw new UnreadableFile('BINARY');
}
