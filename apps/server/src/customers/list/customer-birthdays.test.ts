import { addDays, dayIn } from '@clientela/domain/day';
import { permissionsOf } from '@clientela/domain/permission';
import { aPartner, aShop, type Partner } from '../../../test/api.js';
import { aCustomer } from '../../../test/builders.js';

const list = /* GraphQL */ `
  query List($query: String, $where: CustomerWhere) {
    customers(first: 100, query: $query, where: $where, sortKey: NAME, direction: ASC) { nodes { firstName } totalCount }
  }
`;
interface Listed {
  customers: { nodes: { firstName: string }[]; totalCount: number };
}

// A zone where it is another day than in UTC for half of each day: the shop's day counts.
const timeZone = 'Pacific/Kiritimati';
const today = dayIn(timeZone, new Date());
/** Born in 1984 on the day that it is so many days from today. */
const bornIn = (days: number) => `1984${addDays(today, days).slice(4)}`;
const month = (day: string) => Number(day.slice(5, 7));

describe('The filter by birthday', () => {
  let partner: Partner;
  const names = async (variables: { query?: string; where?: object }) => {
    const { customers } = await partner.data<Listed>(list, variables);
    expect(customers.totalCount).toBe(customers.nodes.length);
    return customers.nodes.map((node) => node.firstName);
  };

  beforeAll(async () => {
    partner = await aPartner({ shopId: await aShop({ timeZone }) });
    const born = { Ayer: bornIn(-1), Hoy: bornIn(0), Mañana: bornIn(1), Pronto: bornIn(7), Tarde: bornIn(9) };
    for (const [firstName, birthday] of Object.entries(born)) await aCustomer(partner.shopId, { firstName, birthday });
    await aCustomer(partner.shopId, { firstName: 'Nadie', birthday: null });
  });

  it.each([
    ['birthday:today', { birthday: { withinDays: 0 } }, ['Hoy']],
    ['cumpleaños:+1d', { birthday: { withinDays: 1 } }, ['Hoy', 'Mañana']],
    ['cumpleanos:+1w', { birthday: { withinDays: 7 } }, ['Hoy', 'Mañana', 'Pronto']],
    ['-birthday:+7d', { not: { birthday: { withinDays: 7 } } }, ['Ayer', 'Nadie', 'Tarde']],
    ['birthday:+365d', { birthday: { withinDays: 365 } }, ['Ayer', 'Hoy', 'Mañana', 'Pronto', 'Tarde']],
    ['cumpleaños:no', { hasBirthday: false }, ['Nadie']],
    ['birthday:yes', { hasBirthday: true }, ['Ayer', 'Hoy', 'Mañana', 'Pronto', 'Tarde']],
  ])('reads «%s» and its typed form as the same', async (query, where, expected) => {
    expect(await names({ query })).toEqual(expected);
    expect(await names({ where })).toEqual(expected);
  });

  it('finds those of a month, whatever the year', async () => {
    const months = [month(bornIn(0))];
    const born = { Ayer: -1, Hoy: 0, Mañana: 1, Pronto: 7, Tarde: 9 };
    const expected = Object.entries(born).flatMap(([name, days]) => (month(bornIn(days)) === months[0] ? [name] : []));
    expect(await names({ query: `cumpleaños:${months[0]}` })).toEqual(expected);
    expect(await names({ where: { birthday: { months } } })).toEqual(expected);
    expect(await names({ where: { birthday: { months, withinDays: 0 } } })).toEqual(['Hoy']);
  });

  it.each([
    [{ birthday: { months: [0] } }, ['where', 'birthday', 'months', 0]],
    [{ birthday: { months: [1, 13] } }, ['where', 'birthday', 'months', 1]],
    [{ and: [{ birthday: { withinDays: 366 } }] }, ['where', 'and', 0, 'birthday', 'withinDays']],
    [{ birthday: { withinDays: -1 } }, ['where', 'birthday', 'withinDays']],
  ])('says where %j goes beyond the year', async (where, path) => {
    const { errors } = await partner.ask(list, { where });
    expect(errors?.[0]?.extensions).toMatchObject({ issues: [{ code: 'OUT_OF_RANGE', path }] });
  });

  it('is refused to who may not read birthdays, in either form', async () => {
    const viewer = await aPartner({ shopId: partner.shopId, scopes: [...permissionsOf('VIEWER')] });
    for (const variables of [
      { query: 'cumpleaños:hoy' },
      { query: '-cumpleaños:no hoy' },
      { where: { or: [{ birthday: { months: [1] } }] } },
      { where: { hasBirthday: true } },
    ]) {
      const { errors } = await viewer.ask(list, variables);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', permission: 'READ_PII' });
    }
  });
});
