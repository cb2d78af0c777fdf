import { Readable, Writable } from 'node:stream';
import { globalId } from '@clientela/domain/global-id';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aPartner, aShop, testApp } from '../../test/api.js';
import { behindTheScenes } from '../../test/database.js';
import { aStaffMember, type StaffMember } from '../../test/staff.js';
import { countsOf, load, upload } from '../../test/upload.js';
import { FaultFile } from './fault-file.js';
import { importCustomers } from './import.service.js';
import { LoadingSlots } from './loading-slots.js';
import { unlessStalled } from './table/stalled.js';

describe('whatever is sent', () => {
  const noise = fc.oneof(
    fc.uint8Array({ maxLength: 600 }).map((bytes) => Buffer.from(bytes)),
    fc
      .array(
        fc.constantFrom(
          ...[
            'name',
            'email',
            'password',
            'tags',
            'birthday',
            ',',
            ';',
            '\t',
            '"',
            '\n',
            '\r\n',
            '\0',
            'ñ',
            '=1+1',
            '\ufeff',
          ],
          ...[
            'ana@x.com',
            'ﷺ',
            '㍿',
            '\ud800',
            '1/2/3',
            '\u202e',
            'x'.repeat(300),
            'İ',
            '\\N',
            '{}',
            '[',
            '$',
            '|',
            ' ',
          ],
        ),
        { maxLength: 80 },
      )
      .map((parts) => Buffer.from(`name,email,tags,note,phone,birthday,address,city,groups\n${parts.join('')}`)),
  );

  test('the server answers 200 or says what is wrong, and never fails', async () => {
    const partner = await aPartner();
    await fc.assert(
      fc.asyncProperty(noise, fc.boolean(), async (file, csv) => {
        const { statusCode, body } = await upload(partner, file, { headers: csv ? { accept: 'text/csv' } : {} });
        if (statusCode !== 200) expect(body).toMatch(/"code":"(BAD_USER_INPUT|BAD_REQUEST)"/);
        expect([200, 400]).toContain(statusCode);
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  test('keys that grow when they are folded do not spoil the rows beside them', async () => {
    const partner = await aPartner();
    const report = await load(
      partner,
      `name,email,tags,city,address\nAna,ana@x.com,VIP,León,Calle 1\nEva,eva@x.com,"${'㍿'.repeat(40)}",${'ﷺ'.repeat(100)},Calle 2\n`,
    );
    expect(report.created + report.faulty).toBe(2);
    expect(report.created).toBeGreaterThanOrEqual(1);
  });
});

describe('several at once', () => {
  test('the same file in parallel makes each customer once', async () => {
    const shopId = await aShop();
    const partners = await Promise.all([1, 2, 3].map(() => aPartner({ shopId })));
    const rows = Array.from(
      { length: 300 },
      (_, index) => `Cliente ${index},c${index}@example.com,Etiqueta ${index % 7},Grupo ${index % 5}`,
    );
    const file = ['name,email,tags,groups', ...rows].join('\n');
    const reports = await Promise.all(partners.map((partner) => load(partner, file)));
    expect(reports.reduce((sum, { created }) => sum + created, 0)).toBe(300);
    for (const report of reports) expect(report).toMatchObject({ faulty: 0, rows: 300 });
    const [counted] = await behindTheScenes<{ customers: number; tags: number; numbers: number }>(
      `select count(*)::integer as customers, count(distinct number)::integer as numbers,
         (select count(*)::integer from tag where shop_id = $1) as tags from customer where shop_id = $1`,
      [shopId],
    );
    expect(counted).toEqual({ customers: 300, numbers: 300, tags: 7 });
  });

  test('two customers who swap their e-mails are told apart by their ids, as far as the shop allows', async () => {
    const partner = await aPartner();
    const query = { system: 'vieja' };
    await load(partner, 'id,name,email\n1,Ana,a@x.com\n2,Eva,b@x.com\n3,Luz,c@x.com\n', query);
    const report = await load(partner, 'id,name,email\n1,Ana,b@x.com\n2,Eva,a@x.com\n3,Luz,d@x.com\n', query);
    expect(countsOf(report)).toMatchObject({ updated: 1, faulty: 2 });
    expect(new Set(report.faults.map(({ code }) => code))).toEqual(new Set(['EMAIL_TAKEN']));
  });
});

describe('a place to load a file in', () => {
  test('is kept by one shop three times at most, and is free again whatever became of the file', async () => {
    const slots = new LoadingSlots();
    const ends: (() => void)[] = [];
    const hold = (shop: string) => slots.hold(shop, () => new Promise<void>((resolve) => ends.push(resolve)));
    const held = [hold('a'), hold('a'), hold('a')];
    await expect(hold('a')).rejects.toMatchObject({ extensions: { code: 'SERVICE_UNAVAILABLE' } });
    held.push(hold('b'));
    await expect(hold('c')).rejects.toMatchObject({ extensions: { code: 'SERVICE_UNAVAILABLE' } });
    for (const end of ends) end();
    await Promise.all(held);
    await expect(slots.hold('a', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await expect(slots.hold('a', async () => 'done')).resolves.toBe('done');
  });

  test('is left by a file that stops coming, and by faults that nobody reads', async () => {
    const parts: string[] = [];
    const forgotten = (async function* () {
      yield Buffer.from('name\n');
      await new Promise(() => {});
    })();
    const reading = (async () => {
      for await (const part of unlessStalled(forgotten, 20)) parts.push(part.toString());
    })();
    await expect(reading).rejects.toMatchObject({ because: 'STALLED' });
    expect(parts).toEqual(['name\n']);
    const faults = new FaultFile(new Writable({ highWaterMark: 1, write: () => {} }), 'es', 20);
    const plan = { system: null, width: 1, headers: ['name'], columns: [], ignored: [] };
    await expect(faults.begin(plan)).rejects.toMatchObject({ name: 'AbortError' });
  });
});

test('groups, which bear discounts, are not loaded by who may not write them', async () => {
  const shop = await aPartner();
  const importer = await aPartner({ shopId: shop.shopId, scopes: ['IMPORT'] });
  const response = await upload(importer, 'name,groups\nAna,Mayoristas\n');
  expect([response.statusCode, response.json().errors[0].extensions]).toMatchObject([
    403,
    { code: 'FORBIDDEN', permission: 'WRITE_GROUPS' },
  ]);
  expect(await shop.data('{ customers(first: 1) { totalCount } customerGroups(first: 1) { totalCount } }')).toEqual({
    customers: { totalCount: 0 },
    customerGroups: { totalCount: 0 },
  });
  expect(countsOf(await load(importer, 'name,tags\nAna,VIP\n'))).toMatchObject({ created: 1 });
});

test.each(['taxId', 'vatId', 'birthday', 'address'])(
  'who may not read personal data learns nothing of a guessed %s, neither by a dry run nor by loading it',
  async (column) => {
    const right = { taxId: '12345678Z', vatId: 'ESB12345674', birthday: '1980-04-23', address: 'Calle Mayor 1' };
    const shop = await aPartner();
    await load(shop, `name,email,city,${Object.keys(right)}\nAna,ana@x.com,Soria,${Object.values(right)}\n`);
    const importer = await aPartner({ shopId: shop.shopId, scopes: ['IMPORT', 'READ_CUSTOMERS', 'WRITE_GROUPS'] });
    const guesses = [right[column as keyof typeof right], '1970-01-01'];
    for (const mode of ['upsert', 'create', 'update']) {
      for (const dryRun of ['1', '0']) {
        const answers = guesses.map(async (guess) => {
          const file = `name,email,city,${column}\nAna,ana@x.com,Soria,${guess}\n`;
          const response = await upload(importer, file, { query: { dryRun, mode } });
          return [response.statusCode, response.json().errors?.[0]?.extensions?.permission];
        });
        expect(await Promise.all(answers)).toEqual(guesses.map(() => [403, 'READ_PII']));
      }
    }
    expect(countsOf(await load(importer, 'name,email,phone\nEva,eva@x.com,612345678\n'))).toMatchObject({ created: 1 });
  },
);

describe('a session', () => {
  const send = async (member: StaffMember, headers: Record<string, string> = {}) =>
    (await testApp()).http.inject({
      method: 'POST',
      url: '/api/imports/customers',
      headers: {
        cookie: member.cookie,
        'clientela-shop': globalId('Shop', member.shopId),
        'content-type': 'text/csv',
        host: 'clientela.test',
        ...headers,
      },
      payload: 'name,email\nAna,ana@x.com\n',
    });

  test('of a person who may load files does, from a page of ours', async () => {
    const owner = await aStaffMember();
    const response = await send(owner, { origin: 'http://clientela.test' });
    expect([response.statusCode, response.json().created]).toEqual([200, 1]);
  });

  test('does not for a page of another site, nor without a shop, nor in a role without the right', async () => {
    const owner = await aStaffMember();
    const foreign = await send(owner, { origin: 'https://evil.example' });
    expect([foreign.statusCode, foreign.json().errors[0].extensions.code]).toEqual([403, 'FORBIDDEN']);
    const form = await send(owner, { 'content-type': 'text/plain' });
    expect([form.statusCode, form.json().errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
    const homeless = await send(owner, { 'clientela-shop': '' });
    expect(homeless.statusCode).toBe(401);
    const agent = await send(await aStaffMember({ role: 'AGENT' }));
    expect([agent.statusCode, agent.json().errors[0].extensions.permission]).toEqual([403, 'IMPORT']);
    const stranger = await send(await aStaffMember(), { 'clientela-shop': globalId('Shop', owner.shopId) });
    expect(stranger.statusCode).toBeGreaterThanOrEqual(401);
  });
});

test('an address and a note that come while a file is loaded are found all the same', async () => {
  const partner = await aPartner();
  await load(partner, 'name,email,address,city\nAna,ana@x.com,Calle Real 2,Soria\n');
  const { database } = await testApp();
  const [ana] = await behindTheScenes<{ id: string }>('select id from customer where shop_id = $1', [partner.shopId]);
  const customerId = globalId('Customer', ana?.id ?? '');
  const meanwhile = `mutation ($id: ID!) {
    customerAddressCreate(input: { customerId: $id, line1: "Rúa Nova 3", city: "Lugo" }) { userErrors { code } }
    customerNoteCreate(input: { customerId: $id, body: "Prefiere bizum" }) { userErrors { code } }
  }`;
  const slow = Object.create(database) as typeof database;
  slow.read = (...asked) => database.read(...asked);
  slow.writeOne = (...asked) => database.writeOne(...asked);
  slow.write = async (...asked) => {
    await partner.data(meanwhile, { id: customerId });
    return database.write(...asked);
  };
  const actor = { kind: 'SYSTEM', id: null, name: 'Prueba' } as const;
  const rules = { parsePhone: () => null, countryCode: 'ES', today: '2026-11-22' };
  const file = 'name,email,address,city,note\nAna,ana@x.com,Calle Mayor 1,Vigo,Llamar\n';
  const report = await importCustomers(
    { shopId: partner.shopId, actor, requestId: 'x', database: slow, language: 'es', can: () => true },
    rules,
    Readable.from([Buffer.from(file)]),
    { mode: 'upsert', dryRun: false },
  );
  expect(report).toMatchObject({ updated: 1 });
  for (const query of ['soria', 'lugo', 'vigo', 'bizum', 'llamar']) {
    const found = await partner.data<object>('query ($q: String) { customers(first: 1, query: $q) { totalCount } }', {
      q: query,
    });
    expect([query, found]).toEqual([query, { customers: { totalCount: 1 } }]);
  }
});

test('nothing of one shop meets a file of another', async () => {
  const [ours, theirs] = [await aPartner(), await aPartner()];
  const file = 'name,email,id\nAna,ana@x.com,7\n';
  await load(theirs, file, { system: 'vieja' });
  expect(countsOf(await load(ours, file, { system: 'vieja' }))).toMatchObject({ created: 1, faulty: 0 });
});
