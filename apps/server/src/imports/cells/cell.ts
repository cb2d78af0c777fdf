import { foldText } from '@clientela/domain/text';

/** What programs write where there is nothing. Not "None", "NA" or "Null", which are also names and Namibia. */
const nothing: ReadonlySet<string> = new Set([
  'NULL',
  'null',
  '\\N',
  '(null)',
  'N/A',
  'n/a',
  '#N/A',
  '#N/D',
  'NaN',
  'undefined',
]);

/** A cell's value without the tricks of spreadsheets; empty when it holds nothing. */
export function cellValue(cell: string): string {
  const text = unquoted(cell).trim();
  if (nothing.has(text)) return '';
  // ="00123" keeps Excel from dropping zeros, and '+34 or '=1 from running what begins like a formula.
  if (text.startsWith("'")) return text.replace(/^'(?=[=+\-@\t\r\n])/, '');
  const formula = text.startsWith('=') ? /^="((?:[^"]|"")*)"$/.exec(text)?.[1] : undefined;
  return formula?.replaceAll('""', '"').trim() ?? text;
}

/** Quotes with blanks around, as in `"Ana" ,"Gil"`, are taken for a part of the value by the rules of CSV. */
function unquoted(cell: string): string {
  const inner = cell === cell.trim() ? undefined : /^\s*"(.*)"\s*$/s.exec(cell)?.[1];
  return inner?.replaceAll('""', '"') ?? cell;
}

/** The parts of a cell that holds a list: `VIP, Boda`, Google's `* myContacts ::: Amigos`. Each once. */
export function listOf(cell: string): string[] {
  const partByKey = new Map<string, string>();
  for (const text of cell.split(/:::|[,;|]/)) {
    const part = text.replace(/^\s*\*\s*/, '').trim();
    const key = foldText(part);
    if (part !== '' && !partByKey.has(key)) partByKey.set(key, part);
  }
  return [...partByKey.values()];
}

const yes = ['1', 'true', 'yes', 'y', 'si', 's', 'verdadero', 'active', 'activo', 'activa', 'enabled', 'on', 'x'];
const no = [
  '0',
  'false',
  'no',
  'n',
  'falso',
  'inactive',
  'inactivo',
  'inactiva',
  'disabled',
  'off',
  'archived',
  'archivado',
];

/** Yes or no in the ways that programs write it; null when it is neither. */
export function flagOf(cell: string): boolean | null {
  const folded = foldText(cell);
  if (yes.includes(folded)) return true;
  return no.includes(folded) ? false : null;
}

const types = {
  INDIVIDUAL: ['individual', 'person', 'persona', 'particular', 'persona fisica', 'false', '0', 'no', 'b2c', 'contact'],
  SELF_EMPLOYED: ['self_employed', 'self-employed', 'self employed', 'freelance', 'autonomo', 'autonoma'],
  COMPANY: [
    'company',
    'empresa',
    'business',
    'organization',
    'organizacion',
    'persona juridica',
    'true',
    '1',
    'si',
    'yes',
    'b2b',
  ],
} as const;

/** The type of a customer in the words of other programs; null when it is none. */
export function typeOf(cell: string): keyof typeof types | null {
  const folded = foldText(cell);
  const found = Object.entries(types).find(([, words]) => (words as readonly string[]).includes(folded));
  return (found?.[0] as keyof typeof types | undefined) ?? null;
}

const locales = {
  ES: ['es', 'spanish', 'espanol', 'castellano', 'spa', 'esp'],
  EN: ['en', 'english', 'ingles', 'eng'],
} as const;

/** The language of a customer: `es-MX`, `Español`, `English`; null when it is another one. */
export function localeOf(cell: string): keyof typeof locales | null {
  const folded = foldText(cell);
  const primary = /^([a-z]{2,3})[-_][a-z]{2,4}$/.exec(folded)?.[1] ?? folded;
  const found = Object.entries(locales).find(([, words]) => (words as readonly string[]).includes(primary));
  return (found?.[0] as keyof typeof locales | undefined) ?? null;
}

/** The lines of a street: of several lines, or Magento's list in JSON `["Calle Mayor 1","2.º B"]`. */
export function streetLines(cell: string): [line1: string, line2: string] {
  const lines = (jsonList(cell) ?? cell.split(/\r\n|\r|\n/)).map((line) => line.trim()).filter((line) => line !== '');
  return [lines[0] ?? '', lines.slice(1).join(', ')];
}

function jsonList(cell: string): string[] | null {
  if (!/^\[\s*"/.test(cell)) return null;
  try {
    const list: unknown = JSON.parse(cell);
    return Array.isArray(list) ? list.map(String) : null;
  } catch {
    return null;
  }
}

/** An e-mail without what links and address books put around it. */
export function emailOf(cell: string): string {
  const text = cell.split(':::')[0]?.trim() ?? '';
  return (/^[^<>]*<([^<>]+)>$/.exec(text)?.[1] ?? text).replace(/^mailto:/i, '').trim();
}

/** An id as its system has it: spreadsheets make `17850.0` of 17850. */
export const idOf = (cell: string): string => cell.replace(/^(\d+)\.0$/, '$1');

/**
 * Whether a password is one no more but the hash of one (phpass, bcrypt, argon2, MD5, SHA, Magento's with salt). As a
 * password it would open the door to whoever has seen the other system's database.
 */
export function looksHashed(password: string): boolean {
  return (
    /^\$(?:P|H|wp|S|[1-7]|2[abxy]?|argon2\w*|scrypt|pbkdf2[\w-]*)\$/.test(password) ||
    /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})(?::.*)?$/i.test(password) ||
    /^\{(?:SSHA|SHA|MD5|SMD5|CRYPT)\}/i.test(password)
  );
}
