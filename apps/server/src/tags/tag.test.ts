import { describe, expect, test } from '@jest/globals';
import { aPartner, type Partner, statementsDuring } from '../../test/api.js';
import { behindTheScenes } from '../../test/database.js';

interface TagAnswer {
  tag: { id: string; name: string; color: string; version: number } | null;
  userErrors: { code: string; path: string[] | null; relatedId: string | null; message: string }[];
}

const create = async (partner: Partner, name: string, color?: string) =>
  (
    await partner.data<{ tagCreate: TagAnswer }>(
      `mutation ($input: TagCreateInput!) {
        tagCreate(input: $input) { tag { id name color version } userErrors { code path relatedId message } }
      }`,
      { input: { name, color } },
    )
  ).tagCreate;

const update = async (partner: Partner, input: object) =>
  (
    await partner.data<{ tagUpdate: TagAnswer }>(
      `mutation ($input: TagUpdateInput!) {
        tagUpdate(input: $input) { tag { id name color version } userErrors { code path relatedId message } }
      }`,
      { input },
    )
  ).tagUpdate;

const names = async (partner: Partner, args: string) => {
  const { tags } = await partner.data<{ tags: { nodes: { name: string }[]; pageInfo: object; totalCount: number } }>(
    `{ tags(${args}) { nodes { name } totalCount pageInfo { hasNextPage hasPreviousPage endCursor startCursor } } }`,
  );
  return { ...tags, names: tags.nodes.map((tag) => tag.name) };
};

describe('a tag', () => {
  test('is made, found by its id, renamed and deleted', async () => {
    const partner = await aPartner();
    const { tag, userErrors } = await create(partner, '  Novia de mayo ', 'VIOLET');
    expect(userErrors).toEqual([]);
    expect(tag).toMatchObject({ name: 'Novia de mayo', color: 'VIOLET', version: 1 });
    const renamed = await update(partner, { id: tag?.id, expectedVersion: 1, name: 'Boda' });
    expect(renamed).toEqual({ tag: { id: tag?.id, name: 'Boda', color: 'VIOLET', version: 2 }, userErrors: [] });
    const found = await partner.data<{ node: unknown }>(
      `query ($id: ID!) { node(id: $id) { id ... on Tag { name customerCount } } }`,
      { id: tag?.id },
    );
    expect(found.node).toEqual({ id: tag?.id, name: 'Boda', customerCount: 0 });
    const gone = await partner.data<{ tagDelete: unknown }>(
      `mutation ($id: ID!) { tagDelete(input: { id: $id }) { deletedId customerCount userErrors { code } } }`,
      { id: tag?.id },
    );
    expect(gone.tagDelete).toEqual({ deletedId: tag?.id, customerCount: 0, userErrors: [] });
    expect((await names(partner, 'first: 10')).names).toEqual([]);
  });

  test('has a name that no other has, ignoring case, accents and outer space, and says whose it is', async () => {
    const partner = await aPartner();
    const { tag } = await create(partner, 'Fotografía');
    const again = await create(partner, ' FOTOGRAFIA ');
    expect(again.tag).toBeNull();
    expect(again.userErrors).toMatchObject([{ code: 'NAME_TAKEN', path: ['input', 'name'], relatedId: tag?.id }]);
  });

  test('is refused without a name, and the other mutations of the document stand', async () => {
    const partner = await aPartner();
    const answer = await partner.data<Record<'a' | 'b' | 'c', TagAnswer>>(`mutation {
      a: tagCreate(input: { name: "Uno" }) { tag { name } userErrors { code } }
      b: tagCreate(input: { name: " " }) { tag { name } userErrors { code path } }
      c: tagCreate(input: { name: "Dos" }) { tag { name } userErrors { code } }
    }`);
    expect(answer.b).toEqual({ tag: null, userErrors: [{ code: 'REQUIRED', path: ['input', 'name'] }] });
    expect((await names(partner, 'first: 10')).names).toEqual(['Dos', 'Uno']);
  });

  test('changed meanwhile: the second writer is told, with the tag as it stands', async () => {
    const partner = await aPartner();
    const { tag } = await create(partner, 'VIP');
    await update(partner, { id: tag?.id, expectedVersion: 1, color: 'RED' });
    const late = await update(partner, { id: tag?.id, expectedVersion: 1, name: 'Oro' });
    expect(late.userErrors).toMatchObject([{ code: 'STALE_VERSION', path: ['input', 'expectedVersion'] }]);
    expect(late.tag).toMatchObject({ name: 'VIP', color: 'RED', version: 2 });
  });

  test('leaves one audit event for each write, with old and new values', async () => {
    const partner = await aPartner();
    const { tag } = await create(partner, 'VIP');
    await update(partner, { id: tag?.id, expectedVersion: 1, name: 'Oro' });
    const events = await behindTheScenes(
      `select e.action, e.actor_kind, v.changes from audit_event e
       join audit_values v on v.shop_id = e.shop_id and v.event_id = e.id where e.shop_id = $1 order by e.id`,
      [partner.shopId],
    );
    expect(events).toEqual([
      { action: 'tag.create', actor_kind: 'TOKEN', changes: { name: [null, 'VIP'], color: [null, 'NEUTRAL'] } },
      { action: 'tag.update', actor_kind: 'TOKEN', changes: { name: ['VIP', 'Oro'] } },
    ]);
  });

  test('of another shop does not exist: read, changed or deleted', async () => {
    const [ours, theirs] = [await aPartner(), await aPartner()];
    const { tag } = await create(theirs, 'Secreta');
    const found = await ours.data(`query ($id: ID!) { tag(id: $id) { name } node(id: $id) { id } }`, { id: tag?.id });
    expect(found).toEqual({ tag: null, node: null });
    expect((await update(ours, { id: tag?.id, expectedVersion: 1, name: 'Mía' })).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
  });
});

describe('the list of tags', () => {
  test('is ordered by name with ñ after n, pages in both directions and counts when asked', async () => {
    const partner = await aPartner();
    for (const name of ['Zeta', 'nube', 'Ñandú', 'Ola', 'ámbar']) await create(partner, name);
    expect((await names(partner, 'first: 10')).names).toEqual(['ámbar', 'nube', 'Ñandú', 'Ola', 'Zeta']);
    const first = await names(partner, 'first: 2');
    expect(first).toMatchObject({
      names: ['ámbar', 'nube'],
      totalCount: 5,
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
    const { endCursor } = first.pageInfo as { endCursor: string };
    const second = await names(partner, `first: 2, after: "${endCursor}"`);
    expect(second).toMatchObject({ names: ['Ñandú', 'Ola'], pageInfo: { hasNextPage: true, hasPreviousPage: true } });
    const { startCursor } = second.pageInfo as { startCursor: string };
    expect((await names(partner, `last: 2, before: "${startCursor}"`)).names).toEqual(['ámbar', 'nube']);
    expect((await names(partner, 'first: 5, query: "ZET"')).names).toEqual(['Zeta']);
  });

  test.each(['', 'first: 0', 'first: 101', 'first: 1, last: 1', 'first: 1, after: "x"'])(
    'refuses the page (%s)',
    async (args) => {
      const partner = await aPartner();
      const answer = await partner.ask(args ? `{ tags(${args}) { nodes { id } } }` : '{ tags { nodes { id } } }');
      expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    },
  );

  test('runs as many statements for a hundred tags as for ten', async () => {
    const partner = await aPartner();
    const document = '{ tags(first: 100) { totalCount nodes { id name customerCount } } }';
    for (let i = 0; i < 10; i++) await create(partner, `Etiqueta ${i}`);
    const ten = await statementsDuring(() => partner.data(document));
    for (let i = 10; i < 100; i++) await create(partner, `Etiqueta ${i}`);
    const hundred = await statementsDuring(() => partner.data(document));
    expect(hundred.statements).toHaveLength(ten.statements.length);
  });
});

test('a token without the scope is refused, and one that does not exist as well', async () => {
  const reader = await aPartner({ scopes: ['READ_CUSTOMERS'] });
  const refused = await reader.ask('mutation { tagCreate(input: { name: "x" }) { tag { id } } }');
  expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', permission: 'WRITE_CUSTOMERS' });
  const stranger = await reader.ask('{ tags(first: 1) { nodes { id } } }', {}, { authorization: 'Bearer clt_no' });
  expect(stranger.errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
});

test('a tag that many delete at once is deleted once, and leaves one event of it', async () => {
  const partner = await aPartner();
  const { tagCreate } = await partner.data<{ tagCreate: { tag: { id: string } } }>(
    'mutation { tagCreate(input: { name: "Efímera" }) { tag { id } } }',
  );
  const remove = () =>
    partner.data<{ tagDelete: { userErrors: { code: string }[] } }>(
      'mutation ($id: ID!) { tagDelete(input: { id: $id }) { userErrors { code } } }',
      { id: tagCreate.tag.id },
    );
  const answers = await Promise.all(Array.from({ length: 8 }, remove));
  expect(answers.filter(({ tagDelete }) => tagDelete.userErrors.length === 0)).toHaveLength(1);
  const events = `select 1 from audit_event where shop_id = $1 and action = 'tag.delete'`;
  expect(await behindTheScenes(events, [partner.shopId])).toHaveLength(1);
});
