import { expect, test } from '@jest/globals';
import { customerWords } from './customer-words.js';

test.each(['es', 'en'] as const)('no two values of a field are called alike in %s', (language) => {
  for (const words of Object.values<Record<string, string>>({ ...customerWords[language] }))
    expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length);
});
