import type { Operation } from '../operation.ts';
import { type Asker, idOf } from './asker.ts';

const createDocument = `mutation ($input: CustomerCreateInput!) {
  customerCreate(input: $input) { customer { id number version displayName email } userErrors { code message } }
}`;
const updateDocument = `mutation ($input: CustomerUpdateInput!) {
  customerUpdate(input: $input) { customer { id number version displayName phone } userErrors { code } }
}`;
const tagDocument = `mutation ($a: CustomersTagsUpdateInput!, $b: CustomersTagsUpdateInput!) {
  a: customersTagsUpdate(input: $a) { changedCount userErrors { code } }
  b: customersTagsUpdate(input: $b) { changedCount userErrors { code } }
}`;

export const writes = (asker: Asker): Operation[] => [create(asker), update(asker), bulkTags(asker)];

function create(asker: Asker): Operation {
  let turn = 0;
  const newcomer = () => {
    turn += 1;
    return {
      firstName: 'Berta',
      lastName: `Prueba ${turn}`,
      email: `b${turn}.${Date.now()}@bench.es`,
      phone: '+34645337711',
    };
  };
  const groupId = asker.filled.groupIds[0] ?? '';
  return {
    name: 'M1',
    what: 'create a customer in a group',
    ours: () => asker.graphql(createDocument, { input: { ...newcomer(), groupIds: [idOf('grp', groupId)] } }),
    bare: () => {
      const { firstName, lastName, email, phone } = newcomer();
      // Where our server hands out numbers in blocks, the bare one is given one that nobody has: no waiting in either.
      const number = 10_000_000 + turn;
      return asker.bare('M1', [
        asker.filled.tokenId,
        '$uuid',
        '$uuid',
        number,
        firstName,
        lastName,
        email,
        phone,
        groupId,
      ]);
    },
  };
}

/** Our server is told the version that was read, which is followed here so that nothing is refused as stale; the bare one is not. */
function update(asker: Asker): Operation {
  const versions = new Map<string, number>();
  const phone = '+34600112233';
  const raise = (id: string) => {
    const version = versions.get(id) ?? 1;
    versions.set(id, version + 1);
    return version;
  };
  const lastName = () => `Cambio ${Math.floor(Math.random() * 1e9)}`;
  return {
    name: 'M2',
    what: 'change name and phone of a customer',
    ours: () => {
      const id = asker.nextCustomer();
      const input = { id: idOf('cus', id), expectedVersion: raise(id), lastName: lastName(), phone };
      return asker.graphql(updateDocument, { input });
    },
    bare: () => {
      const id = asker.nextCustomer();
      raise(id);
      return asker.bare('M2', [asker.filled.tokenId, '$uuid', id, phone, lastName(), 0]);
    },
  };
}

/**
 * Each thousand gets a tag, and loses it when its turn comes again: whatever the length of the run, every request has all of
 * its work to do, and none finds it done.
 */
function bulkTags(asker: Asker): Operation {
  const { customerIds, tagIds, tokenId } = asker.filled;
  const thousands = Math.max(1, Math.floor(customerIds.length / 1000));
  let turn = 0;
  const next = () => {
    const from = (turn % thousands) * 1000;
    const cycle = Math.floor(turn / thousands);
    turn += 1;
    const tagId = tagIds[Math.floor(cycle / 2) % tagIds.length] ?? '';
    return { tagId, ids: customerIds.slice(from, from + 1000), gives: cycle % 2 === 0 };
  };
  return {
    name: 'M3',
    what: 'tag 1,000 customers, or untag them',
    ours: () => {
      const { tagId, ids, gives } = next();
      const change = { [gives ? 'add' : 'remove']: [idOf('tag', tagId)] };
      const customerIdsOf = (from: number) => ids.slice(from, from + 500).map((id) => idOf('cus', id));
      const half = (from: number) => ({ customerIds: customerIdsOf(from), ...change });
      return asker.graphql(tagDocument, { a: half(0), b: half(500) });
    },
    bare: () => {
      const { tagId, ids, gives } = next();
      return asker.bare(gives ? 'M3' : 'M3back', [tagId, ids, tokenId]);
    },
  };
}
