import { graphql } from '../../gql';

/** The groups whose name matches what was typed; the server searches. */
export const GroupOptions = graphql(/* GraphQL */ `
  query GroupOptions($query: String) {
    customerGroups(first: 20, query: $query) { nodes { id name customerCount } pageInfo { hasNextPage } }
  }
`);

graphql(/* GraphQL */ `
  fragment GroupRow on CustomerGroup {
    id
    version
    name
    description
    customerCount
    discount { type percentage amount { amount currencyCode } startsOn endsOn }
    createdAt
  }
`);

export const Groups = graphql(/* GraphQL */ `
  query Groups($query: String, $first: Int, $after: String, $last: Int, $before: String) {
    customerGroups(query: $query, first: $first, after: $after, last: $last, before: $before) {
      nodes { ...GroupRow }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`);

export const Group = graphql(/* GraphQL */ `
  query Group($id: ID!) {
    customerGroup(id: $id) { ...GroupRow }
  }
`);

/** The first of a group's customers; the customers list shows them all. */
export const GroupMembers = graphql(/* GraphQL */ `
  query GroupMembers($id: ID!, $first: Int!) {
    customers(first: $first, where: { groupIds: { any: [$id] } }, sortKey: NAME, direction: ASC) {
      nodes { ...GroupMember }
      pageInfo { hasNextPage }
    }
  }
  fragment GroupMember on Customer { id displayName email phone phoneFormatted }
`);

/** Who could join a group, by what is typed; who is in it already is known by their groups. */
export const GroupCandidates = graphql(/* GraphQL */ `
  query GroupCandidates($query: String!) {
    customers(first: 20, query: $query, sortKey: NAME, direction: ASC) {
      nodes { ...GroupMember groups { id } }
      pageInfo { hasNextPage }
    }
  }
`);

/** Lets customers join or leave a group. */
export const GroupMembersChange = graphql(/* GraphQL */ `
  mutation GroupMembersChange($input: CustomersGroupsUpdateInput!) {
    customersGroupsUpdate(input: $input) {
      changedCount
      results { customerId userErrors { message } }
      userErrors { code message path }
    }
  }
`);

export const GroupCreate = graphql(/* GraphQL */ `
  mutation GroupCreate($input: CustomerGroupCreateInput!) {
    customerGroupCreate(input: $input) { customerGroup { ...GroupRow } userErrors { code message path } }
  }
`);

export const GroupUpdate = graphql(/* GraphQL */ `
  mutation GroupUpdate($input: CustomerGroupUpdateInput!) {
    customerGroupUpdate(input: $input) { customerGroup { ...GroupRow } userErrors { code message path } }
  }
`);

export const GroupDelete = graphql(/* GraphQL */ `
  mutation GroupDelete($input: CustomerGroupDeleteInput!) {
    customerGroupDelete(input: $input) { deletedId customerCount userErrors { code message path } }
  }
`);
