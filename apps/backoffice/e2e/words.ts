import { readFileSync } from 'node:fs';

export type Language = 'es' | 'en';

/** What the screens say, found by the Spanish that stands in their code. A sentence that nobody says any more is an error. */
export interface Words {
  readonly language: Language;
  (spanish: string): string;
  /** What a sentence begins with, up to the first thing that is put into it: `Editar` of `Editar {name}`. */
  begins(spanish: string): RegExp;
}

const quoted = /"(?:[^"\\]|\\.)*"/g;
const textOf = (block = ''): string => (block.match(quoted) ?? []).map((line) => JSON.parse(line) as string).join('');

function english(): Map<string, string> {
  const po = readFileSync(new URL('../src/locales/en.po', import.meta.url), 'utf8');
  const entries = po.matchAll(/^msgid ((?:".*"\n)+)msgstr ((?:".*"\n?)+)/gm);
  return new Map([...entries].map(([, id, text]) => [textOf(id), textOf(text)]));
}

export function wordsOf(language: Language): Words {
  const known = english();
  const say = (spanish: string): string => {
    const translated = known.get(spanish);
    if (!translated) throw new Error(`The screens do not say «${spanish}».`);
    return language === 'es' ? spanish : translated;
  };
  const begins = (spanish: string) => {
    const first = say(spanish).split('{')[0] ?? '';
    return new RegExp(`^${first.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
  };
  return Object.assign(say, { language, begins });
}
