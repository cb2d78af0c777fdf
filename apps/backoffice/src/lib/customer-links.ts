import { writeText } from '@clientela/domain/filter-terms';
import type { Language } from '@clientela/domain/locale';

const names = {
  tag: { es: 'etiqueta', en: 'tag' },
  group: { es: 'grupo', en: 'group' },
  channel: { es: 'canal', en: 'channel' },
  // Not «empresa», which is a type of customer.
  company: { es: 'empresa_emisora', en: 'company' },
} as const;

/** The query of the customers list for those with a tag, or of a group and so on. Made without loading its grammar. */
export const customersWith = (field: keyof typeof names, name: string, language: Language): string =>
  `${names[field][language]}:${writeText(name)}`;
