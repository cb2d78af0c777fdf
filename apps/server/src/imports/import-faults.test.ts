import { describe, expect, test } from '@jest/globals';
import { aPartner } from '../../test/api.js';
import { behindTheScenes } from '../../test/database.js';
import { countsOf, csv, load, stored, upload } from '../../test/upload.js';

describe('faults', () => {
  test('keep a row out and say row, column, value and why; what is only a decoration is left out with a warning', async () => {
    const partner = await aPartner();
    const report = await load(
      partner,
      csv(
        'Nombre,Apellidos,Email,Teléfono,Cumpleaños,País,Idioma,Activo',
        'Ana,"de\r\nvarias líneas",ana@x.com,612345678,1980-01-01,ES,es,1',
        '',
        'Eva,,no es correo,1,31/02/1980,Narnia,klingon,quizá',
        'Eva,,eva@x.com,1,31/02/1980,Narnia,klingon,quizá',
        'Eva,,EVA@x.com,,,,,',
        ',,nadie@x.com,,,,,',
        'Uno,,uno@x.com,,,,,,sobra',
      ),
    );
    expect(countsOf(report)).toEqual({
      ...{ rows: 6, created: 2, updated: 0, unchanged: 0, skipped: 0, faulty: 4, faultCount: 4, warningCount: 5 },
    });
    expect(report.faults.map(({ row, column, value, code }) => [row, column, value, code])).toEqual([
      [4, 'Email', 'no es correo', 'INVALID_EMAIL'],
      [6, 'Email', 'EVA@x.com', 'DUPLICATE_IN_FILE'],
      [7, 'Nombre', null, 'NAME_REQUIRED'],
      [8, null, null, 'ROW_HAS_OTHER_LENGTH'],
    ]);
    expect(report.warnings.map(({ row, column, value, code }) => [row, column, value, code]).sort()).toEqual([
      [5, 'Activo', 'quizá', 'INVALID_OPTION'],
      [5, 'Cumpleaños', '31/02/1980', 'INVALID_DATE'],
      [5, 'Idioma', 'klingon', 'INVALID_OPTION'],
      [5, 'País', 'Narnia', 'INVALID_COUNTRY'],
      [5, 'Teléfono', '1', 'INVALID_PHONE'],
    ]);
  });

  test('come as a file that is mended and loaded again, without formulas that run', async () => {
    const partner = await aPartner();
    const file = csv(
      'Name,Email,Notes',
      'Ana,ana@x.com,',
      '=1+1,mal,"@SUM(1), uno"',
      '-Eva,peor,"dos\nlíneas ""y"""',
      '"\n=2+2",fatal,"\t=3"',
    );
    const response = await upload(partner, file, { headers: { accept: 'text/csv', 'accept-language': 'en' } });
    expect(response.headers['content-type']).toContain('text/csv');
    const [header, ...rows] = response.body.split(/\n(?!l)/);
    expect(header).toBe('\ufeffName,Email,Notes,error');
    expect(rows[0]).toBe(
      `'=1+1,mal,"'@SUM(1), uno","3 · Email: That e-mail is not valid. Check it, for example ana@example.com."`,
    );
    expect(rows[1]).toContain(`'-Eva,peor,"dos\nlíneas ""y""",`);
    // A spreadsheet that drops what a cell begins with would run what follows.
    expect(response.body).toContain(`"'\n=2+2",fatal,"'\t=3",`);
    const again = await load(partner, response.body.replace('mal', 'eva@x.com'));
    expect(countsOf(again)).toMatchObject({ rows: 3, created: 1, faulty: 2 });
    expect(again.ignoredColumns).toEqual([]);
    expect((await stored(partner)).map(({ first_name }) => first_name)).toEqual(['Ana', '=1+1']);
  });

  test('are the first thousand, and all are counted', async () => {
    const partner = await aPartner();
    const rows = Array.from({ length: 1_100 }, (_, index) => `Nadie ${index},mal${index}`);
    const report = await load(partner, csv('name,email', ...rows));
    expect(countsOf(report)).toMatchObject({ rows: 1_100, faulty: 1_100, faultCount: 1_100 });
    expect(report.faults).toHaveLength(1_000);
  });

  test('of a cell with more tags and groups than a customer may have are said once, and the first of them count', async () => {
    const partner = await aPartner();
    const many = (name: string) => Array.from({ length: 30_000 }, (_, index) => `${name} ${index}`).join(',');
    const report = await load(partner, `name,tags,groups\nAna,"${many('t')}","${many('g')}"\n`);
    expect(report.warnings.map(({ code, column }) => [code, column])).toEqual([
      ['TOO_MANY', 'tags'],
      ['TOO_MANY', 'groups'],
    ]);
    const { customers } = await partner.data<{ customers: { nodes: { tags: unknown[]; groups: unknown[] }[] } }>(
      '{ customers(first: 1) { nodes { tags { id } groups { id } } } }',
    );
    expect(customers.nodes.map(({ tags, groups }) => [tags.length, groups.length])).toEqual([[100, 50]]);
  });

  test('of the file itself keep what came before and tell where it ended', async () => {
    const partner = await aPartner();
    const report = await load(partner, 'name,email\nAna,ana@x.com\n"Eva,eva@x.com\n');
    expect(countsOf(report)).toMatchObject({ rows: 1, created: 1 });
    expect(report.stopped).toMatchObject({
      row: 3,
      code: 'FILE_UNREADABLE',
      message: expect.stringContaining('fila 3'),
    });
  });
});

describe('a dry run', () => {
  test('counts what would come of the file and saves nothing', async () => {
    const partner = await aPartner();
    const file = csv('name,email,tags', 'Ana,ana@x.com,VIP', 'Eva,mal,', 'Ana,ana@x.com,');
    const dry = countsOf(await load(partner, file, { dryRun: '1' }));
    expect(await stored(partner)).toEqual([]);
    expect(await behindTheScenes('select 1 from tag where shop_id = $1', [partner.shopId])).toEqual([]);
    expect(countsOf(await load(partner, file))).toEqual(dry);
  });
});

test('a token without the permission, a form, and an unknown parameter are refused before anything is read', async () => {
  const reader = await aPartner({ scopes: ['WRITE_CUSTOMERS'] });
  const refused = await upload(reader, 'name\nAna\n');
  expect([refused.statusCode, refused.json().errors[0].extensions.permission]).toEqual([403, 'IMPORT']);
  const partner = await aPartner();
  const form = await upload(partner, 'name\nAna\n', { headers: { 'content-type': 'text/plain' } });
  expect(form.statusCode).toBe(400);
  const said = await upload(partner, 'name\nAna\n', {
    headers: { 'content-type': 'text/plain', 'clientela-import': '1' },
  });
  expect(said.statusCode).toBe(200);
  const query = await upload(partner, 'name\nAna\n', { query: { mode: 'x', map: '{', system: 'No', dryRun: '2' } });
  expect(query.statusCode).toBe(400);
  expect(query.json().errors[0].extensions.issues.map(({ path }: { path: string[] }) => path[0])).toEqual([
    'mode',
    'dryRun',
    'map',
    'system',
  ]);
  const nobody = await upload(partner, 'name\nAna\n', { headers: { authorization: 'Bearer clt_no' } });
  expect(nobody.statusCode).toBe(401);
});

test('the sample file loads as it is, in both languages', async () => {
  for (const language of ['es', 'en']) {
    const partner = await aPartner();
    const app = await (await import('../../test/api.js')).testApp();
    const sample = await app.http.inject({ url: '/api/imports/customers/template.csv', query: { lang: language } });
    const report = await load(partner, sample.body);
    expect(countsOf(report)).toMatchObject({ rows: 2, created: 2, faultCount: 0, warningCount: 0 });
    expect(report).toMatchObject({ system: 'clientela', ignoredColumns: [] });
  }
});
