import { expect, test } from '@jest/globals';
import { testApp } from '../../test/api.js';
import { askAt, type Place, placesOf } from '../../test/probes.js';
import { apiSchema } from '../../test/schema.js';
import { aWorld } from '../../test/worlds.js';

const schema = apiSchema();

/** What PostgreSQL, JSON or a parser stumbles over, by the scalar that lets it through. */
const values: Readonly<Record<string, readonly unknown[]>> = {
  String: ['a\u0000\ud800b', '', 'ﷺ'.repeat(3000), `%_\\'"; drop table customer`],
  ID: ['', '\u0000'],
  Int: [-(2 ** 31), -1, 0, 2 ** 31 - 1],
  Decimal: ['-9999999999999999.999999', '9999999999999999', '0.000001', '-1'],
  Date: ['0000-00-00', '0001-01-01', '9999-12-31', '2026-02-30'],
  DateTime: ['0000-01-01T00:00:00Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59-14:00'],
  JSONObject: [{ '\u0000': '\u0000', '\ud800': '\ud800' }, { a: 1e308, b: -0 }, { a: [[[[[[1]]]]]] }],
};

/** A filter inside of a filter is read as the one around it. */
const isReadHere = ({ way }: Place) => !way.some((name) => /^(and|or|not)$/.test(name));

test('no value of any place of the API makes the server fail: each is taken, or refused with a reason', async () => {
  // One connection: what a statement leaves behind on it meets every other.
  const app = await testApp({
    compileAt: 2,
    onDifference: undefined,
    budget: { size: 1e9, perSecond: 1e9 },
    poolSize: 1,
  });
  const { partner, ids } = await aWorld(app);
  const failed: string[] = [];
  let asked = 0;
  for (const [scalar, hostile] of Object.entries(values)) {
    for (const place of placesOf(schema, scalar).filter(isReadHere)) {
      for (const value of hostile) {
        const { query, variables } = askAt(schema, place, ids, value);
        const { status, errors = [] } = await partner.ask(query, variables);
        asked += 1;
        const codes = errors.map(({ extensions }) => extensions.code);
        if (status < 500 && !codes.includes('INTERNAL_SERVER_ERROR') && !codes.includes('SERVICE_UNAVAILABLE'))
          continue;
        failed.push(`${place.name} ${JSON.stringify(value).slice(0, 40)}: ${status} ${codes}`);
      }
    }
  }
  expect(failed).toEqual([]);
  expect(asked).toBeGreaterThan(1500);
}, 300_000);
