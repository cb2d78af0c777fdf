import { countryName } from './country.js';
import type { Language } from './locale.js';
import type { ProblemCode, ProblemIssue } from './problem.js';
import { problemMessagesEn } from './problem-messages-en.js';
import { problemMessagesEs } from './problem-messages-es.js';

const messages = { es: problemMessagesEs, en: problemMessagesEn } as const;

/** Whether there is a sentence for it: a program that is newer than this one may have codes that it does not know. */
export const hasMessage = (code: string): code is ProblemCode => code in problemMessagesEs;

/** The sentence about an issue: what happened and what now, in the reader's language. */
export function problemMessage(issue: Pick<ProblemIssue, 'code' | 'params' | 'count'>, language: Language): string {
  const values: Record<string, string | number | undefined> = {
    ...issue.params,
    country: issue.params?.country === undefined ? undefined : countryName(String(issue.params.country), language),
    count: issue.count ?? issue.params?.count,
  };
  return messages[language][issue.code].replace(/\{(\w+)\}/g, (_, name: string) => said(values[name], language));
}

/** «4.500» for a number. A missing param leaves an ellipsis rather than a bare placeholder in front of a person. */
function said(value: string | number | undefined, language: Language): string {
  return typeof value === 'number' ? numbers[language].format(value) : (value ?? '…');
}

const numbers = {
  es: new Intl.NumberFormat('es-ES', { useGrouping: 'always' }),
  en: new Intl.NumberFormat('en-GB', { useGrouping: 'always' }),
} as const;
