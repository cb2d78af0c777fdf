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

const compact = (text: string) => foldText(text).replace(/[^\p{L}\p{N}]/gu, '');
