import { useApolloClient } from '@apollo/client/react';
import type { Language } from '@clientela/domain/locale';
import { chooseLanguage } from './i18n';

/** Shows another language; what the server wrote in the one before is asked for again. */
export function useChooseLanguage() {
  const client = useApolloClient();
  return async (language: Language) => {
    await chooseLanguage(language);
    await client.refetchQueries({ include: 'active' });
  };
}
