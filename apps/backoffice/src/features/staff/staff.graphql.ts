import { graphql } from '../../gql';

export const Staff = graphql(/* GraphQL */ `
  query Staff {
    staffMembers { role staff { id name email } }
    staffInvitations { id email role expiresAt invitedByName }
  }
`);

export const StaffInvite = graphql(/* GraphQL */ `
  mutation StaffInvite($input: StaffInviteInput!) {
    staffInvite(input: $input) { invitation { id } token userErrors { code message path } }
  }
`);

export const InvitationRevoke = graphql(/* GraphQL */ `
  mutation InvitationRevoke($input: StaffInvitationRevokeInput!) {
    staffInvitationRevoke(input: $input) { deletedId userErrors { code message path } }
  }
`);

export const MemberUpdate = graphql(/* GraphQL */ `
  mutation MemberUpdate($input: StaffMemberUpdateInput!) {
    staffMemberUpdate(input: $input) { member { role staff { id } } userErrors { code message path } }
  }
`);

export const MemberRemove = graphql(/* GraphQL */ `
  mutation MemberRemove($input: StaffMemberRemoveInput!) {
    staffMemberRemove(input: $input) { removedId userErrors { code message path } }
  }
`);

export const MemberTokens = graphql(/* GraphQL */ `
  query MemberTokens($id: ID!) {
    node(id: $id) { id ... on StaffUser { apiTokens { id name } } }
  }
`);

export const OpenedInvitation = graphql(/* GraphQL */ `
  query OpenedInvitation($token: String!) {
    openedInvitation(token: $token) { shopName role email hasAccount }
  }
`);

export const InvitationAccept = graphql(/* GraphQL */ `
  mutation InvitationAccept($input: StaffInvitationAcceptInput!) {
    staffInvitationAccept(input: $input) { viewer { staff { id } } userErrors { code message path } }
  }
`);
