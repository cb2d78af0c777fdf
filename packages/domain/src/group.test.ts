import { expect, test } from '@jest/globals';
import { customerGroupCreateInput, customerGroupUpdateInput } from './group.js';
import { checkInput } from './problem.js';

test('a group has a name and may have a description and a discount', () => {
  const input = { name: ' Mayoristas ', description: ' ', discount: { type: 'PERCENTAGE', percentage: '12.5' } };
  expect(checkInput(customerGroupCreateInput, input)).toEqual({
    ok: true,
    value: {
      name: 'Mayoristas',
      description: null,
      discount: { type: 'PERCENTAGE', amount: null, percentage: '12.50', startsOn: null, endsOn: null },
    },
  });
  expect(checkInput(customerGroupCreateInput, { name: 'a'.repeat(121) })).toMatchObject({
    issues: [{ code: 'TOO_LONG', params: { max: 120 } }],
  });
});

test('an update clears by null and leaves what is absent', () => {
  const cleared = { id: 'x', expectedVersion: 2, discount: null };
  expect(checkInput(customerGroupUpdateInput, cleared)).toEqual({ ok: true, value: cleared });
});
