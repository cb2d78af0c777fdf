import { describe, expect, test } from '@jest/globals';
import { aPartner } from '../../test/api.js';
import { behindTheScenes } from '../../test/database.js';
import { countsOf, csv, load, stored } from '../../test/upload.js';

describe('a file of customers', () => {
  const file = csv(
    'Nombre;Apellidos;Correo;Teléfono;Etiquetas;Grupos;Dirección;Ciudad;CP;País;Nota;NIF;Cumpleaños;Idioma',
    'José;Ñúñez;Jose@X.com;612 34 56 78;VIP, boda;Socios;Calle Mayor 1;Málaga;29001;España;Llamar tarde;12345678z;23/04/1980;español',
    'Ana;;;;vip;;;;;;;;;',
  );

  test('makes customers with all that comes along, through the rules of the API', async () => {
    const partner = await aPartner();
    const report = await load(partner, file);
    expect(countsOf(report)).toEqual({
      ...{ rows: 2, created: 2, updated: 0, unchanged: 0, skipped: 0, faulty: 0, faultCount: 0, warningCount: 0 },
    });
    expect(report).toMatchObject({
      system: null,
      encoding: 'utf-8',
      delimiter: ';',
      newline: 'CRLF',
      dateOrder: 'DMY',
    });
    const [jose] = await stored(partner);
    expect(jose).toMatchObject({
      ...{ type: 'INDIVIDUAL', status: 'ACTIVE', version: 1, source: 'IMPORT', first_name: 'José', last_name: 'Ñúñez' },
      ...{ email: 'Jose@X.com', phone: '+34612345678', tax_id: '12345678Z', birthday: '1980-04-23', locale: 'ES' },
    });
    const found = await partner.data(`{
      customers(first: 5, query: "malaga jose nunez") { nodes {
        displayName tags { name } groups { name } addresses { line1 city postalCode countryCode isDefaultBilling }
        notes(first: 5) { nodes { body author { kind } } }
      } }
    }`);
    expect(found).toEqual({
      customers: {
        nodes: [
          {
            displayName: 'José Ñúñez',
            tags: [{ name: 'boda' }, { name: 'VIP' }],
            groups: [{ name: 'Socios' }],
            addresses: [
              {
                line1: 'Calle Mayor 1',
                city: 'Málaga',
                postalCode: '29001',
                countryCode: 'ES',
                isDefaultBilling: true,
              },
            ],
            notes: { nodes: [{ body: 'Llamar tarde', author: { kind: 'TOKEN' } }] },
          },
        ],
      },
    });
  });

  test('changes nothing when it comes again, neither rows nor events, with or without e-mail', async () => {
    const partner = await aPartner();
    await load(partner, file);
    const events = () => behindTheScenes('select count(*) from audit_event where shop_id = $1', [partner.shopId]);
    const before = { customers: await stored(partner), events: await events() };
    expect(countsOf(await load(partner, file))).toMatchObject({
      rows: 2,
      created: 0,
      updated: 0,
      unchanged: 2,
      faulty: 0,
    });
    expect({ customers: await stored(partner), events: await events() }).toEqual(before);
  });

  test('leaves one event for each customer', async () => {
    const partner = await aPartner();
    await load(partner, file);
    const events = await behindTheScenes(
      `select action, count(*)::integer as count from audit_event where shop_id = $1 group by action order by action`,
      [partner.shopId],
    );
    expect(events).toEqual([
      { action: 'customer.create', count: 2 },
      { action: 'group.create', count: 1 },
      { action: 'tag.create', count: 2 },
    ]);
  });
});

describe('a row about a customer who is there', () => {
  const base = csv('firstName,lastName,email,phone', 'Ana,Gil,ana@x.com,612345678');

  test('changes what it says and nothing that it leaves empty', async () => {
    const partner = await aPartner();
    await load(partner, base);
    const report = await load(
      partner,
      csv('First name,Email,Phone,Tags,Address,City,Notes', 'Anna, ANA@x.com ,,VIP,Calle 1,León,Hola'),
    );
    expect(countsOf(report)).toMatchObject({ updated: 1, created: 0 });
    const [ana] = await stored(partner);
    expect(ana).toMatchObject({
      first_name: 'Anna',
      last_name: 'Gil',
      email: 'ana@x.com',
      phone: '+34612345678',
      version: 2,
    });
    const found = await partner.data(`{
      byCity: customers(first: 2, query: "leon") { nodes { tags { name } notes(first: 5) { nodes { body } } } }
      byNote: customers(first: 2, query: "hola") { nodes { displayName } }
      byPhone: customers(first: 2, query: "612345678") { nodes { displayName } }
    }`);
    expect(found).toEqual({
      byCity: { nodes: [{ tags: [{ name: 'VIP' }], notes: { nodes: [{ body: 'Hola' }] } }] },
      byNote: { nodes: [{ displayName: 'Anna Gil' }] },
      byPhone: { nodes: [{ displayName: 'Anna Gil' }] },
    });
  });

  test('is left out when only new ones are wanted, and one about nobody when only changes are', async () => {
    const partner = await aPartner();
    await load(partner, base);
    const mixed = csv('name,email,phone', 'Ana María,ana@x.com,699999999', 'Luis,luis@x.com,');
    expect(countsOf(await load(partner, mixed, { mode: 'create' }))).toMatchObject({
      created: 1,
      skipped: 1,
      updated: 0,
    });
    const more = csv('name,email,phone', 'Ana,ana@x.com,699999999', 'Eva,eva@x.com,');
    expect(countsOf(await load(partner, more, { mode: 'update' }))).toMatchObject({
      updated: 1,
      skipped: 1,
      created: 0,
    });
  });

  test('needs no name, because the customer has one; a new one does', async () => {
    const partner = await aPartner();
    await load(partner, base);
    const report = await load(partner, csv('email,phone', 'ana@x.com,699999999', 'nadie@x.com,699999998'));
    expect(countsOf(report)).toMatchObject({ updated: 1, created: 0, faulty: 1 });
    expect(report.faults).toEqual([
      {
        ...{ row: 3, column: null, value: null, code: 'NAME_REQUIRED', params: {} },
        message: 'Falta el nombre. Escribe el nombre de la persona o el de la empresa.',
      },
    ]);
  });

  test('is known by the id of its system before its e-mail, which may have changed', async () => {
    const partner = await aPartner();
    const header = 'id,name,email';
    await load(partner, csv(header, '7,Ana,ana@x.com', '8,Eva,eva@x.com'), { system: 'vieja' });
    const report = await load(partner, csv(header, '7,Ana,nueva@x.com', '8,Eva,nueva@x.com'), { system: 'vieja' });
    expect(countsOf(report)).toMatchObject({ updated: 1, faulty: 1 });
    expect(report.faults).toMatchObject([
      { row: 3, code: 'DUPLICATE_IN_FILE', message: expect.stringContaining('fila 2') },
    ]);
    expect((await stored(partner)).map(({ email }) => email)).toEqual(['nueva@x.com', 'eva@x.com']);
    const taken = await load(partner, csv(header, '8,Eva,nueva@x.com'), { system: 'vieja' });
    expect(taken.faults).toMatchObject([{ row: 2, column: 'email', value: 'nueva@x.com', code: 'EMAIL_TAKEN' }]);
  });

  test('archives who is no more active, and never brings back or unblocks anybody', async () => {
    const partner = await aPartner();
    const of = (flag: string) => csv('name,email,active', `Ana,ana@x.com,${flag}`);
    await load(partner, of('1'));
    expect(countsOf(await load(partner, of('0')))).toMatchObject({ updated: 1 });
    expect(countsOf(await load(partner, of('0')))).toMatchObject({ unchanged: 1 });
    expect(countsOf(await load(partner, of('1')))).toMatchObject({ unchanged: 1 });
    expect(await stored(partner)).toMatchObject([{ status: 'ARCHIVED' }]);
  });

  test('keeps names that staff have divided otherwise, and the type that they chose', async () => {
    const partner = await aPartner();
    await load(partner, csv('firstName,lastName,email,type', 'Ana Belén,Ruiz,ana@x.com,autónomo'));
    expect(countsOf(await load(partner, csv('name,email', 'Ana Belén Ruiz,ana@x.com')))).toMatchObject({
      unchanged: 1,
    });
  });
});
