import { describe, expect, test } from '@jest/globals';
import { aPartner, statementsDuring } from '../../../test/api.js';
import { aCustomer, aGroup, aTag, createCustomer } from '../../../test/customers.js';
import { behindTheScenes } from '../../../test/database.js';

const whole = `id number version displayName firstName lastName companyName type status source email phone phoneCountryCode
  taxId vatId birthday locale externalReference metadata preferredShippingMethod
  discount { type percentage } taxExemption { reason validFrom } paymentPreference { mode methods default }
  groups { id name } primaryGroup { id } tags { id name }
  addresses { line1 city countryCode phone isDefaultBilling isDefaultShipping } notes(first: 5) { nodes { body author { kind name } } }`;

const searchText = async (shopId: string) =>
  (await behindTheScenes<{ text: string }>('select text from customer_search where shop_id = $1', [shopId]))[0]?.text;

describe('a new customer', () => {
  test('needs a first name or a company name and nothing else', async () => {
    const partner = await aPartner();
    expect((await createCustomer(partner, { lastName: 'Pérez' })).userErrors).toMatchObject([
      { code: 'NAME_REQUIRED', path: ['input', 'firstName'] },
    ]);
    expect((await createCustomer(partner, { firstName: 'Ana', type: 'COMPANY' })).userErrors).toMatchObject([
      { code: 'COMPANY_NAME_REQUIRED', path: ['input', 'companyName'] },
    ]);
    const person = await createCustomer(partner, { firstName: ' Ana ', lastName: 'Pérez' }, whole);
    expect(person).toMatchObject({ userErrors: [], warnings: [], customer: { displayName: 'Ana Pérez', version: 1 } });
    expect(person.customer).toMatchObject({ type: 'INDIVIDUAL', status: 'ACTIVE', source: 'API', metadata: {} });
    const company = await aCustomer(partner, { firstName: null, companyName: 'Bicis S.L.', type: 'COMPANY' });
    expect(company.displayName).toBe('Bicis S.L.');
  });

  test('keeps all that it is given, cleaned and normalised', async () => {
    const partner = await aPartner();
    const groups = [await aGroup(partner, 'Mayoristas'), await aGroup(partner, 'Amigos')];
    const tag = await aTag(partner, 'VIP');
    const { customer, userErrors } = await createCustomer(
      partner,
      {
        firstName: 'José',
        lastName: 'Ñúñez',
        email: ' Jose@Example.COM ',
        phone: '645 33 77 11',
        taxId: '12.345.678-z',
        vatId: 'es 12345678z',
        birthday: '1980-02-29',
        locale: 'EN',
        source: 'POS',
        externalReference: 'TPV-7',
        metadata: { erp: { id: 7 } },
        discount: { type: 'PERCENTAGE', percentage: '10' },
        taxExemption: { reason: 'Exportación', validFrom: '2026-01-01' },
        paymentPreference: { mode: 'FIXED', methods: ['BIZUM'] },
        preferredShippingMethod: 'Recogida',
        groupIds: groups,
        primaryGroupId: groups[1],
        tagIds: [tag],
        tagNames: ['vip', 'Nueva'],
        addresses: [
          { line1: 'Calle Mayor 1', city: 'León', phone: '987123456' },
          { line1: 'Rua 2', city: 'Porto', countryCode: 'Portugal', isDefaultShipping: true },
        ],
        note: 'Prefiere la tarde',
      },
      whole,
    );
    expect(userErrors).toEqual([]);
    expect(customer).toEqual({
      id: expect.stringMatching(/^cus_/),
      number: expect.any(Number),
      version: 1,
      displayName: 'José Ñúñez',
      firstName: 'José',
      lastName: 'Ñúñez',
      companyName: null,
      type: 'INDIVIDUAL',
      status: 'ACTIVE',
      source: 'POS',
      email: 'Jose@Example.COM',
      phone: '+34645337711',
      phoneCountryCode: 'ES',
      taxId: '12345678Z',
      vatId: 'ES12345678Z',
      birthday: '1980-02-29',
      locale: 'EN',
      externalReference: 'TPV-7',
      metadata: { erp: { id: 7 } },
      preferredShippingMethod: 'Recogida',
      discount: { type: 'PERCENTAGE', percentage: '10.00' },
      taxExemption: { reason: 'Exportación', validFrom: '2026-01-01' },
      paymentPreference: { mode: 'FIXED', methods: ['BIZUM'], default: 'BIZUM' },
      groups: [
        { id: groups[1], name: 'Amigos' },
        { id: groups[0], name: 'Mayoristas' },
      ],
      primaryGroup: { id: groups[1] },
      tags: [
        { id: expect.any(String), name: 'Nueva' },
        { id: tag, name: 'VIP' },
      ],
      addresses: [
        {
          line1: 'Calle Mayor 1',
          city: 'León',
          countryCode: 'ES',
          phone: '+34987123456',
          isDefaultBilling: true,
          isDefaultShipping: false,
        },
        {
          line1: 'Rua 2',
          city: 'Porto',
          countryCode: 'PT',
          phone: null,
          isDefaultBilling: false,
          isDefaultShipping: true,
        },
      ],
      notes: { nodes: [{ body: 'Prefiere la tarde', author: { kind: 'TOKEN', name: 'Prueba' } }] },
    });
    const text = await searchText(partner.shopId);
    for (const part of ['jose nunez', '34645337711', 'tpv-7', 'leon', 'prefiere la tarde', String(customer?.number)]) {
      expect(text).toContain(part);
    }
  });

  test.each([
    [{ email: 'ana@' }, 'INVALID_EMAIL', ['email']],
    [{ phone: '12' }, 'INVALID_PHONE', ['phone']],
    [{ birthday: '2126-01-01' }, 'INVALID_BIRTHDAY', ['birthday']],
    [{ birthday: '2001-02-29' }, 'INVALID_DATE', ['birthday']],
    [{ phoneCountryCode: 'Atlantis' }, 'INVALID_COUNTRY', ['phoneCountryCode']],
    [{ lastName: 'x'.repeat(121) }, 'TOO_LONG', ['lastName']],
    [{ metadata: { '': 1 } }, 'INVALID_METADATA', ['metadata']],
    [
      { paymentPreference: { mode: 'FIXED', methods: [] } },
      'FIXED_PAYMENT_NEEDS_ONE_METHOD',
      ['paymentPreference', 'methods'],
    ],
    [
      { paymentPreference: { mode: 'CHOICE', methods: [] } },
      'CHOICE_PAYMENT_NEEDS_METHODS',
      ['paymentPreference', 'methods'],
    ],
    [
      { paymentPreference: { mode: 'CHOICE', methods: ['CARD'], default: 'CASH' } },
      'DEFAULT_PAYMENT_NOT_LISTED',
      ['paymentPreference', 'default'],
    ],
    [
      { taxExemption: { reason: 'x', validFrom: '2026-02-01', validUntil: '2026-01-01' } },
      'INVALID_DATE_RANGE',
      ['taxExemption', 'validUntil'],
    ],
    [{ discount: { type: 'PERCENTAGE', percentage: '0' } }, 'INVALID_PERCENTAGE', ['discount', 'percentage']],
    [{ addresses: [{ line1: 'Calle 1', city: ' ' }] }, 'REQUIRED', ['addresses', '0', 'city']],
    [{ tagIds: ['tag_1'] }, 'INVALID_ID', ['tagIds', '0']],
    [{ groupIds: [], primaryGroupId: `grp_${'0'.repeat(32)}` }, 'PRIMARY_GROUP_NOT_MEMBER', ['primaryGroupId']],
    [{ tagIds: [`tag_${'0'.repeat(32)}`] }, 'NOT_FOUND', ['tagIds', '0']],
    [{ groupIds: [`grp_${'0'.repeat(32)}`] }, 'NOT_FOUND', ['groupIds', '0']],
  ])('is refused with %j', async (input, code, path) => {
    const partner = await aPartner();
    const answer = await createCustomer(partner, { firstName: 'Ana', ...input });
    expect(answer).toMatchObject({ customer: null, userErrors: [{ code, path: ['input', ...path] }] });
    expect(await behindTheScenes('select 1 from customer where shop_id = $1', [partner.shopId])).toEqual([]);
  });

  test('cannot have the tags and groups of another shop: they do not exist', async () => {
    const [ours, theirs] = [await aPartner(), await aPartner()];
    const [tag, mine] = [await aTag(theirs, 'Secreta'), await aTag(ours, 'Mía')];
    const group = await aGroup(theirs, 'Secreto');
    expect((await createCustomer(ours, { firstName: 'Ana', tagIds: [mine, tag] })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'tagIds', '1'] },
    ]);
    expect((await createCustomer(ours, { firstName: 'Ana', groupIds: [group] })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'groupIds', '0'] },
    ]);
  });

  test('has an e-mail and an external reference that no other has, and is told whose they are', async () => {
    const partner = await aPartner();
    const first = await aCustomer(partner, { email: 'Ana@X.com', externalReference: 'A-1' });
    const again = await createCustomer(partner, { firstName: 'Otra', email: 'ana@x.com ' });
    expect(again.userErrors).toMatchObject([{ code: 'EMAIL_TAKEN', path: ['input', 'email'], relatedId: first.id }]);
    const other = await createCustomer(partner, { firstName: 'Otra', externalReference: 'A-1' });
    expect(other.userErrors).toMatchObject([
      { code: 'EXTERNAL_REFERENCE_TAKEN', path: ['input', 'externalReference'], relatedId: first.id },
    ]);
    const elsewhere = await createCustomer(await aPartner(), { firstName: 'Ana', email: 'ana@x.com' });
    expect(elsewhere.userErrors).toEqual([]);
  });

  test('with an id that fails its check is saved, with a warning', async () => {
    const partner = await aPartner();
    const answer = await createCustomer(partner, { firstName: 'Ana', taxId: '12345678A', vatId: 'ESB12345670' });
    expect(answer).toMatchObject({
      userErrors: [],
      warnings: [
        { code: 'TAX_ID_LOOKS_WRONG', path: ['input', 'taxId'] },
        { code: 'VAT_ID_LOOKS_WRONG', path: ['input', 'vatId'] },
      ],
    });
    expect(answer.customer?.id).toMatch(/^cus_/);
  });

  test('that is refused leaves the other mutations of the document standing', async () => {
    const partner = await aPartner();
    await aCustomer(partner, { email: 'ana@x.com' });
    const answer = await partner.data(`mutation {
      a: customerCreate(input: { firstName: "Ana", email: "ANA@x.com" }) { customer { id } userErrors { code } }
      b: customerCreate(input: { firstName: "Bea", email: "bea@x.com" }) { customer { displayName } userErrors { code } }
    }`);
    expect(answer).toEqual({
      a: { customer: null, userErrors: [{ code: 'EMAIL_TAKEN' }] },
      b: { customer: { displayName: 'Bea' }, userErrors: [] },
    });
  });

  test('is told of by one audit event with its values', async () => {
    const partner = await aPartner();
    await aCustomer(partner, { lastName: 'Gil', email: 'ana@x.com', tagNames: ['VIP'] });
    const events = await behindTheScenes<{ action: string; changes: Record<string, unknown> }>(
      `select e.action, v.changes from audit_event e
       join audit_values v on v.shop_id = e.shop_id and v.event_id = e.id where e.shop_id = $1 order by e.action`,
      [partner.shopId],
    );
    expect(events).toMatchObject([
      {
        action: 'customer.create',
        changes: { firstName: [null, 'Ana'], lastName: [null, 'Gil'], email: [null, 'ana@x.com'] },
      },
      { action: 'tag.create', changes: { name: [null, 'VIP'], color: [null, 'NEUTRAL'] } },
    ]);
  });

  test('is written by one statement, and shown from what that answers', async () => {
    const partner = await aPartner();
    await aCustomer(partner);
    const { statements } = await statementsDuring(() => aCustomer(partner, { email: 'b@x.com', phone: '645337711' }));
    expect(statements).toHaveLength(1);
  });

  test('gets a number that no other has, however many come at once', async () => {
    const partner = await aPartner();
    const made = await Promise.all(Array.from({ length: 120 }, () => aCustomer(partner)));
    expect(new Set(made.map((customer) => customer.number)).size).toBe(120);
  });
});
