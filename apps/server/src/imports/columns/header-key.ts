import { foldText } from '@clientela/domain/text';

/**
 * The form in which headers are compared: folded letters and digits alone. Hints in parentheses, `*` and the ways of
 * writing several words do not matter: `Birthday (yyyy-mm-dd)`, `E-mail *`, `first_name`, `fechaNacimiento`.
 */
export function headerKey(header: string): string {
  // No hint has a parenthesis inside: a header of nothing but those is read once, and not once from each of them.
  const withoutHints = header.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ');
  const key = compact(withoutHints);
  return key === '' ? compact(header) : key;
}

/** The same with what stands in parentheses, where a program tells by it which column is meant: `City (Billing)`. */
export const wholeHeaderKey = (header: string): string => compact(header);

const compact = (text: string) => foldText(text).replace(/[^\p{L}\p{N}]/gu, '');
