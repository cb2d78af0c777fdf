import { globalId } from '@clientela/domain/global-id';
import { describe, expect, test } from '@jest/globals';
import { aPartner, testApp } from '../../../test/api.js';
import { aStaffMember } from '../../../test/staff.js';
import { previewFile } from './preview.js';

const preview = (file: string | Buffer, kind?: 'customers' | 'orders' | 'lines' | 'payments') =>
  previewFile(
    (async function* () {
      yield Buffer.from(file);
    })(),
    { kind },
    'es',
  );

describe('what a file would be read as', () => {
  test('names its program, where each column goes, and what stands in it', async () => {
    const file =
      'First Name,Last Name,Email,Accepts Email Marketing,Address1,Zip,Rarities\nAna,Gil,ana@x.com,yes,,,7\nEva,Sanz,,no,,,\n';
    const { columns, ...rest } = await preview(file);
    expect(rest).toMatchObject({
      kind: 'customers',
      system: { id: 'shopify', name: 'Shopify' },
      delimiter: ',',
      problem: null,
    });
    expect(columns).toEqual(
      expect.arrayContaining([
        { column: 'First Name', field: 'firstName', reason: null, samples: ['Ana', 'Eva'] },
        { column: 'Email', field: 'email', reason: null, samples: ['ana@x.com'] },
        { column: 'Rarities', field: null, reason: 'UNKNOWN', samples: ['7'] },
      ]),
    );
  });

  test('of columns that nobody knows is still shown, to be mapped, with the reason', async () => {
    const { columns, problem, needed } = await preview('Kunde;Mail-Adr\nAna;ana@x.com\n');
    expect(columns.map(({ field }) => field)).toEqual([null, null]);
    expect(problem).toMatchObject({ code: 'HEADER_NOT_RECOGNISED' });
    expect(needed[0]).toContain('email');
  });

  test('is orders, lines or payments by what their columns say', async () => {
    expect((await preview('order id,order date,total\n1,2026-01-02,3\n')).kind).toBe('orders');
    expect((await preview('Name,Email,Lineitem quantity,Lineitem name\n#1,a@x.com,1,Casco\n')).kind).toBe('orders');
    expect((await preview('order id,payment id,amount\n1,2,3\n')).kind).toBe('payments');
    expect((await preview('Nombre;Correo\nAna;a@x.com\n')).kind).toBe('customers');
  });

  test('shows no password, whatever its column is called', async () => {
    const { columns } = await preview('name,password,old_passwd,clave\nAna,secreta-1,secreta-2,secreta-3\n');
    expect(JSON.stringify(columns)).not.toContain('secreta');
  });

  test('does not mind that its first part ends within a row or a character', async () => {
    const whole = Buffer.from(`name,note\n${'Ñandú,"una\nnota larga"\n'.repeat(6_000)}`);
    for (const length of [65_536, 65_537, 65_540, 70_001]) {
      const { encoding, columns } = await preview(whole.subarray(0, length));
      expect([encoding, columns[0]?.samples]).toEqual(['utf-8', ['Ñandú']]);
    }
  });

  test.each([
    ['nothing', ''],
    ['a PDF', '%PDF-1.7 …'],
    ['a picture', Buffer.from('89504e470d0a1a0a00', 'hex')],
    ['data without a header', 'ana@x.com,Ana\neva@x.com,Eva\n'],
    ['501 columns', `${Array.from({ length: 501 }, (_, at) => `c${at}`).join(',')}\n`],
  ])('is refused with what it is: %s', async (_name, file) => {
    await expect(preview(file)).rejects.toMatchObject({ issues: [{ code: 'FILE_UNREADABLE' }] });
  });
});

test('a preview is for those who may load files', async () => {
  const app = await testApp();
  const ask = (headers: Record<string, string>) =>
    app.http.inject({
      method: 'POST',
      url: '/api/imports/preview',
      headers: { 'content-type': 'text/csv', ...headers },
      payload: 'name,email\nAna,ana@x.com\n',
    });
  const partner = await aPartner();
  expect((await ask({ authorization: `Bearer ${partner.token}` })).json()).toMatchObject({ kind: 'customers' });
  expect((await ask({})).statusCode).toBe(401);
  const { cookie, shopId } = await aStaffMember({ role: 'AGENT' });
  expect((await ask({ cookie, 'clientela-shop': globalId('Shop', shopId) })).statusCode).toBe(403);
});
