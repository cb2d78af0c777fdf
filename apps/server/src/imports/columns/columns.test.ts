import { existsSync, readFileSync } from 'node:fs';
import { Problem } from '@clientela/domain/problem';
import { describe, expect, test } from '@jest/globals';
import { sharedData } from '../../../test/shared-data.js';
import type { ColumnWishes } from './assign.js';
import { planColumns } from './column-plan.js';
import { headerKey } from './header-key.js';
import { templateFields, templateHeaders } from './template.js';

const fieldsOf = (header: string[], wishes?: ColumnWishes) => {
  const plan = planColumns(header, wishes);
  return {
    system: plan.system,
    fields: Object.fromEntries(plan.columns.map(({ header: name, field }) => [name, field])),
    ignored: Object.fromEntries(plan.ignored.map(({ column, reason }) => [column, reason])),
  };
};
const issuesOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return error.issues;
    throw error;
  }
  return [];
};

describe('headers', () => {
  test('are the same in whatever case, accents, separators and hints', () => {
    const same = ['E-mail *', 'email', ' E_MAIL ', 'Email (required)', 'é-mail'];
    expect(new Set(same.map(headerKey))).toEqual(new Set(['email']));
    expect(headerKey('Birthday (yyyy-mm-dd)')).toBe(headerKey('birthday'));
    expect(headerKey('(x)')).toBe('x');
    // Takes minutes when it is read anew from each parenthesis.
    for (const sign of ['(', '[']) expect(headerKey(sign.repeat(500_000))).toBe('');
  });

  test.each([
    [
      ['name', 'email', 'password'],
      ['name', 'email', 'password'],
    ],
    [
      ['nombre', 'correo', 'contraseña'],
      ['name', 'email', 'password'],
    ],
    [
      ['Nombre', 'Apellidos', 'E-mail', 'Teléfono'],
      ['firstName', 'lastName', 'email', 'phone'],
    ],
    [
      ['dni', 'nombre', 'apellidos', 'fechaNacimiento', 'telefono', 'email'],
      ['taxId', 'firstName', 'lastName', 'birthday', 'phone', 'email'],
    ],
    [
      ['Nombre', 'Primer apellido', 'Segundo apellido'],
      ['firstName', 'lastName', 'secondLastName'],
    ],
  ])('%j go to %j', (header, fields) => {
    expect(planColumns(header).columns.map(({ field }) => field)).toEqual(fields);
  });

  test.each(['es', 'en'] as const)('of the template in %s are all known, each as its own field', (language) => {
    const plan = planColumns(templateHeaders(language));
    expect(plan.system).toBe('clientela');
    expect(plan.columns.map(({ field }) => field)).toEqual(templateFields());
    expect(plan.ignored).toEqual([]);
  });

  test('that are not loaded are named with the reason', () => {
    expect(fieldsOf(['Name', 'Email', 'Name', 'ID', 'Grupo de clientes', 'City', 'Zip', 'error'])).toEqual({
      system: null,
      fields: { Name: 'name', Email: 'email' },
      ignored: {
        Name: 'DUPLICATE',
        ID: 'UNKNOWN',
        'Grupo de clientes': 'AMBIGUOUS',
        City: 'ADDRESS_INCOMPLETE',
        Zip: 'ADDRESS_INCOMPLETE',
      },
    });
  });

  test('of which none is known are an error that names them, and a first row of data is not quoted', () => {
    expect(issuesOf(() => planColumns(['Nmae', 'Emial']))).toEqual([
      { code: 'HEADER_NOT_RECOGNISED', path: ['file'], params: { found: 'Nmae, Emial' } },
    ]);
    expect(() => planColumns(['Ana', 'ana@example.com', 'secreto'])).toThrow('NO_HEADER');
  });
});

describe('a column map', () => {
  const header = ['customer_id', 'Who', 'Mail', 'Tel'];
  test('alone decides, by header as it is written or nearly', () => {
    const map = { customer_id: 'externalReference', who: 'name', Mail: 'email', Tel: null };
    expect(fieldsOf(header, { map, system: 'olist' })).toEqual({
      system: 'olist',
      fields: { customer_id: 'externalReference', Who: 'name', Mail: 'email' },
      ignored: { Tel: 'NOT_MAPPED' },
    });
  });

  test('with a target twice, an unknown field or a column that is not there is refused, all at once', () => {
    const map = { Who: 'name', Mail: 'name', Tel: 'fax', Nope: 'email' };
    const issues = issuesOf(() => planColumns(header, { map }));
    expect(issues.map(({ code, path }) => [code, path[1]])).toEqual([
      ['COLUMN_MAPPED_TWICE', 'Mail'],
      ['INVALID_OPTION', 'Tel'],
      ['INVALID_OPTION', 'Nope'],
    ]);
    expect(issues[1]?.params?.allowed).toContain('companyName');
    expect(issues[2]?.params?.allowed).toContain('customer_id');
  });
});

describe('a caller who names the source', () => {
  test('vouches for its ids', () => {
    expect(fieldsOf(['id', 'email'], { system: 'tienda-vieja' }).fields).toEqual({
      id: 'externalReference',
      email: 'email',
    });
    expect(fieldsOf(['id', 'email']).fields).toEqual({ email: 'email' });
  });
});

const systems: Record<string, string> = {
  'Shopify customers (2019-2022)': 'shopify',
  'Shopify customers (now)': 'shopify',
  'Shopify customers template (now)': 'shopify',
  'BigCommerce customers (Shift app docs)': 'bigcommerce',
  'HubSpot contacts': 'hubspot',
  'Mailchimp audience': 'mailchimp',
  'WooCommerce customers (wc-admin)': 'woocommerce',
  'Stripe customers': 'stripe',
  'Google Contacts': 'google-contacts',
  'Pipedrive persons': 'pipedrive',
};

const headersFile = sharedData('export-headers/known-headers.tsv');
(existsSync(headersFile) ? describe : describe.skip)('exports of other systems', () => {
  const lines = (existsSync(headersFile) ? readFileSync(headersFile, 'utf8') : '').split('\n').slice(1).filter(Boolean);
  test.each(lines.map((line) => line.split('\t')))('%s', (name = '', delimiter = '', header = '') => {
    const columns = header.replaceAll('"', '').split(delimiter);
    if (name === 'Tiendanube ventas') return expect(() => planColumns(columns)).toThrow('ORDERS');
    const plan = planColumns(columns);
    expect(plan.system).toBe(systems[name] ?? null);
    const fields = plan.columns.map(({ field }) => field);
    expect(fields).toContain('email');
    if (name.startsWith('Shopify')) {
      expect(fields).toEqual(
        expect.arrayContaining(['addressLine1', 'city', 'postalCode', 'country', 'phone', 'tags', 'note']),
      );
      expect(plan.ignored.map(({ column }) => column)).not.toContain('Default Address Phone');
    }
  });
});
