/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment CustomerRow on Customer {\n    id\n    displayName\n    email\n    phone\n    phoneFormatted\n    type\n    status\n    tags { id name color }\n    groups { id name }\n    orderCount\n    totalSpent { amount currencyCode }\n    lastOrderAt\n    createdAt\n  }\n": typeof types.CustomerRowFragmentDoc,
    "\n  query Customers(\n    $query: String\n    $sortKey: CustomerSortKey!\n    $direction: SortDirection!\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n  ) {\n    customers(\n      query: $query\n      sortKey: $sortKey\n      direction: $direction\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n    ) {\n      nodes { ...CustomerRow }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.CustomersDocument,
    "\n  query CustomersCount($query: String) {\n    customers(first: 1, query: $query) { totalCount }\n  }\n": typeof types.CustomersCountDocument,
    "\n  fragment TimelineEvent on AuditEvent {\n    id\n    at\n    action\n    actor { kind name }\n    changes { field oldValue newValue }\n  }\n": typeof types.TimelineEventFragmentDoc,
    "\n  query CustomerRecord($id: ID!, $personal: Boolean!) {\n    customer(id: $id) {\n      id\n      number\n      displayName\n      firstName\n      lastName\n      companyName\n      type\n      status\n      blockedReason\n      source\n      email\n      phone\n      phoneFormatted\n      taxIdMasked @skip(if: $personal)\n      city @skip(if: $personal)\n      countryCode\n      taxId @include(if: $personal)\n      taxIdValid\n      vatId @include(if: $personal)\n      vatIdValid\n      birthday @include(if: $personal)\n      addresses @include(if: $personal) {\n        id label recipient company line1 line2 city region postalCode countryCode phone isDefaultBilling isDefaultShipping\n      }\n      locale\n      externalReference\n      groups { id name }\n      primaryGroup { id }\n      tags { id name color }\n      notes { id body author { kind name } createdAt updatedAt }\n      discount { ...DiscountParts }\n      effectiveDiscount { percentage amount { amount currencyCode } rule explanation }\n      taxExemption { reason certificate validFrom validUntil isActive }\n      paymentPreference { mode methods default }\n      preferredShippingMethod\n      orderCount\n      totalSpent { amount currencyCode }\n      totalsSpent { amount currencyCode }\n      lastOrderAt\n      lastAccessAt\n      completeness\n      hasLogin\n      createdAt\n      updatedAt\n    }\n  }\n  fragment DiscountParts on Discount { type amount { amount currencyCode } percentage startsOn endsOn }\n": typeof types.CustomerRecordDocument,
    "\n  query CustomerTimeline($id: ID!, $after: String) {\n    customer(id: $id) {\n      id\n      timeline(first: 20, after: $after) {\n        nodes { ...TimelineEvent }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.CustomerTimelineDocument,
    "\n  query GroupOptions($query: String) {\n    customerGroups(first: 20, query: $query) { nodes { id name customerCount } pageInfo { hasNextPage } }\n  }\n": typeof types.GroupOptionsDocument,
    "\n  query Viewer {\n    viewer {\n      staff { id name email locale }\n      permissions\n      role\n      memberships { role shop { id name currencyCode timeZone countryCode isDemo } }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { viewer { staff { id } } userErrors { code message path } }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut { signOut { userErrors { code message } } }\n": typeof types.SignOutDocument,
    "\n  mutation SignOutEverywhere { signOutEverywhere { userErrors { code message } } }\n": typeof types.SignOutEverywhereDocument,
    "\n  query TagOptions($query: String) {\n    tags(first: 20, query: $query) { nodes { id name color customerCount } pageInfo { hasNextPage } }\n  }\n": typeof types.TagOptionsDocument,
};
const documents: Documents = {
    "\n  fragment CustomerRow on Customer {\n    id\n    displayName\n    email\n    phone\n    phoneFormatted\n    type\n    status\n    tags { id name color }\n    groups { id name }\n    orderCount\n    totalSpent { amount currencyCode }\n    lastOrderAt\n    createdAt\n  }\n": types.CustomerRowFragmentDoc,
    "\n  query Customers(\n    $query: String\n    $sortKey: CustomerSortKey!\n    $direction: SortDirection!\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n  ) {\n    customers(\n      query: $query\n      sortKey: $sortKey\n      direction: $direction\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n    ) {\n      nodes { ...CustomerRow }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.CustomersDocument,
    "\n  query CustomersCount($query: String) {\n    customers(first: 1, query: $query) { totalCount }\n  }\n": types.CustomersCountDocument,
    "\n  fragment TimelineEvent on AuditEvent {\n    id\n    at\n    action\n    actor { kind name }\n    changes { field oldValue newValue }\n  }\n": types.TimelineEventFragmentDoc,
    "\n  query CustomerRecord($id: ID!, $personal: Boolean!) {\n    customer(id: $id) {\n      id\n      number\n      displayName\n      firstName\n      lastName\n      companyName\n      type\n      status\n      blockedReason\n      source\n      email\n      phone\n      phoneFormatted\n      taxIdMasked @skip(if: $personal)\n      city @skip(if: $personal)\n      countryCode\n      taxId @include(if: $personal)\n      taxIdValid\n      vatId @include(if: $personal)\n      vatIdValid\n      birthday @include(if: $personal)\n      addresses @include(if: $personal) {\n        id label recipient company line1 line2 city region postalCode countryCode phone isDefaultBilling isDefaultShipping\n      }\n      locale\n      externalReference\n      groups { id name }\n      primaryGroup { id }\n      tags { id name color }\n      notes { id body author { kind name } createdAt updatedAt }\n      discount { ...DiscountParts }\n      effectiveDiscount { percentage amount { amount currencyCode } rule explanation }\n      taxExemption { reason certificate validFrom validUntil isActive }\n      paymentPreference { mode methods default }\n      preferredShippingMethod\n      orderCount\n      totalSpent { amount currencyCode }\n      totalsSpent { amount currencyCode }\n      lastOrderAt\n      lastAccessAt\n      completeness\n      hasLogin\n      createdAt\n      updatedAt\n    }\n  }\n  fragment DiscountParts on Discount { type amount { amount currencyCode } percentage startsOn endsOn }\n": types.CustomerRecordDocument,
    "\n  query CustomerTimeline($id: ID!, $after: String) {\n    customer(id: $id) {\n      id\n      timeline(first: 20, after: $after) {\n        nodes { ...TimelineEvent }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.CustomerTimelineDocument,
    "\n  query GroupOptions($query: String) {\n    customerGroups(first: 20, query: $query) { nodes { id name customerCount } pageInfo { hasNextPage } }\n  }\n": types.GroupOptionsDocument,
    "\n  query Viewer {\n    viewer {\n      staff { id name email locale }\n      permissions\n      role\n      memberships { role shop { id name currencyCode timeZone countryCode isDemo } }\n    }\n  }\n": types.ViewerDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { viewer { staff { id } } userErrors { code message path } }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut { signOut { userErrors { code message } } }\n": types.SignOutDocument,
    "\n  mutation SignOutEverywhere { signOutEverywhere { userErrors { code message } } }\n": types.SignOutEverywhereDocument,
    "\n  query TagOptions($query: String) {\n    tags(first: 20, query: $query) { nodes { id name color customerCount } pageInfo { hasNextPage } }\n  }\n": types.TagOptionsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CustomerRow on Customer {\n    id\n    displayName\n    email\n    phone\n    phoneFormatted\n    type\n    status\n    tags { id name color }\n    groups { id name }\n    orderCount\n    totalSpent { amount currencyCode }\n    lastOrderAt\n    createdAt\n  }\n"): (typeof documents)["\n  fragment CustomerRow on Customer {\n    id\n    displayName\n    email\n    phone\n    phoneFormatted\n    type\n    status\n    tags { id name color }\n    groups { id name }\n    orderCount\n    totalSpent { amount currencyCode }\n    lastOrderAt\n    createdAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Customers(\n    $query: String\n    $sortKey: CustomerSortKey!\n    $direction: SortDirection!\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n  ) {\n    customers(\n      query: $query\n      sortKey: $sortKey\n      direction: $direction\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n    ) {\n      nodes { ...CustomerRow }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"): (typeof documents)["\n  query Customers(\n    $query: String\n    $sortKey: CustomerSortKey!\n    $direction: SortDirection!\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n  ) {\n    customers(\n      query: $query\n      sortKey: $sortKey\n      direction: $direction\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n    ) {\n      nodes { ...CustomerRow }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CustomersCount($query: String) {\n    customers(first: 1, query: $query) { totalCount }\n  }\n"): (typeof documents)["\n  query CustomersCount($query: String) {\n    customers(first: 1, query: $query) { totalCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TimelineEvent on AuditEvent {\n    id\n    at\n    action\n    actor { kind name }\n    changes { field oldValue newValue }\n  }\n"): (typeof documents)["\n  fragment TimelineEvent on AuditEvent {\n    id\n    at\n    action\n    actor { kind name }\n    changes { field oldValue newValue }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CustomerRecord($id: ID!, $personal: Boolean!) {\n    customer(id: $id) {\n      id\n      number\n      displayName\n      firstName\n      lastName\n      companyName\n      type\n      status\n      blockedReason\n      source\n      email\n      phone\n      phoneFormatted\n      taxIdMasked @skip(if: $personal)\n      city @skip(if: $personal)\n      countryCode\n      taxId @include(if: $personal)\n      taxIdValid\n      vatId @include(if: $personal)\n      vatIdValid\n      birthday @include(if: $personal)\n      addresses @include(if: $personal) {\n        id label recipient company line1 line2 city region postalCode countryCode phone isDefaultBilling isDefaultShipping\n      }\n      locale\n      externalReference\n      groups { id name }\n      primaryGroup { id }\n      tags { id name color }\n      notes { id body author { kind name } createdAt updatedAt }\n      discount { ...DiscountParts }\n      effectiveDiscount { percentage amount { amount currencyCode } rule explanation }\n      taxExemption { reason certificate validFrom validUntil isActive }\n      paymentPreference { mode methods default }\n      preferredShippingMethod\n      orderCount\n      totalSpent { amount currencyCode }\n      totalsSpent { amount currencyCode }\n      lastOrderAt\n      lastAccessAt\n      completeness\n      hasLogin\n      createdAt\n      updatedAt\n    }\n  }\n  fragment DiscountParts on Discount { type amount { amount currencyCode } percentage startsOn endsOn }\n"): (typeof documents)["\n  query CustomerRecord($id: ID!, $personal: Boolean!) {\n    customer(id: $id) {\n      id\n      number\n      displayName\n      firstName\n      lastName\n      companyName\n      type\n      status\n      blockedReason\n      source\n      email\n      phone\n      phoneFormatted\n      taxIdMasked @skip(if: $personal)\n      city @skip(if: $personal)\n      countryCode\n      taxId @include(if: $personal)\n      taxIdValid\n      vatId @include(if: $personal)\n      vatIdValid\n      birthday @include(if: $personal)\n      addresses @include(if: $personal) {\n        id label recipient company line1 line2 city region postalCode countryCode phone isDefaultBilling isDefaultShipping\n      }\n      locale\n      externalReference\n      groups { id name }\n      primaryGroup { id }\n      tags { id name color }\n      notes { id body author { kind name } createdAt updatedAt }\n      discount { ...DiscountParts }\n      effectiveDiscount { percentage amount { amount currencyCode } rule explanation }\n      taxExemption { reason certificate validFrom validUntil isActive }\n      paymentPreference { mode methods default }\n      preferredShippingMethod\n      orderCount\n      totalSpent { amount currencyCode }\n      totalsSpent { amount currencyCode }\n      lastOrderAt\n      lastAccessAt\n      completeness\n      hasLogin\n      createdAt\n      updatedAt\n    }\n  }\n  fragment DiscountParts on Discount { type amount { amount currencyCode } percentage startsOn endsOn }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CustomerTimeline($id: ID!, $after: String) {\n    customer(id: $id) {\n      id\n      timeline(first: 20, after: $after) {\n        nodes { ...TimelineEvent }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CustomerTimeline($id: ID!, $after: String) {\n    customer(id: $id) {\n      id\n      timeline(first: 20, after: $after) {\n        nodes { ...TimelineEvent }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupOptions($query: String) {\n    customerGroups(first: 20, query: $query) { nodes { id name customerCount } pageInfo { hasNextPage } }\n  }\n"): (typeof documents)["\n  query GroupOptions($query: String) {\n    customerGroups(first: 20, query: $query) { nodes { id name customerCount } pageInfo { hasNextPage } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      staff { id name email locale }\n      permissions\n      role\n      memberships { role shop { id name currencyCode timeZone countryCode isDemo } }\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      staff { id name email locale }\n      permissions\n      role\n      memberships { role shop { id name currencyCode timeZone countryCode isDemo } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { viewer { staff { id } } userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { viewer { staff { id } } userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut { signOut { userErrors { code message } } }\n"): (typeof documents)["\n  mutation SignOut { signOut { userErrors { code message } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOutEverywhere { signOutEverywhere { userErrors { code message } } }\n"): (typeof documents)["\n  mutation SignOutEverywhere { signOutEverywhere { userErrors { code message } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TagOptions($query: String) {\n    tags(first: 20, query: $query) { nodes { id name color customerCount } pageInfo { hasNextPage } }\n  }\n"): (typeof documents)["\n  query TagOptions($query: String) {\n    tags(first: 20, query: $query) { nodes { id name color customerCount } pageInfo { hasNextPage } }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;