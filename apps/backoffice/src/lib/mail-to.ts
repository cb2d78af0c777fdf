/** An address may have a `?`, behind which mail programs read who else gets the mail and what it says (RFC 6068). */
export const mailTo = (email: string): string => `mailto:${encodeURIComponent(email).replace('%40', '@')}`;
