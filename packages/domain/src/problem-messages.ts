import { countryName } from './country.js';
import type { Language } from './locale.js';
import type { ProblemIssue } from './problem.js';
import { problemMessagesEn } from './problem-messages-en.js';
import { problemMessagesEs } from './problem-messages-es.js';

const messages = { es: problemMessagesEs, en: problemMessagesEn } as const;

/** The sentence about an issue: what happened and what now, in the reader's language. */
export function problemMessage(issue: Pick<ProblemIssue, 'code' | 'params' | 'count'>, language: Language): string {
  const values: Record<string, string | number | undefined> = {
    ...issue.params,
    country: issue.params?.country === undefined ? undefined : countryName(String(issue.params.country), language),
    count: issue.count ?? issue.params?.count,
  };
  // A missing param leaves an ellipsis rather than a bare placeholder in front of a person.
  return messages[language][issue.code].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '…'));
}
