import { graphql } from '../../gql';

/** Every issuing company of the shop: there are 50 at most. */
export const CompanyOptions = graphql(/* GraphQL */ `
  query CompanyOptions {
    issuingCompanies(first: 50) { nodes { id name } }
  }
`);

graphql(/* GraphQL */ `
  fragment CompanyRow on IssuingCompany { id version name taxId isDefault orderCount }
`);

export const Companies = graphql(/* GraphQL */ `
  query Companies($query: String, $first: Int, $after: String, $last: Int, $before: String) {
    issuingCompanies(query: $query, first: $first, after: $after, last: $last, before: $before) {
      nodes { ...CompanyRow }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`);

export const CompanyCreate = graphql(/* GraphQL */ `
  mutation CompanyCreate($input: IssuingCompanyCreateInput!) {
    issuingCompanyCreate(input: $input) { issuingCompany { ...CompanyRow } userErrors { code message path } }
  }
`);

export const CompanyUpdate = graphql(/* GraphQL */ `
  mutation CompanyUpdate($input: IssuingCompanyUpdateInput!) {
    issuingCompanyUpdate(input: $input) { issuingCompany { ...CompanyRow } userErrors { code message path } }
  }
`);

export const CompanyDelete = graphql(/* GraphQL */ `
  mutation CompanyDelete($input: IssuingCompanyDeleteInput!) {
    issuingCompanyDelete(input: $input) { deletedId newDefault { ...CompanyRow } userErrors { code message path } }
  }
`);
