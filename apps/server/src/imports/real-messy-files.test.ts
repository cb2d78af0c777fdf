import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { aPartner, type Partner } from '../../test/api.js';
import { behindTheScenes } from '../../test/database.js';
import { hasSharedData, linesOf, sharedData, sharedText } from '../../test/shared-data.js';
import { countsOf, load, loadTwice, upload } from '../../test/upload.js';

const files = hasSharedData ? describe : describe.skip;

files('files that nobody here wrote, and nobody tidied', () => {
  let partner: Partner;
  const inNewShop = async () => {
    partner = await aPartner();
    return partner;
  };

  const messy = hasSharedData ? readdirSync(sharedData('groweasy-messy')) : [];
  test.each(messy)('groweasy-messy/%s: no row is lost, none comes twice', async (name) => {
    const path = `groweasy-messy/${name}`;
    const lines = linesOf(path).filter((line) => /[^,\s]/.test(line));
    const shop = await inNewShop();
    if (name.startsWith('08')) {
      const response = await upload(shop, sharedText(path));
      expect(response.json().errors[0].extensions.issues[0]).toMatchObject({ code: 'HEADER_NOT_RECOGNISED' });
      const map = JSON.stringify({ Nmae: 'name', Emial: 'email', Phne: 'phone', Compny: 'companyName' });
      return expect(countsOf(await load(shop, sharedText(path), { map }))).toMatchObject({ rows: 3, created: 3 });
    }
    const report = await loadTwice(shop, path);
    const rows = name.startsWith('23') ? 2 : lines.length - 1;
    expect(report).toMatchObject({ rows, created: rows - report.faulty, stopped: null });
    const faulty: Record<string, string[]> = {
      '02': ['INVALID_EMAIL', 'NAME_REQUIRED'],
      '03': ['NAME_REQUIRED', 'NAME_REQUIRED', 'NAME_REQUIRED'],
      '15': ['DUPLICATE_IN_FILE', 'DUPLICATE_IN_FILE'],
      '16': ['ROW_HAS_OTHER_LENGTH'],
    };
    expect(report.faults.map(({ code }) => code)).toEqual(faulty[name.slice(0, 2)] ?? []);
  });

  test('formulas are kept as the text that they are, and none runs out of a file of ours', async () => {
    const payloads = linesOf('csv-injection/csv-payload.txt');
    const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    const file = [
      'Nombre,Correo',
      ...payloads.map((payload, index) => `${quoted(payload)},p${index}@example.com`),
    ].join('\n');
    await load(await inNewShop(), file);
    const names = await behindTheScenes<{ name: string }>(
      `select concat_ws(' ', first_name, last_name) as name from customer where shop_id = $1 order by number`,
      [partner.shopId],
    );
    expect(names.map(({ name }) => name)).toEqual(payloads.map((payload) => payload.replace(/\s+/g, ' ')));
    const bad = file.replaceAll('@', ' ');
    const answer = await upload(partner, bad, { headers: { accept: 'text/csv' } });
    const cells = answer.body.slice(1).split('\n').slice(1, -1);
    expect(cells).toHaveLength(payloads.length);
    for (const cell of cells) expect(cell).not.toMatch(/^"?[=+\-@]/);
  });
});
