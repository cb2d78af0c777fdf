import { expect, test } from '@jest/globals';
import { customerGroupsUpdateInput, customersTagsUpdateInput } from './bulk.js';
import { checkInput } from './problem.js';

test('at most 500 customers change at once, each counted once', () => {
  const ids = Array.from({ length: 500 }, (_, index) => `c${index}`);
  expect(checkInput(customersTagsUpdateInput, { customerIds: [...ids, 'c0'], add: ['t'] })).toMatchObject({
    ok: true,
    value: { customerIds: ids },
  });
  expect(checkInput(customersTagsUpdateInput, { customerIds: [...ids, 'c500'] })).toMatchObject({
    issues: [{ code: 'TOO_MANY', path: ['customerIds'], params: { max: 500 } }],
  });
  expect(checkInput(customersTagsUpdateInput, { customerIds: [] })).toMatchObject({
    issues: [{ code: 'REQUIRED', path: ['customerIds'] }],
  });
});

test('one tag or group cannot be added and removed, and the problem names it', () => {
  expect(
    checkInput(customersTagsUpdateInput, { customerIds: ['c'], add: ['a', 'b'], remove: ['b'] }, ['input']),
  ).toEqual({
    ok: false,
    issues: [{ code: 'CONFLICTING_TAGS', path: ['input', 'remove'], relatedId: 'b' }],
  });
  expect(checkInput(customerGroupsUpdateInput, { customerId: 'c', add: ['a'], remove: ['a'] })).toMatchObject({
    issues: [{ code: 'CONFLICTING_GROUPS', relatedId: 'a' }],
  });
});
