import { uuidOf } from '@clientela/domain/global-id';
import { describe, expect, test } from '@jest/globals';
import { aPartner, type Partner, statementsDuring } from '../../../test/api.js';
import { aCustomer, aTag, mutate } from '../../../test/customers.js';
import { behindTheScenes } from '../../../test/database.js';

interface MergeAnswer {
  tag: { id: string; name: string; customerCount: number } | null;
  deletedId: string | null;
  customerCount: number | null;
  alreadyHad: number | null;
}
const merge = (partner: Partner, fromId: string, intoId: string) =>
  mutate<MergeAnswer>(
    partner,
    'tagMerge',
    { fromId, intoId },
    'tag { id name customerCount } deletedId customerCount alreadyHad',
  );
const tagsOf = async (partner: Partner, id: string) => {
  const document = 'query ($id: ID!) { customer(id: $id) { tags { name } } }';
  const { customer } = await partner.data<{ customer: { tags: { name: string }[] } }>(document, { id });
  return customer.tags.map((tag) => tag.name);
};
const bear = (partner: Partner, ...tagIds: string[]) => aCustomer(partner, { tagIds });
const eventsOf = (partner: Partner, action: string) =>
  behindTheScenes<{ changes: object }>(
    `select v.changes from audit_event e join audit_values v on v.shop_id = e.shop_id and v.event_id = e.id
     where e.shop_id = $1 and e.action = $2 order by e.id`,
    [partner.shopId, action],
  );

describe('two tags', () => {
  test('become one: whoever bore the first bears the second, and the first is gone', async () => {
    const partner = await aPartner();
    const [wrong, right, other] = [
      await aTag(partner, 'Novios'),
      await aTag(partner, 'Boda'),
      await aTag(partner, 'VIP'),
    ];
    const first = await bear(partner, wrong, other);
    const both = await bear(partner, wrong, right);
    const second = await bear(partner, right);
    expect(await merge(partner, wrong, right)).toEqual({
      tag: { id: right, name: 'Boda', customerCount: 3 },
      deletedId: wrong,
      customerCount: 2,
      alreadyHad: 1,
      userErrors: [],
    });
    expect(await tagsOf(partner, first.id)).toEqual(['Boda', 'VIP']);
    expect(await tagsOf(partner, both.id)).toEqual(['Boda']);
    expect(await tagsOf(partner, second.id)).toEqual(['Boda']);
    const { tag } = await partner.data<{ tag: unknown }>('query ($id: ID!) { tag(id: $id) { id } }', { id: wrong });
    expect(tag).toBeNull();
  });

  test('leave one event of the tag and one of each customer that changed', async () => {
    const partner = await aPartner();
    const [wrong, right] = [await aTag(partner, 'Novios'), await aTag(partner, 'Boda')];
    await bear(partner, wrong);
    await bear(partner, wrong, right);
    await bear(partner, right);
    await merge(partner, wrong, right);
    expect(await eventsOf(partner, 'tag.merge')).toEqual([
      { changes: { mergedTag: ['Novios', 'Boda'], customerCount: [2, 1] } },
    ]);
    const told = (await eventsOf(partner, 'customer.tags')).map(({ changes }) => JSON.stringify(changes)).sort();
    expect(told).toEqual(
      ['{"tagsAdded": [null, "Boda"], "tagsRemoved": ["Novios", null]}', '{"tagsRemoved": ["Novios", null]}'].map(
        (text) => JSON.stringify(JSON.parse(text)),
      ),
    );
  });

  test('are merged by as many statements for a hundred customers as for one', async () => {
    const partner = await aPartner();
    const [a, b, into] = [await aTag(partner, 'A'), await aTag(partner, 'B'), await aTag(partner, 'C')];
    await bear(partner, a);
    await Promise.all(Array.from({ length: 100 }, () => bear(partner, b)));
    const one = await statementsDuring(() => merge(partner, a, into));
    const hundred = await statementsDuring(() => merge(partner, b, into));
    expect(hundred.result).toMatchObject({ customerCount: 100, tag: { customerCount: 101 } });
    expect(hundred.statements).toHaveLength(one.statements.length);
  });

  test('of very many customers become one some at a time: who gives one of them waits for no more than a part', async () => {
    const partner = await aPartner();
    const [wrong, right] = [await aTag(partner, 'Novios'), await aTag(partner, 'Boda')];
    await behindTheScenes(
      `with people as (
         insert into customer (shop_id, id, number, type, status, first_name, display_name, sort_name, source)
         select $1, gen_random_uuid(), n, 'INDIVIDUAL', 'ACTIVE', 'A', 'A', 'a', 'MANUAL' from generate_series(1, 12000) n
         returning shop_id, id
       ) insert into customer_tag (shop_id, customer_id, tag_id) select shop_id, id, $2 from people`,
      [partner.shopId, uuidOf('Tag', wrong)],
    );
    const { result, statements } = await statementsDuring(() => merge(partner, wrong, right));
    expect(result).toMatchObject({ customerCount: 12_000, alreadyHad: 0, tag: { customerCount: 12_000 } });
    expect(statements.filter((text) => /from tag t .* for update/s.test(text))).toHaveLength(3);
    expect(await eventsOf(partner, 'tag.merge')).toMatchObject([{ changes: { customerCount: [12_000, 12_000] } }]);
    expect(await eventsOf(partner, 'customer.tags')).toHaveLength(12_000);
  });

  test('are refused when they are the same, and when the shop has not both: nothing changes', async () => {
    const partner = await aPartner();
    const [own, foreign] = [await aTag(partner, 'Boda'), await aTag(await aPartner(), 'Ajena')];
    const { id } = await bear(partner, own);
    const unknown = `tag_${'0'.repeat(32)}`;
    const refusals: [string, string, object][] = [
      [own, own, { code: 'SAME_TAG', path: ['input', 'intoId'] }],
      [own, unknown, { code: 'NOT_FOUND', path: ['input', 'intoId'] }],
      [unknown, own, { code: 'NOT_FOUND', path: ['input', 'fromId'] }],
      [own, foreign, { code: 'NOT_FOUND', path: ['input', 'intoId'] }],
      [foreign, own, { code: 'NOT_FOUND', path: ['input', 'fromId'] }],
      [id, own, { code: 'INVALID_ID', path: ['input', 'fromId'] }],
    ];
    for (const [from, into, error] of refusals) {
      expect(await merge(partner, from, into)).toMatchObject({ tag: null, deletedId: null, userErrors: [error] });
    }
    expect(await tagsOf(partner, id)).toEqual(['Boda']);
  });

  test('keep everybody who gets the first meanwhile: they bear the second, or are told that it is gone', async () => {
    const partner = await aPartner();
    const [wrong, right] = [await aTag(partner, 'Novios'), await aTag(partner, 'Boda')];
    const people = await Promise.all(Array.from({ length: 10 }, () => aCustomer(partner)));
    const giving = people.map(({ id }) =>
      mutate(partner, 'customerTagsUpdate', { customerId: id, add: [wrong] }, 'customer { id }'),
    );
    const [merged, ...given] = await Promise.all([merge(partner, wrong, right), ...giving]);
    const refused = given.filter(({ userErrors }) => userErrors.length > 0);
    expect(refused.every(({ userErrors }) => userErrors[0]?.code === 'NOT_FOUND')).toBe(true);
    expect(merged.tag?.customerCount).toBe(10 - refused.length);
  });
});
