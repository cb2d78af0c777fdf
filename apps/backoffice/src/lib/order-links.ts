import { writeText } from '@clientela/domain/filter-terms';
import type { Language } from '@clientela/domain/locale';

const names = {
  channel: { es: 'canal', en: 'channel' },
  company: { es: 'empresa', en: 'company' },
} as const;

/** The query of the orders list for those of a channel or of an issuing company. Made without loading its grammar. */
export const ordersOf = (field: keyof typeof names, name: string, language: Language): string =>
  `${names[field][language]}:${writeText(name)}`;
