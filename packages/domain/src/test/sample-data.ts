import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@jest/globals';

/** Real data that nobody here wrote, beside the repository: not part of it. */
const folder = process.env.CLIENTELA_SAMPLE_DATA ?? join(import.meta.dirname, '../../../../../shared/data');

/** A test on a file of the sample data; without the file it is skipped, and its title says why. */
export function testWithSample(title: string, file: string, proof: (text: string) => void): void {
  const path = join(folder, file);
  if (existsSync(path)) test(title, () => proof(readFileSync(path, 'utf8')));
  else test.skip(`${title} (no ${path}: set CLIENTELA_SAMPLE_DATA to the folder of the sample data)`, () => undefined);
}
