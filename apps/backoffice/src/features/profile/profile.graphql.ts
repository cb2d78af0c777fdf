import { graphql } from '../../gql';

export const ProfileUpdate = graphql(/* GraphQL */ `
  mutation ProfileUpdate($input: ViewerUpdateInput!) {
    viewerUpdate(input: $input) { viewer { staff { id name locale } } userErrors { code message path } }
  }
`);

export const PasswordChange = graphql(/* GraphQL */ `
  mutation PasswordChange($input: ViewerPasswordChangeInput!) {
    viewerPasswordChange(input: $input) { viewer { staff { id } } userErrors { code message path } }
  }
`);

export const Sessions = graphql(/* GraphQL */ `
  query Sessions { viewer { sessions { id userAgent createdAt lastSeenAt isCurrent } } }
`);

export const SessionEnd = graphql(/* GraphQL */ `
  mutation SessionEnd($input: StaffSessionEndInput!) {
    staffSessionEnd(input: $input) { endedId userErrors { code message path } }
  }
`);
