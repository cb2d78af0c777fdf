import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { publicError } from './graphql/errors.js';

/** Argon2id as OWASP's password storage cheat sheet has it. Raising a number rehashes each password at its next use. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const prefix = '$argon2id$v=19$m=19456,t=2,p=1$';

/** One costs some 30 ms of a core and 19 MB: more at once would starve every other request. */
const atOnce = 4;
const mayWait = 200;
let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) {
    if (waiting.length >= mayWait)
      throw publicError('SERVICE_UNAVAILABLE', 'Too many people sign in at once. Try again.');
    await new Promise<void>((resume) => waiting.push(resume));
  } else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

/** What is kept of a password: an argon2id hash with its own salt and parameters. */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, parameters));

export const verifyPassword = (kept: string, password: string): Promise<boolean> =>
  inTurn(() => verify(kept, password).catch(() => false));

/** Whether a hash was made with other parameters than those of today. */
export const isOutdated = (kept: string): boolean => !kept.startsWith(prefix);

let nobodys: Promise<string> | undefined;
/** A hash that no password fits: verified where there is no account, so that the answer takes as long. */
export const nobodysHash = (): Promise<string> => {
  nobodys ??= hashPassword(randomBytes(32).toString('base64url'));
  return nobodys;
};
