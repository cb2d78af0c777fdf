import { createHash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

const alphabet = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** What a partner's program shows, and what of it may be seen again. */
export interface TokenSecret {
  readonly secret: string;
  /** The first part, by which people tell tokens apart: `clt_4f8Kq2Zx`. */
  readonly prefix: string;
}

/**
 * A new token: `clt_<8>_<43><6>` of letters and digits alone, so that a double click takes all of it. The last six are
 * a checksum by which scanners for leaked secrets know one of ours from a look-alike, without asking us.
 */
export function newTokenSecret(): TokenSecret {
  const prefix = `clt_${text(8)}`;
  const body = `${prefix}_${text(43)}`;
  return { secret: `${body}${checksum(body)}`, prefix };
}

/** What is kept of a secret. It is random and long, so a plain fast hash is enough. */
export const secretHash = (secret: string): Buffer => createHash('sha256').update(secret).digest();

// 62 does not divide 256: bytes from 248 on are thrown away, or the first letters would come up more often.
function text(length: number): string {
  let made = '';
  while (made.length < length) {
    for (const byte of randomBytes(length)) if (byte < 248 && made.length < length) made += alphabet.charAt(byte % 62);
  }
  return made;
}

function checksum(body: string): string {
  let left = crc32(body);
  let made = '';
  for (let i = 0; i < 6; i++) {
    made = alphabet.charAt(left % 62) + made;
    left = Math.floor(left / 62);
  }
  return made;
}
