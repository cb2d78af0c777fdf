import { foldText } from '@clientela/domain/text';

/** The parts of a customer's name that a whole name is made into. Empty texts are absent. */
export interface NameParts {
  readonly firstName: string;
  readonly lastName: string;
  readonly companyName: string;
}

const titles = new Set('mr mrs ms mx dr dra sr sra srta dna dona prof profa'.split(' '));
/** Titles that may be names as well, so that they are dropped only where two words are left. */
const unsureTitles = new Set('d don miss lic ing'.split(' '));
const legalForms =
  /(?:^|[\s,])(?:s\.?\s?l\.?(?:\s?[up]\.?)?|s\.?\s?a\.?(?:\s?u\.?)?|s\.?\s?l\.?\s?l\.?|s\.?\s?c\.?(?:\s?p\.?)?|c\.?\s?b\.?|s\.?\s?coop\.?|sociedad limitada|sociedad an[oó]nima|ltd\.?|limited|llc|llp|inc\.?|incorporated|corp\.?|corporation|gmbh|ag|kg|b\.?v\.?|n\.?v\.?|sarl|s\.?a\.?r\.?l\.?|sas|s\.?r\.?l\.?|s\.?p\.?a\.?|lda\.?|pty|plc|oy|ab|a\/s|aps)$/i;
/** Given names that go together: «José Luis», «María Carmen». */
const compound = new Set(
  (
    'jose luis juan maria ana francisco carlos antonio manuel miguel angel jesus javier pedro pablo fernando alberto ' +
    'carmen teresa isabel rosa pilar mercedes dolores victoria luisa elena jose eduardo ramon ignacio andres enrique ' +
    'alejandro david rafael vicente joaquin mari'
  ).split(' '),
);
const particles = new Set(['de', 'del', 'la', 'las', 'los', 'el']);

/**
 * Splits a whole name as it is written in Spain and America: one given name and all that follows are surnames, but
 * «José Luis Pérez», «María del Carmen Ruiz» and «García López, Ana» are known, titles are dropped, and a legal form at
 * the end («S.L.», “Ltd”) makes it a company. What it cannot know it leaves to people: nothing is lost, only divided.
 */
export function splitName(text: string): NameParts {
  const whole = text.replace(/\s+/g, ' ').trim();
  if (legalForms.test(whole)) return { firstName: '', lastName: '', companyName: whole };
  const [before, after, ...more] = whole.split(/\s*,\s*/);
  if (before && after && more.length === 0 && isWords(before) && isWords(after)) {
    return person(withoutTitles(after.split(' ')).join(' '), withoutTitles(before.split(' ')).join(' '));
  }
  const words = withoutTitles(whole.split(' '));
  const given = givenNames(words);
  return person(words.slice(0, given).join(' '), words.slice(given).join(' '));
}

const isWords = (text: string) => /^[\p{L}\p{M}'’.ªº -]+$/u.test(text);

const person = (firstName: string, lastName: string): NameParts => ({ firstName, lastName, companyName: '' });

/** The words without titles at either end; a title alone stays, because it may be a name. */
function withoutTitles(words: string[]): string[] {
  let rest = words;
  while (rest.length > 1 && isTitle(rest[0], rest.length)) rest = rest.slice(1);
  while (rest.length > 2 && isTitle(rest.at(-1), 0)) rest = rest.slice(0, -1);
  return rest;
}

function isTitle(word = '', words: number): boolean {
  const folded = foldText(word.replace(/[.ªº]/g, ''));
  return titles.has(folded) || (words > 2 && unsureTitles.has(folded));
}

/** How many of the words are given names. At least one word is left for surnames when there are two. */
function givenNames(words: readonly string[]): number {
  const folded = words.map((word) => foldText(word).replace(/\.$/, ''));
  const [first = '', second = ''] = folded;
  if (words.length <= 2) return 1;
  if (['maria', 'ma', 'mª'].includes(first) && particles.has(second)) {
    const name = folded.findIndex((word, index) => index > 1 && !particles.has(word));
    // «María de la Fuente» has a surname, «María de la Paz Ruiz» a second name.
    return name > 0 && name < words.length - 1 ? name + 1 : 1;
  }
  return compound.has(first) && compound.has(second) ? 2 : 1;
}
