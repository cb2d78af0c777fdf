import { expect, test } from '@jest/globals';
import { aPartner, type Partner } from '../../../test/api.js';

const cursor = (order: string, value: string | null) =>
  Buffer.from(JSON.stringify([order, value, '0192f3a0-0000-7000-8000-000000000000'])).toString('base64url');

const lists: [list: string, order: string, places: (string | null)[]][] = [
  ['tags(first: 1, after: $after)', 'tag:name', ['a\0b', null]],
  ['customerGroups(first: 1, after: $after)', 'customer_group:name', ['\0']],
  ['apiTokens(first: 1, after: $after)', 'apiTokens:created', ['abc', '', '2026-02-31T00:00:00.000Z']],
  [
    'customers(first: 1, after: $after)',
    'customers:CREATED_AT:DESC',
    ['9999-99-99T99:99:99.999Z', '0000-01-01T00:00:00.000Z'],
  ],
  ['customers(first: 1, query: "ana", after: $after)', 'customers:CREATED_AT:DESC', ['+275760-09-13T00:00:00.000Z']],
  ['customers(first: 1, after: $after, sortKey: NUMBER)', 'customers:NUMBER:DESC', ['9999999999', '1.5', 'x']],
  ['customers(first: 1, after: $after, sortKey: TOTAL_SPENT)', 'customers:TOTAL_SPENT:DESC', ['9'.repeat(19)]],
];

test.each(lists)('%s refuses a cursor that holds no place of its order', async (list, order, places) => {
  const partner: Partner = await aPartner();
  for (const place of places) {
    const { errors } = await partner.ask(`query ($after: String) { ${list} { nodes { id } } }`, {
      after: cursor(order, place),
    });
    expect([place, errors?.[0]?.extensions]).toMatchObject([
      place,
      { code: 'BAD_USER_INPUT', issues: [{ code: 'INVALID_CURSOR', path: ['after'] }] },
    ]);
  }
});
