import { headerKey } from './header-key.js';

const secret = /pass|contrasen|clave|pwd|secret/;

/** Whether a column holds a password, be it loaded or not: none is ever written or shown. */
export const isSecretHeader = (header: string): boolean => secret.test(headerKey(header));
