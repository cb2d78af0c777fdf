import { describe, expect, test } from '@jest/globals';
import { aPartner } from '../../../test/api.js';
import { createCustomer } from '../../../test/customers.js';
import { behindTheScenes } from '../../../test/database.js';

describe('an Idempotency-Key', () => {
  test('makes one customer of a hundred parallel retries', async () => {
    const partner = await aPartner();
    const input = { firstName: 'Ana', email: 'ana@x.com', tagNames: ['VIP'] };
    const retry = () => createCustomer(partner, input, 'id number', { 'idempotency-key': 'k1' });
    const answers = await Promise.all(Array.from({ length: 100 }, retry));
    expect(new Set(answers.map((answer) => answer.customer?.id)).size).toBe(1);
    expect(answers.flatMap((answer) => answer.userErrors)).toEqual([]);
    expect(await behindTheScenes('select 1 from customer where shop_id = $1', [partner.shopId])).toHaveLength(1);
  });

  test('is refused with another input', async () => {
    const partner = await aPartner();
    const headers = { 'idempotency-key': 'k2' };
    await createCustomer(partner, { firstName: 'Ana' }, 'id', headers);
    const other = await createCustomer(partner, { firstName: 'Bea' }, 'id', headers);
    expect(other).toMatchObject({ customer: null, userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
  });

  test('counts to its last letter, however long it is', async () => {
    const partner = await aPartner();
    const create = async (end: string) => {
      const headers = { 'idempotency-key': 'k'.repeat(300) + end };
      return (await createCustomer(partner, { firstName: 'Ana' }, 'id', headers)).customer?.id;
    };
    const ids = [await create('a'), await create('b'), await create('a')];
    expect(ids[0]).not.toBe(ids[1]);
    expect(ids[2]).toBe(ids[0]);
  });
});
