import * as z from 'zod/mini';
import type { Language } from './locale.js';
import { foldText } from './text.js';

/** ISO 3166-1 alpha-2, and XK for Kosovo, which has phones and addresses without an official code. */
const codes =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC ' +
  'CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD ' +
  'GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH ' +
  'KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW ' +
  'MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC ' +
  'SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY ' +
  'UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW';

/** Every country code, in alphabetical order. */
export const countryCodes: readonly string[] = codes.split(' ');

const known: ReadonlySet<string> = new Set(countryCodes);

/** Names that people and other systems write and `Intl` does not. Folded. */
const otherNames: Readonly<Record<string, string>> = {
  'gran bretana': 'GB',
  'great britain': 'GB',
  inglaterra: 'GB',
  england: 'GB',
  uk: 'GB',
  usa: 'US',
  'u.s.a.': 'US',
  'ee.uu.': 'US',
  eeuu: 'US',
  'ee. uu.': 'US',
  'united states of america': 'US',
  'estados unidos de america': 'US',
  holanda: 'NL',
  holland: 'NL',
  'the netherlands': 'NL',
  espana: 'ES',
  spanien: 'ES',
  espagne: 'ES',
  espanya: 'ES',
  deutschland: 'DE',
  'republica checa': 'CZ',
  'czech republic': 'CZ',
  turkey: 'TR',
  'russian federation': 'RU',
  'el salvador': 'SV',
  mejico: 'MX',
};

const displayNames = new Map<Language, Intl.DisplayNames>();
let codeByName: ReadonlyMap<string, string> | undefined;

/** Whether a text is the code of a country, in capitals. */
export function isCountryCode(text: string): boolean {
  return known.has(text);
}

/** The name of a country: `ES` is «España» or “Spain”. A code that is not known is answered as it is. */
export function countryName(code: string, language: Language): string {
  let names = displayNames.get(language);
  if (names === undefined) {
    names = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
    displayNames.set(language, names);
  }
  return isCountryCode(code) ? (names.of(code) ?? code) : code;
}

/** The code of a country from its code or its name in Spanish or English (`es`, `España`, `SPAIN`); null when unknown. */
export function parseCountry(text: string): string | null {
  const code = text.trim().toUpperCase();
  if (isCountryCode(code)) return code;
  codeByName ??= namesToCodes();
  return codeByName.get(foldText(text)) ?? null;
}

function namesToCodes(): ReadonlyMap<string, string> {
  const names = new Map(Object.entries(otherNames));
  for (const language of ['es', 'en'] as const) {
    for (const code of countryCodes) names.set(foldText(countryName(code, language)), code);
  }
  return names;
}

/** A country by code or name, answered as its code. */
export const countryCodeInput = z.string().check(
  z.overwrite((text) => parseCountry(text) ?? text),
  z.refine(isCountryCode, { error: 'INVALID_COUNTRY' }),
);
