import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));

/** The path of a sample file that nobody in this project wrote. The samples lie beside the repository, or are absent. */
export const sharedData = (path: string): string => `${folder}${path}`;

if (!existsSync(folder)) console.warn(`Tests with sample files are skipped: there is no ${folder}`);
