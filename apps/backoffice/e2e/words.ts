import { readFileSync } from 'node:fs';
import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';

export type Language = 'es' | 'en';

/** What is put into a sentence, by the names that its braces have in the code. */
type Values = Readonly<Record<string, string | number>>;

/** What the screens say, found by the Spanish that stands in their code. A sentence that nobody says any more is an error. */
export interface Words {
  readonly language: Language;
  (spanish: string, values?: Values): string;
  /** What a sentence begins with, up to the first thing that is put into it: `Editar` of `Editar {name}`. */
  begins(spanish: string): RegExp;
}

const quoted = /"(?:[^"\\]|\\.)*"/g;
const textOf = (block = ''): string => (block.match(quoted) ?? []).map((line) => JSON.parse(line) as string).join('');

function catalogue(language: Language): Record<string, string> {
  const po = readFileSync(new URL(`../src/locales/${language}.po`, import.meta.url), 'utf8');
  const entries = po.matchAll(/^msgid ((?:".*"\n)+)msgstr ((?:".*"\n?)+)/gm);
  return Object.fromEntries([...entries].map(([, id, text]) => [textOf(id), textOf(text)]));
}

export function wordsOf(language: Language): Words {
  const known = catalogue(language);
  const i18n = setupI18n({ locale: language, messages: { [language]: known } }).setMessagesCompiler(compileMessage);
  const spoken = (spanish: string): string => {
    const said = known[spanish];
    if (!said) throw new Error(`The screens do not say «${spanish}».`);
    return said;
  };
  const say = (spanish: string, values?: Values): string => {
    const said = spoken(spanish);
    return values ? i18n._(spanish, values) : said;
  };
  const begins = (spanish: string) => {
    const first = spoken(spanish).split('{')[0] ?? '';
    return new RegExp(`^${first.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
  };
  return Object.assign(say, { language, begins });
}
