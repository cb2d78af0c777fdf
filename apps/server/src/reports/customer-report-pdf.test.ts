import { globalId } from '@clientela/domain/global-id';
import { describe, expect, test } from '@jest/globals';
import { aPartner, aShop, type Partner, testApp } from '../../test/api.js';
import { aCustomer, aGroup, anAddress, insert } from '../../test/builders.js';
import { anOrder } from '../../test/order-builders.js';
import { readPdf } from '../../test/pdf-text.js';

const ask = async ({ token }: Pick<Partner, 'token'>, id: string, headers: Record<string, string> = {}) =>
  (await testApp()).http.inject({
    url: `/api/customers/${id}/report.pdf`,
    headers: { authorization: `Bearer ${token}`, ...headers },
  });
const reportOf = async (partner: Partner, customerId: string, headers?: Record<string, string>) => {
  const answer = await ask(partner, globalId('Customer', customerId), headers);
  expect(answer.statusCode).toBe(200);
  return { ...readPdf(answer.rawPayload), headers: answer.headers };
};

async function aBuyer(parts: Parameters<typeof aCustomer>[1] = {}) {
  const partner = await aPartner({ shopId: await aShop({ name: 'Bicis & Cía', timeZone: 'Europe/Madrid' }) });
  const customerId = await aCustomer(partner.shopId, { firstName: 'Ana', lastName: 'García Núñez', ...parts });
  return { partner, shopId: partner.shopId, customerId };
}
const lines = [{ title: 'Bicicleta «Léman»', sku: 'BIC-1', quantity: 2, unitPrice: 49_950n }];

describe('the report of a customer as PDF', () => {
  test('tells their data, totals by currency, orders by month and products, in Spanish', async () => {
    const { partner, shopId, customerId } = await aBuyer({ email: 'ana@example.com' });
    await anAddress(shopId, customerId, { line1: 'Calle Peñón 3', isDefaultBilling: true });
    const group = await aGroup(shopId, { name: 'Mayoristas' });
    await insert('customer_group_member', { shop_id: shopId, customer_id: customerId, group_id: group });
    const order = { customerId, lines, paid: 99_900n, paymentStatus: 'PAID' } as const;
    await anOrder(shopId, { ...order, placedAt: new Date('2026-02-03T10:00:00Z') });
    await insert('customer_total', {
      shop_id: shopId,
      customer_id: customerId,
      currency_code: 'EUR',
      order_count: 1,
      spent: 99_900,
    });

    const { text, tags, plain, headers } = await reportOf(partner, customerId, { 'accept-language': 'es' });
    const said = text.replaceAll('\u00a0', ' ').replaceAll(/\s+/g, ' ');
    for (const part of ['Ana García Núñez', 'ana@example.com', 'Mayoristas', 'Calle Peñón 3', 'Para facturas'])
      expect(said).toContain(part);
    for (const part of ['999,00 €', 'febrero de 2026', 'Bicicleta «Léman»', 'BIC-1', 'Página 1 de'])
      expect(said).toContain(part);
    expect(new Set(tags)).toEqual(new Set(['Document', 'H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD', 'Figure']));
    expect(plain).toContain('/Lang (es-ES)');
    expect(plain).toContain('/Marked true');
    expect(headers['content-type']).toBe('application/pdf');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="cliente-ana-garcia-nunez-\d{4}-\d\d-\d\d\.pdf"$/,
    );
  });

  test('speaks English to who reads English', async () => {
    const { partner, customerId } = await aBuyer();
    const { text, plain, headers } = await reportOf(partner, customerId, { 'accept-language': 'en' });
    expect(text).toContain('There are no orders, or all of them are cancelled.');
    expect(plain).toContain('/Lang (en-GB)');
    expect(headers['content-disposition']).toContain('filename="customer-ana-garcia-nunez-');
  });

  test('bears any name, and says what it could not write', async () => {
    const { partner, customerId } = await aBuyer({
      firstName: '👩‍🚀 李小龍 \u202eabc"\\/<&>',
      lastName: 'שלום'.repeat(25),
    });
    const { text, headers } = await reportOf(partner, customerId);
    expect(text).toContain('� ��� abc"\\/<&>');
    expect(text).toContain('Un � está en lugar de un carácter');
    expect(headers['content-disposition']).toMatch(/filename="cliente-abc-\d{4}-\d\d-\d\d\.pdf"$/);
  });

  test('of a name without a Latin letter is filed under their number', async () => {
    const { partner, customerId } = await aBuyer({ firstName: '李小龍', lastName: null });
    const { headers } = await reportOf(partner, customerId);
    expect(headers['content-disposition']).toMatch(/filename="cliente-\d+-\d{4}-\d\d-\d\d\.pdf"$/);
  });

  test('stays within some pages however much was bought, and repeats the heads of its tables', async () => {
    const { partner, shopId, customerId } = await aBuyer();
    for (let count = 0; count < 150; count++) {
      const placedAt = new Date(Date.UTC(2012, count, 15));
      await anOrder(shopId, {
        customerId,
        placedAt,
        lines: [{ title: `Pieza ${count} ${'larga '.repeat(12)}`, sku: `P-${count}` }],
      });
    }
    const { text, pages, tags } = await reportOf(partner, customerId);
    expect(pages).toBeLessThan(20);
    expect(text.match(/^Pieza \d+/gm)).toHaveLength(100);
    expect(text.match(/^Unidades$/gm)?.length).toBeGreaterThan(2);
    expect(tags.filter((kind) => kind === 'Table')).toHaveLength(3);
    expect(text).toContain('Los 120 últimos meses con pedidos.');
  });

  test('leaves an event in the history of the customer', async () => {
    const { partner, customerId } = await aBuyer();
    await reportOf(partner, customerId);
    const document =
      'query ($id: ID!) { customer(id: $id) { timeline(first: 5) { nodes { action actor { name } } } } }';
    expect(await partner.data(document, { id: globalId('Customer', customerId) })).toMatchObject({
      customer: { timeline: { nodes: [{ action: 'customer.report', actor: { name: 'Prueba' } }] } },
    });
  });

  test.each(['READ_CUSTOMERS', 'READ_PII'] as const)('is refused without %s, and leaves no event', async (missing) => {
    const { partner, shopId, customerId } = await aBuyer();
    const scopes = (['READ_CUSTOMERS', 'READ_PII', 'EXPORT'] as const).filter((scope) => scope !== missing);
    const answer = await ask(await aPartner({ shopId, scopes: [...scopes] }), globalId('Customer', customerId));
    expect([answer.statusCode, answer.json().errors[0].extensions]).toMatchObject([
      403,
      { code: 'FORBIDDEN', permission: missing },
    ]);
    const document = 'query ($id: ID!) { customer(id: $id) { timeline(first: 5) { nodes { action } } } }';
    expect(await partner.data(document, { id: globalId('Customer', customerId) })).toMatchObject({
      customer: { timeline: { nodes: [] } },
    });
  });

  test('is refused to nobody in particular, of another shop as of none, and of what is no customer', async () => {
    const { customerId } = await aBuyer();
    const stranger = await aPartner();
    const codeOf = async (partner: Pick<Partner, 'token'>, id: string) => {
      const answer = await ask(partner, id);
      const { extensions } = answer.json().errors[0];
      return [answer.statusCode, extensions.issues?.[0]?.code ?? extensions.code];
    };
    expect(await codeOf({ token: 'ctl_nobody' }, globalId('Customer', customerId))).toEqual([401, 'UNAUTHENTICATED']);
    expect(await codeOf(stranger, globalId('Customer', customerId))).toEqual([400, 'NOT_FOUND']);
    expect(await codeOf(stranger, globalId('Order', customerId))).toEqual([400, 'INVALID_ID']);
    expect(await codeOf(stranger, '%00')).toEqual([400, 'INVALID_ID']);
  });

  test('asked for again and again is too much', async () => {
    const { partner, customerId } = await aBuyer();
    const answers = await Promise.all(Array.from({ length: 15 }, () => ask(partner, globalId('Customer', customerId))));
    const refused = answers.filter(({ statusCode }) => statusCode === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]?.headers['retry-after']).toBeDefined();
  });
});
