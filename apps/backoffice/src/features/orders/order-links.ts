import type { Language } from '@clientela/domain/locale';

/** The orders list's query for one customer. Written by hand: the lists that link to it need not load the grammar. */
export const customerQuery = (customerId: string, language: Language): string =>
  `${language === 'es' ? 'cliente' : 'customer'}:${customerId}`;

/** The same for those that nobody has proven yet to be theirs. */
export const claimableQuery = (customerId: string, language: Language): string =>
  `${customerQuery(customerId, language)} ${language === 'es' ? 'verificacion' : 'claim'}:claimable`;
