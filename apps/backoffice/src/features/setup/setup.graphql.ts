import { graphql } from '../../gql';

export const InstallationSetUp = graphql(/* GraphQL */ `
  mutation InstallationSetUp($input: InstallationSetUpInput!) {
    installationSetUp(input: $input) { viewer { staff { id } } userErrors { code message path } }
  }
`);
