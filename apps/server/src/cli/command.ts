import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Config, readConfig } from '../platform/config.js';
import { StartupProblem } from '../platform/postgres/startup-problem.js';

/** The root of the project: the data folder lies there unless CLIENTELA_DATA_DIR says otherwise. */
const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** What a command line is given. */
export interface CommandContext {
  readonly config: Config;
  readonly args: readonly string[];
  /** A path as the person typed it, seen from the folder they typed it in: pnpm runs us in another. */
  path(typed: string): string;
  say(text: string): void;
}

/** Runs a command of the terminal: what a person can mend is said in a sentence and ends it with code 1. */
export async function command(work: (context: CommandContext) => Promise<void>): Promise<void> {
  try {
    const typedIn = process.env.INIT_CWD ?? process.cwd();
    await work({
      config: readConfig(process.env, root),
      args: process.argv.slice(2),
      path: (typed) => resolve(typedIn, typed),
      say: (text) => process.stdout.write(`${text}\n`),
    });
  } catch (error) {
    console.error(error instanceof StartupProblem ? error.message : error);
    process.exitCode = 1;
  }
}
