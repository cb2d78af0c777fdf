import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { aPartner, type Partner } from '../../test/api.js';

const readme = readFileSync(new URL('../../../../README.md', import.meta.url), 'utf8');
const examples = [...readme.matchAll(/```graphql\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');

/** What the examples' placeholders stand for: a customer in a group, with a tag, and a channel. */
async function aShopWithSomebody(partner: Partner): Promise<Record<string, string>> {
  const { t, g, c } = await partner.data<{
    t: { tag: { id: string } };
    g: { customerGroup: { id: string } };
    c: { channel: { id: string } };
  }>(`mutation {
    t: tagCreate(input: { name: "VIP" }) { tag { id } }
    g: customerGroupCreate(input: { name: "Mayoristas", discount: { type: PERCENTAGE, percentage: "5" } }) { customerGroup { id } }
    c: channelCreate(input: { type: WEB, name: "Tienda web" }) { channel { id } }
  }`);
  const { customerCreate } = await partner.data<{ customerCreate: { customer: { id: string } } }>(
    `mutation ($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } userErrors { message } } }`,
    { input: { firstName: 'Ana', lastName: 'Gil', groupIds: [g.customerGroup.id], tagIds: [t.tag.id] } },
  );
  return { TAG_ID: t.tag.id, CHANNEL_ID: c.channel.id, CUSTOMER_ID: customerCreate.customer.id };
}

test('the README has examples', () => expect(examples.length).toBeGreaterThan(4));

test.each(examples.map((example, index) => [index + 1, example] as const))(
  'example %d of the README does what it says',
  async (_, example) => {
    const partner = await aPartner();
    const ids = await aShopWithSomebody(partner);
    const document = example.replace(/"([A-Z]+_ID)"/g, (whole, name: string) => (ids[name] ? `"${ids[name]}"` : whole));
    const data = await partner.data<Record<string, { userErrors?: unknown[] }>>(document);
    for (const answer of Object.values(data)) expect(answer?.userErrors ?? []).toEqual([]);
    expect(data).not.toHaveProperty('customer', null);
  },
);
