import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSecret } from '../platform/postgres/secret-file.js';
import { newTokenSecret } from '../tokens/token-secret.js';

/** What opens the demo shops. */
export interface DemoAccess {
  readonly email: string;
  readonly password: string;
  /** A partner's token of the bike shop. */
  readonly token: string;
}

export const demoEmail = 'demo@clientela.example';

/** Where the token alone stands, for `curl`. */
export const tokenFile = (dataDir: string) => join(dataDir, 'demo-token');

/**
 * What opens the demo shops of this data folder; random, made on the first call and kept where only this account may
 * read it. A password that is given takes the place of the random one; a token that was revoked is made anew.
 */
export async function keepDemoAccess(
  dataDir: string,
  password: string | null,
  token: 'kept' | 'new' = 'kept',
): Promise<DemoAccess> {
  const file = join(dataDir, 'demo.json');
  const kept = parse(await readSecret(file));
  const access = {
    email: demoEmail,
    password: password ?? kept?.password ?? randomBytes(12).toString('base64url'),
    token: (token === 'kept' && kept?.token) || newTokenSecret().secret,
  };
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  await writeFile(file, `${JSON.stringify(access, null, 2)}\n`, { mode: 0o600 });
  await writeFile(tokenFile(dataDir), `${access.token}\n`, { mode: 0o600 });
  return access;
}

function parse(text: string | undefined): Partial<DemoAccess> | undefined {
  try {
    return text ? (JSON.parse(text) as Partial<DemoAccess>) : undefined;
  } catch {
    // Cut off while it was written: a new one is as good.
    return undefined;
  }
}
