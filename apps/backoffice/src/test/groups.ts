import { Group, GroupMembers } from '../features/groups/groups.graphql';
import type { GroupMemberFragment, GroupRowFragment } from '../gql/graphql';
import { type Answer, answer } from './answers';

/** A group of the shop. */
export const aGroup = (some: Partial<GroupRowFragment> = {}): GroupRowFragment => ({
  __typename: 'CustomerGroup',
  id: 'grp_1',
  version: 5,
  name: 'Mayoristas',
  description: null,
  customerCount: 12,
  discount: {
    __typename: 'Discount',
    type: 'PERCENTAGE',
    percentage: '12.50',
    amount: null,
    startsOn: null,
    endsOn: '2026-12-31',
  },
  createdAt: '2026-01-02T10:00:00Z',
  ...some,
});

/** Somebody of a group. */
export const aMember = (id: string, displayName: string): GroupMemberFragment => ({
  ...{ __typename: 'Customer', id, displayName, email: null, phone: null, phoneFormatted: null },
});

/** The first of those who are in a group. */
export const membersOf = (group: GroupRowFragment, members: GroupMemberFragment[]): Answer =>
  answer(
    GroupMembers,
    { id: group.id, first: 10 },
    {
      __typename: 'Query',
      customers: {
        __typename: 'CustomerConnection',
        nodes: members,
        pageInfo: { __typename: 'PageInfo', hasNextPage: true },
      },
    },
  );

/** What the page of a group asks for. */
export const pageOf = (group: GroupRowFragment): Answer[] => [
  answer(Group, { id: group.id }, { __typename: 'Query', customerGroup: group }),
  membersOf(group, [aMember('cus_1', 'Ana García')]),
];
