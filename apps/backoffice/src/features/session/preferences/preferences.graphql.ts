import { graphql } from '../../../gql';

export const PreferencesUpdate = graphql(/* GraphQL */ `
  mutation PreferencesUpdate($input: ViewerPreferencesUpdateInput!) {
    viewerPreferencesUpdate(input: $input) {
      viewer { preferences { language theme density customerColumns orderColumns } }
      userErrors { code message path }
    }
  }
`);
