import { uuidOf } from '@clientela/domain/global-id';
import { describe, expect, test } from '@jest/globals';
import { aPartner, type Partner } from '../../../test/api.js';
import { aCustomer, type ErrorAnswer, mutate } from '../../../test/customers.js';
import { behindTheScenes } from '../../../test/database.js';
import { anOrder } from '../../../test/order-builders.js';
import { statementsOf } from '../../../test/orders.js';

interface CodeAnswer {
  confirmationCode: { code: string; expiresAt: string } | null;
}
const askCode = (partner: Partner, ids: string[]) =>
  mutate<CodeAnswer>(
    partner,
    'confirmationCodeCreate',
    { action: 'DELETE_CUSTOMERS', ids },
    'confirmationCode { code expiresAt }',
  );
const codeFor = async (partner: Partner, ids: string[]) => (await askCode(partner, ids)).confirmationCode?.code ?? '';

const deleteOne = (partner: Partner, id: string, confirmationCode: string) =>
  mutate<{ deletedId: string | null }>(partner, 'customerDelete', { id, confirmationCode }, 'deletedId');
const deleteMany = (partner: Partner, customerIds: string[], confirmationCode: string) =>
  mutate<{
    results: { customerId: string; changed: boolean; userErrors: ErrorAnswer[] }[] | null;
    changedCount: number | null;
  }>(
    partner,
    'customersDelete',
    { customerIds, confirmationCode },
    'changedCount results { customerId changed userErrors { code path count } }',
  );
const remaining = async (partner: Partner) =>
  (await behindTheScenes<{ id: string }>('select id from customer where shop_id = $1', [partner.shopId])).length;
const refusedAs = (code: string) => ({ deletedId: null, userErrors: [{ code, path: ['input', 'confirmationCode'] }] });

const placeOrder = (partner: Partner, id: string, fulfilmentStatus?: string) =>
  anOrder(partner.shopId, { customerId: uuidOf('Customer', id), ...(fulfilmentStatus && { fulfilmentStatus }) });

describe('a confirmation code', () => {
  test('is short, has no signs that are taken for others, and holds five minutes', async () => {
    const partner = await aPartner();
    const { id } = await aCustomer(partner);
    const { confirmationCode } = await askCode(partner, [id]);
    expect(confirmationCode?.code).toMatch(/^[A-HJ-NP-Z2-9]{6}$/);
    const [row] = await behindTheScenes<{ minutes: number; text: string }>(
      `select extract(epoch from expires_at - created_at)::integer / 60 as minutes, encode(code_hash, 'escape') as text
       from confirmation_code where shop_id = $1`,
      [partner.shopId],
    );
    expect(row?.minutes).toBe(5);
    expect(row?.text).not.toContain(confirmationCode?.code ?? '');
  });

  test('deletes once exactly what it was made for, however it is typed', async () => {
    const partner = await aPartner();
    const { id } = await aCustomer(partner, { addresses: [{ line1: 'A', city: 'B' }], tagNames: ['VIP'], note: 'x' });
    const code = await codeFor(partner, [id]);
    const typed = ` ${code.slice(0, 3).toLowerCase()} ${code.slice(3)} `;
    expect(await deleteOne(partner, id, typed)).toEqual({ deletedId: id, userErrors: [] });
    expect(await remaining(partner)).toBe(0);
    expect(await deleteOne(partner, id, code)).toMatchObject(refusedAs('CONFIRMATION_CODE_INVALID'));
  });

  test('of other customers, of more or of fewer is refused', async () => {
    const partner = await aPartner();
    const [a, b] = [await aCustomer(partner), await aCustomer(partner)];
    const code = await codeFor(partner, [a.id]);
    expect(await deleteOne(partner, b.id, code)).toMatchObject(refusedAs('CONFIRMATION_CODE_INVALID'));
    expect((await deleteMany(partner, [a.id, b.id], code)).userErrors).toMatchObject([
      { code: 'CONFIRMATION_CODE_INVALID' },
    ]);
    expect(await remaining(partner)).toBe(2);
  });

  test('of another person is refused', async () => {
    const partner = await aPartner();
    const colleague = await aPartner({ shopId: partner.shopId });
    const { id } = await aCustomer(partner);
    const code = await codeFor(partner, [id]);
    expect(await deleteOne(colleague, id, code)).toMatchObject(refusedAs('CONFIRMATION_CODE_INVALID'));
    expect(await deleteOne(partner, id, code)).toMatchObject({ deletedId: id });
  });

  test('that is too old is refused, and says that it is', async () => {
    const partner = await aPartner();
    const { id } = await aCustomer(partner);
    const code = await codeFor(partner, [id]);
    await behindTheScenes(`update confirmation_code set expires_at = now() - interval '1 second' where shop_id = $1`, [
      partner.shopId,
    ]);
    expect(await deleteOne(partner, id, code)).toMatchObject(refusedAs('CONFIRMATION_CODE_EXPIRED'));
    expect(await deleteOne(partner, id, 'AAAAAA')).toMatchObject(refusedAs('CONFIRMATION_CODE_INVALID'));
  });

  test('is void after five wrong guesses', async () => {
    const partner = await aPartner();
    const { id } = await aCustomer(partner);
    const code = await codeFor(partner, [id]);
    for (let i = 0; i < 5; i++) await deleteOne(partner, id, 'AAAAAA');
    expect(await deleteOne(partner, id, code)).toMatchObject(refusedAs('CONFIRMATION_CODE_INVALID'));
    expect(await remaining(partner)).toBe(1);
  });

  test('is used once by fifty at once', async () => {
    const partner = await aPartner();
    const { id } = await aCustomer(partner);
    const code = await codeFor(partner, [id]);
    const answers = await Promise.all(Array.from({ length: 50 }, () => deleteOne(partner, id, code)));
    expect(answers.filter((answer) => answer.deletedId === id)).toHaveLength(1);
  });

  test('comes with those that it holds for, so that a screen can name them, by one statement', async () => {
    const partner = await aPartner();
    const ids = [(await aCustomer(partner)).id, (await aCustomer(partner, { firstName: 'Begoña' })).id];
    let answer: unknown;
    const statements = await statementsOf(async () => {
      answer = await mutate(
        partner,
        'confirmationCodeCreate',
        { action: 'DELETE_CUSTOMERS', ids },
        'ids customers { displayName orderCount }',
      );
    });
    expect(answer).toMatchObject({
      ids,
      customers: [
        { displayName: 'Ana', orderCount: 0 },
        { displayName: 'Begoña', orderCount: 0 },
      ],
    });
    expect(statements.filter((text) => /display_name/.test(text))).toHaveLength(1);
  });

  test('is not made for who does not exist, nor by who may not delete', async () => {
    const [ours, theirs] = [await aPartner(), await aPartner()];
    const [mine, stranger] = [await aCustomer(ours), await aCustomer(theirs)];
    for (const id of [stranger.id, `cus_${'0'.repeat(32)}`]) {
      expect(await askCode(ours, [mine.id, id])).toMatchObject({
        confirmationCode: null,
        userErrors: [{ code: 'NOT_FOUND', path: ['input', 'ids', '1'] }],
      });
    }
    const agent = await aPartner({ shopId: ours.shopId, scopes: ['READ_CUSTOMERS', 'READ_PII', 'WRITE_CUSTOMERS'] });
    const document = `mutation ($id: ID!) { confirmationCodeCreate(input: { action: DELETE_CUSTOMERS, ids: [$id] }) { confirmationCode { code } } }`;
    const refused = await agent.ask(document, { id: mine.id });
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', permission: 'DELETE' });
  });
});

describe('a customer with orders', () => {
  test('is not deleted, whatever the code and the state of the orders, and nothing changes', async () => {
    const partner = await aPartner();
    const { id } = await aCustomer(partner, { tagNames: ['VIP'] });
    for (const status of ['CANCELLED', 'UNFULFILLED', 'DELIVERED']) await placeOrder(partner, id, status);
    const answer = await deleteOne(partner, id, await codeFor(partner, [id]));
    expect(answer).toMatchObject({
      deletedId: null,
      userErrors: [{ code: 'CUSTOMER_HAS_ORDERS', path: ['input', 'id'], count: 3 }],
    });
    const data = await partner.data('query ($id: ID!) { customer(id: $id) { tags { name } } }', { id });
    expect(data).toEqual({ customer: { tags: [{ name: 'VIP' }] } });
  });

  test('stays and is listed when many are deleted', async () => {
    const partner = await aPartner();
    const ids = (await Promise.all(Array.from({ length: 20 }, () => aCustomer(partner)))).map(
      (customer) => customer.id,
    );
    const withOrders = [ids[3] ?? '', ids[12] ?? ''];
    for (const id of withOrders) await placeOrder(partner, id);
    const code = await codeFor(partner, [...ids].reverse());
    let answer: Awaited<ReturnType<typeof deleteMany>> = {} as never;
    const statements = await statementsOf(async () => {
      answer = await deleteMany(partner, ids, code);
    });
    // However many have orders, they are no statements of their own.
    expect(statements.filter((text) => text.includes('delete from customer c'))).toHaveLength(1);
    expect(answer).toMatchObject({ changedCount: 18, userErrors: [] });
    const kept = answer.results?.filter((result) => !result.changed);
    expect(kept?.map((result) => result.customerId)).toEqual(withOrders);
    expect(kept?.map((result) => result.userErrors[0]?.code)).toEqual(['CUSTOMER_HAS_ORDERS', 'CUSTOMER_HAS_ORDERS']);
    expect(await remaining(partner)).toBe(2);
    const events = await behindTheScenes(
      `select 1 from audit_event where shop_id = $1 and action = 'customer.delete'`,
      [partner.shopId],
    );
    expect(events).toHaveLength(18);
  });
});
