import { rareName } from '../data/people.ts';
import type { Operation } from '../operation.ts';
import { type Asker, idOf } from './asker.ts';

const listDocument = `query ($first: Int!, $after: String, $query: String) {
  customers(first: $first, after: $after, query: $query) {
    nodes {
      id number version displayName email phone type status orderCount totalSpent { amount currencyCode } lastOrderAt createdAt
      groups { id name } tags { id name color }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;
const recordDocument = `query ($id: ID!) {
  customer(id: $id) {
    id number version displayName firstName lastName companyName email phone type status
    orderCount totalSpent { amount currencyCode } lastOrderAt createdAt
    groups { id name } tags { id name color }
    addresses { id line1 city region postalCode countryCode isDefaultBilling isDefaultShipping }
  }
}`;

const filteredDocument = `query ($first: Int!, $where: CustomerWhere!) {
  customers(first: $first, where: $where, sortKey: TOTAL_SPENT, direction: DESC) {
    totalCount
    nodes {
      id number version displayName email phone type status orderCount totalSpent { amount currencyCode } lastOrderAt createdAt
      groups { id name } tags { id name color }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;
/** Where the page after many rows begins: our cursor, and what the bare server is given instead. */
export interface Place {
  readonly cursor: string;
  readonly createdAt: string;
  readonly id: string;
}

export function reads(asker: Asker, place: Place): Operation[] {
  return [
    {
      name: 'Q1',
      what: 'first page of 50 with groups, tags, counters',
      ours: () => asker.graphql(listDocument, { first: 50 }),
      bare: () => asker.bare('Q1', []),
    },
    search(asker, 'Q2 common', 'garcia', 'search by a common word'),
    search(asker, 'Q2 rare', rareName, 'search by a rare word'),
    search(asker, 'Q2 phone', '12345', 'search by digits of a phone'),
    filtered(asker, 'Q3', 'a rare tag', 0),
    filtered(asker, 'Q3 broad', 'a common tag', 2),
    {
      name: 'Q4',
      what: 'the page after 50,000 rows',
      ours: () => asker.graphql(listDocument, { first: 50, after: place.cursor }),
      bare: () => asker.bare('Q4', [place.createdAt, place.id]),
    },
    {
      name: 'Q5',
      what: 'one record with addresses, groups, tags',
      ours: () => asker.graphql(recordDocument, { id: idOf('cus', asker.nextCustomer()) }),
      bare: () => asker.bare('Q5', [asker.nextCustomer()]),
    },
  ];
}

function filtered(asker: Asker, name: string, tag: string, tagPlace: number): Operation {
  const groupId = asker.filled.groupIds[0] ?? '';
  const tagId = asker.filled.tagIds[tagPlace] ?? '';
  const where = {
    groupIds: { any: [idOf('grp', groupId)] },
    tagIds: { any: [idOf('tag', tagId)] },
    orderCount: { gt: 3 },
  };
  return {
    name,
    what: `a group, ${tag} and more than 3 orders, by total spent, with totalCount`,
    ours: () => asker.graphql(filteredDocument, { first: 50, where }),
    bare: () => asker.bare('Q3', [groupId, tagId]),
  };
}

const search = (asker: Asker, name: string, words: string, what: string): Operation => ({
  name,
  what,
  ours: () => asker.graphql(listDocument, { first: 50, query: words }),
  bare: () => asker.bare('Q2', [[`%${words.toLowerCase()}%`]]),
});
