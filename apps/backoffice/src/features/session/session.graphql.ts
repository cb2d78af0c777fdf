import { graphql } from '../../gql';

/** Who is signed in, where they work and what they may do there; null when nobody is. */
export const ViewerQuery = graphql(/* GraphQL */ `
  query Viewer {
    viewer {
      staff { id name email locale }
      permissions
      role
      preferences { language theme density customerColumns orderColumns }
      memberships { role shop { id name currencyCode timeZone countryCode isDemo } }
    }
  }
`);

export const SignIn = graphql(/* GraphQL */ `
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) { viewer { staff { id } } userErrors { code message path } }
  }
`);

/** Whether anybody can sign in at all. */
export const Installation = graphql(/* GraphQL */ `
  query Installation { installation { isSetUp } }
`);

export const SignOut = graphql(/* GraphQL */ `
  mutation SignOut { signOut { userErrors { code message } } }
`);

export const SignOutEverywhere = graphql(/* GraphQL */ `
  mutation SignOutEverywhere { signOutEverywhere { userErrors { code message } } }
`);
