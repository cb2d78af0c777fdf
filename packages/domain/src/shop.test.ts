import { expect, test } from '@jest/globals';
import { checkInput } from './problem.js';
import { timeZoneInput } from './shop.js';

test.each(['Europe/Madrid', 'Atlantic/Canary', 'UTC', 'America/Argentina/Buenos_Aires'])('%s is a time zone', (name) =>
  expect(checkInput(timeZoneInput, name)).toEqual({ ok: true, value: name }),
);

test.each(['', 'Madrid', '+02:00', 'Europe/Madrid; DROP', '../etc/passwd'])('«%s» is none', (name) =>
  expect(checkInput(timeZoneInput, name)).toMatchObject({ issues: [{ code: 'INVALID_TIME_ZONE' }] }),
);
