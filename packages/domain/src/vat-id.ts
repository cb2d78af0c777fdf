/** The form in which a VAT id is kept: capitals and digits alone, `ESB12345674`. */
export function normalizeVatId(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
