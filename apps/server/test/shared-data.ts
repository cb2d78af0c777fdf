import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));

/** Whether the sample files that nobody in this project wrote lie beside the repository. */
export const hasSharedData: boolean = existsSync(folder);
if (!hasSharedData) console.warn(`Tests with sample files are skipped: there is no ${folder}`);

/** The path of a sample file. */
export const sharedData = (path: string): string => `${folder}${path}`;

/** The text of a sample file. */
export const sharedText = (path: string, encoding: BufferEncoding = 'utf8'): string =>
  readFileSync(sharedData(path), encoding);

/** The lines of a simple file that are not blank, read without any of our code. */
export const linesOf = (path: string, encoding?: BufferEncoding): string[] =>
  sharedText(path, encoding)
    .split(/\r\n|\n/)
    .filter((line) => line.trim() !== '');
