import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { aPartner, aShop, type Partner } from '../../test/api.js';
import { behindTheScenes } from '../../test/database.js';
import { hasSharedData, linesOf, sharedData } from '../../test/shared-data.js';
import { countsOf, loadTwice, upload } from '../../test/upload.js';

const files = hasSharedData ? describe : describe.skip;
const clean = { faultCount: 0, warningCount: 0, faulty: 0, updated: 0, unchanged: 0, skipped: 0 };

const customersOf = (partner: Partner) =>
  behindTheScenes<Record<string, unknown>>(
    `select c.number, c.type, c.status, c.display_name, c.email, c.phone, c.birthday::text, c.external_reference,
       a.line1, a.city, a.region, a.postal_code, a.country_code, l.customer_id is not null as has_login,
       array(select g.name from customer_group_member m join customer_group g on g.id = m.group_id
             where m.customer_id = c.id order by g.name)::text[] as groups
     from customer c left join address a on a.customer_id = c.id left join customer_login l on l.customer_id = c.id
     where c.shop_id = $1 order by c.number`,
    [partner.shopId],
  );

files('files that nobody here wrote', () => {
  let partner: Partner;
  const inNewShop = async (shop: Parameters<typeof aShop>[0] = {}) => {
    partner = await aPartner({ shopId: await aShop(shop) });
    return partner;
  };

  test('wp-import-users: Latin-1, accents, and passwords that become logins', async () => {
    const rows = linesOf('wp-import-users/test.csv', 'latin1')
      .slice(1)
      .map((line) => line.split(','));
    const report = await loadTwice(await inNewShop(), 'wp-import-users/test.csv');
    expect(report).toMatchObject({ system: 'wordpress', encoding: 'windows-1252', delimiter: ',' });
    expect(countsOf(report)).toEqual({ rows: rows.length, created: rows.length, ...clean });
    const customers = await customersOf(partner);
    expect(customers.map(({ display_name }) => display_name)).toEqual(rows.map(([username]) => username));
    expect(customers.map(({ city }) => city)).toEqual(rows.map((row) => row[4]));
    expect(customers.every(({ has_login }) => has_login)).toBe(true);
    expect(customers[1]).toMatchObject({ city: 'Córdoba', country_code: 'ES', postal_code: '14004' });
  });

  test.each(['prestashop-8', 'prestashop-1.6'])('%s: semicolons, groups in one cell, one inactive', async (folder) => {
    const rows = linesOf(`${folder}/customers_import.csv`)
      .slice(1)
      .map((line) => line.split(';'));
    const report = await loadTwice(await inNewShop(), `${folder}/customers_import.csv`);
    expect(report).toMatchObject({ system: 'prestashop', delimiter: ';' });
    expect(countsOf(report)).toEqual({ rows: rows.length, created: rows.length, ...clean });
    const customers = await customersOf(partner);
    expect(customers.map((customer) => customer.status)).toEqual(
      rows.map(([, active]) => (active === '1' ? 'ACTIVE' : 'ARCHIVED')),
    );
    expect(customers.map((customer) => customer.birthday)).toEqual(rows.map((row) => row[5]));
    expect(customers.map((customer) => customer.external_reference)).toEqual(rows.map(([id]) => `prestashop:${id}`));
    expect(customers[3]).toMatchObject({ display_name: 'James Hook', groups: ['Carribean', 'Customer'] });
  });

  test('magento2-sample-data: a street as JSON in a cell', async () => {
    const report = await loadTwice(await inNewShop(), 'magento2-sample-data/customer_profile.csv');
    expect(report.system).toBe('magento');
    expect(countsOf(report)).toEqual({ rows: 1, created: 1, ...clean });
    expect(await customersOf(partner)).toMatchObject([
      {
        ...{
          display_name: 'Veronica Costello',
          email: 'roni_cost@example.com',
          birthday: '1973-12-15',
          has_login: true,
        },
        ...{ phone: '+15552293326', line1: '6146 Honey Bluff Parkway', city: 'Calder', country_code: 'US' },
      },
    ]);
  });

  test('odoo: companies and their people, most without e-mail, some phones that cannot be', async () => {
    const rows = linesOf('odoo/res.partner.csv')
      .slice(1)
      .map((line) => line.split(','));
    const report = await loadTwice(await inNewShop(), 'odoo/res.partner.csv');
    expect(report.system).toBe('odoo');
    // In the United States a number has ten digits; what is not, is left out and told.
    const phones = rows.flatMap((row) => [row[14] ?? '', row[15] ?? '']).filter((phone) => phone !== '');
    const impossible = rows.flatMap((row) => {
      const isAmerican = row[12] === 'United States';
      return [row[14] ?? '', row[15] ?? ''].filter((phone) => phone !== '' && !(isAmerican && phone.length === 10));
    });
    expect(phones).toHaveLength(6);
    expect(countsOf(report)).toEqual({ rows: 6, created: 6, ...clean, warningCount: impossible.length });
    expect(report.warnings.map(({ value }) => value)).toEqual(impossible);
    const customers = await customersOf(partner);
    expect(customers.map(({ type }) => type)).toEqual(
      rows.map((row) => (row[2] === 'Company' ? 'COMPANY' : 'INDIVIDUAL')),
    );
    expect(customers[2]).toMatchObject({
      phone: '+14517864512',
      external_reference: 'odoo:res_partner_3',
      line1: '645 21st Street',
    });
  });

  test('dummy-data: three hundred very dirty rows', async () => {
    const rows = linesOf('dummy-data/shopify_customers.csv')
      .slice(1)
      .map((line) => line.replaceAll('"', '').split(';'));
    const report = await loadTwice(await inNewShop(), 'dummy-data/shopify_customers.csv');
    const emails = rows.map((row) => row[5] ?? '');
    const wrong = emails.filter((email) => email !== '' && !email.includes('@'));
    expect(report).toMatchObject({ delimiter: ';', dateOrder: 'MDY' });
    expect(countsOf(report)).toMatchObject({
      rows: rows.length,
      created: rows.length - wrong.length,
      faulty: wrong.length,
    });
    expect(report.faults.map(({ code, column, value }) => [code, column, value])).toEqual(
      wrong.map((email) => ['INVALID_EMAIL', 'email', email]),
    );
    expect(report.warnings.filter(({ code }) => code === 'INVALID_COUNTRY')).toEqual([]);
    const customers = await customersOf(partner);
    expect(customers.filter(({ birthday }) => birthday !== null)).toHaveLength(
      rows.filter((row, index) => row[9] && !wrong.includes(emails[index] ?? '')).length,
    );
    expect(customers[1]).toMatchObject({ birthday: '1938-03-13', phone: '+447974322099', country_code: 'GB' });
  });

  test('olist-8k: eight thousand through a map, with a name for who has none', async () => {
    const rows = linesOf('olist-8k/olist_customers_dataset.csv')
      .slice(1)
      .map((line) => line.split(','));
    await inNewShop({ countryCode: 'BR', timeZone: 'America/Sao_Paulo', currencyCode: 'BRL' });
    const path = 'olist-8k/olist_customers_dataset.csv';
    expect((await upload(partner, readFileSync(sharedData(path)))).json().errors[0].extensions.issues).toMatchObject([
      { code: 'HEADER_NOT_RECOGNISED', params: { found: expect.stringContaining('customer_unique_id') } },
    ]);
    const map = JSON.stringify({
      customer_id: 'externalReference',
      customer_unique_id: 'firstName',
      customer_zip_code_prefix: 'postalCode',
      customer_city: 'city',
      customer_state: 'region',
    });
    const report = await loadTwice(partner, path, { map, system: 'olist' });
    expect(countsOf(report)).toEqual({ rows: rows.length, created: new Set(rows.map(([id]) => id)).size, ...clean });
    expect(report.ignoredColumns.map(({ reason }) => reason)).toEqual(Array(3).fill('ADDRESS_INCOMPLETE'));
    const found = await partner.data(
      `{ customers(first: 2, query: "${rows[7_999]?.[1]}") { nodes { externalReference } } }`,
    );
    expect(found).toEqual({ customers: { nodes: [{ externalReference: `olist:${rows[7_999]?.[0]}` }] } });
  }, 120_000);

  test('northwind: rows whose commas are not quoted are told by their number, the others are loaded', async () => {
    const lines = linesOf('northwind/customers.csv');
    const broken = lines.flatMap((line, index) => (line.split(',').length > 11 ? [index + 1] : []));
    const report = await loadTwice(await inNewShop(), 'northwind/customers.csv', { system: 'northwind' });
    expect(countsOf(report)).toMatchObject({ rows: lines.length - 1, created: lines.length - 1 - broken.length });
    expect(report.faults.map(({ code, row }) => [code, row])).toEqual(
      broken.map((row) => ['ROW_HAS_OTHER_LENGTH', row]),
    );
    expect((await customersOf(partner))[0]).toMatchObject({
      external_reference: 'northwind:ALFKI',
      region: null,
      country_code: 'DE',
    });
  });

  test('mautic: blanks after commas, international names, and rows without anybody', async () => {
    const ten = await loadTwice(await inNewShop(), 'mautic/10contacts.csv');
    expect(countsOf(ten)).toEqual({ rows: 10, created: 10, ...clean });
    const leads = linesOf('mautic/fakeleaddata.csv')
      .slice(1)
      .map((line) => line.split(','));
    const nobody = leads.filter((row) => !row[1] && !row[10]);
    const many = await loadTwice(await inNewShop(), 'mautic/fakeleaddata.csv');
    expect(countsOf(many)).toMatchObject({
      rows: leads.length,
      created: leads.length - nobody.length,
      faulty: nobody.length,
    });
    expect(new Set(many.faults.map(({ code }) => code))).toEqual(new Set(['NAME_REQUIRED']));
  });

  test('clientes: tax ids with wrong letters are kept, and told', async () => {
    const report = await loadTwice(await inNewShop(), 'cliente-importer-es/clientes.csv');
    expect(countsOf(report)).toEqual({ rows: 3, created: 3, ...clean, warningCount: 3 });
    expect(report.warnings.map(({ code, column, value }) => [code, column, value])).toEqual(
      linesOf('cliente-importer-es/clientes.csv')
        .slice(1)
        .map((line) => ['TAX_ID_LOOKS_WRONG', 'dni', line.split(',')[0]]),
    );
  });

  test('google contacts: a hundred columns and a street of several lines', async () => {
    const report = await loadTwice(await inNewShop(), 'roundcube-contacts/gmail.csv');
    expect(report.system).toBe('google-contacts');
    expect(countsOf(report)).toMatchObject({ rows: 1, created: 1, faulty: 0 });
    expect(await customersOf(partner)).toMatchObject([
      { display_name: 'Firstname Lastname', email: 'home@aaa.pl', birthday: '1975-12-12' },
    ]);
  });

  const spreadsheets = [
    'bagisto/customers.xlsx',
    'bagisto/customers.xls',
    'plantilla-clientes-es/plantilla_clientes.xlsx',
    'csvkit-examples/dummy.xlsx',
    'exceljs-xlsx/missing-bits.xlsx',
  ];
  test.each(spreadsheets)('%s is refused by the name of what it is', async (path) => {
    const response = await upload(await inNewShop(), readFileSync(sharedData(path)));
    expect(response.statusCode).toBe(400);
    expect(response.json().errors[0].extensions.issues[0].params.found).toMatch(/Excel/);
  });
});
