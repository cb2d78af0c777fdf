import { hasMessage, problemMessage } from '@clientela/domain/problem-messages';
import { useLanguage } from '../../lib/use-language';
import type { RowIssue } from './import-api';

/** Says what is the matter in the language of who reads it, which need not be that of who loaded the file. */
export function useIssueWords() {
  const language = useLanguage();
  return ({ code, params, message }: RowIssue): string =>
    // Why a file cannot be read to its end comes in words alone.
    hasMessage(code) && code !== 'FILE_UNREADABLE' ? problemMessage({ code, params }, language) : message;
}
