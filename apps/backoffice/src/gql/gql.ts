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
    "\n  query PaletteSearch($query: String!) {\n    customers(first: 5, query: $query) { nodes { id displayName email phone phoneFormatted } }\n    orders(first: 5, query: $query) {\n      nodes { id number externalNumber buyerName customer { id displayName } total { amount currencyCode } }\n    }\n  }\n": typeof types.PaletteSearchDocument,
    "\n  query ChannelOptions {\n    channels(first: 100) { nodes { id name type } }\n  }\n": typeof types.ChannelOptionsDocument,
    "\n  fragment ChannelRow on Channel { id version type name account usesRelayAddresses orderCount }\n": typeof types.ChannelRowFragmentDoc,
    "\n  query Channels($query: String, $first: Int, $after: String, $last: Int, $before: String) {\n    channels(query: $query, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...ChannelRow }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.ChannelsDocument,
    "\n  mutation ChannelCreate($input: ChannelCreateInput!) {\n    channelCreate(input: $input) { channel { ...ChannelRow } userErrors { code message path } }\n  }\n": typeof types.ChannelCreateDocument,
    "\n  mutation ChannelUpdate($input: ChannelUpdateInput!) {\n    channelUpdate(input: $input) { channel { ...ChannelRow } userErrors { code message path } }\n  }\n": typeof types.ChannelUpdateDocument,
    "\n  mutation ChannelDelete($input: ChannelDeleteInput!) {\n    channelDelete(input: $input) { deletedId customerCount userErrors { code message path } }\n  }\n": typeof types.ChannelDeleteDocument,
    "\n  query CompanyOptions {\n    issuingCompanies(first: 50) { nodes { id name } }\n  }\n": typeof types.CompanyOptionsDocument,
    "\n  fragment CompanyRow on IssuingCompany { id version name taxId isDefault orderCount }\n": typeof types.CompanyRowFragmentDoc,
    "\n  query Companies($query: String, $first: Int, $after: String, $last: Int, $before: String) {\n    issuingCompanies(query: $query, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...CompanyRow }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.CompaniesDocument,
    "\n  mutation CompanyCreate($input: IssuingCompanyCreateInput!) {\n    issuingCompanyCreate(input: $input) { issuingCompany { ...CompanyRow } userErrors { code message path } }\n  }\n": typeof types.CompanyCreateDocument,
    "\n  mutation CompanyUpdate($input: IssuingCompanyUpdateInput!) {\n    issuingCompanyUpdate(input: $input) { issuingCompany { ...CompanyRow } userErrors { code message path } }\n  }\n": typeof types.CompanyUpdateDocument,
    "\n  mutation CompanyDelete($input: IssuingCompanyDeleteInput!) {\n    issuingCompanyDelete(input: $input) { deletedId newDefault { ...CompanyRow } userErrors { code message path } }\n  }\n": typeof types.CompanyDeleteDocument,
    "\n  query BulkTagsPreview($input: CustomersTagsUpdateInput!) {\n    customersTagsPreview(input: $input) {\n      customerCount\n      fullCount\n      tags { tag { id name color } added alreadyHad removed notPresent }\n    }\n  }\n": typeof types.BulkTagsPreviewDocument,
    "\n  mutation BulkTags($input: CustomersTagsUpdateInput!) {\n    customersTagsUpdate(input: $input) {\n      changedCount\n      undo { customerIds add remove }\n      userErrors { code message path }\n    }\n  }\n": typeof types.BulkTagsDocument,
    "\n  query BulkGroupsPreview($input: CustomersGroupsUpdateInput!) {\n    customersGroupsPreview(input: $input) {\n      customerCount\n      fullCount\n      customerGroups { customerGroup { id name } added alreadyHad removed notPresent }\n    }\n  }\n": typeof types.BulkGroupsPreviewDocument,
    "\n  mutation BulkGroups($input: CustomersGroupsUpdateInput!) {\n    customersGroupsUpdate(input: $input) {\n      changedCount\n      undo { customerIds add remove }\n      userErrors { code message path }\n    }\n  }\n": typeof types.BulkGroupsDocument,
    "\n  query BulkStatusPreview($input: CustomersStatusUpdateInput!) {\n    customersStatusPreview(input: $input) { customerCount changedCount refusedCount }\n  }\n": typeof types.BulkStatusPreviewDocument,
    "\n  mutation BulkStatus($input: CustomersStatusUpdateInput!) {\n    customersStatusUpdate(input: $input) {\n      changedCount\n      undo { customerIds status reason }\n      userErrors { code message path }\n    }\n  }\n": typeof types.BulkStatusDocument,
    "\n  fragment CustomerRow on Customer {\n    id\n    displayName\n    email\n    phone\n    phoneFormatted\n    type\n    status\n    tags { id name color }\n    groups { id name }\n    channel { id name }\n    orderCount\n    totalSpent { amount currencyCode }\n    lastOrderAt\n    lastAccessAt\n    createdAt\n    birthday @include(if: $birthday)\n  }\n": typeof types.CustomerRowFragmentDoc,
    "\n  query Customers(\n    $query: String\n    $sortKey: CustomerSortKey!\n    $direction: SortDirection!\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n    $birthday: Boolean!\n  ) {\n    customers(\n      query: $query\n      sortKey: $sortKey\n      direction: $direction\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n    ) {\n      nodes { ...CustomerRow }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.CustomersDocument,
    "\n  query CustomersCount($query: String) {\n    customers(first: 1, query: $query) { totalCount }\n  }\n": typeof types.CustomersCountDocument,
    "\n  query CustomerPreview($id: ID!) {\n    customer(id: $id) {\n      id\n      orders(first: 3) { nodes { ...OrderRow } }\n      notes(first: 3) { nodes { id body author { kind name } createdAt updatedAt } }\n    }\n  }\n": typeof types.CustomerPreviewDocument,
    "\n  query CustomerRecord($id: ID!, $personal: Boolean!) {\n    customer(id: $id) { ...CustomerRecordParts }\n  }\n  fragment CustomerRecordParts on Customer {\n    id\n    number\n    version\n    displayName\n    firstName\n    lastName\n    companyName\n    type\n    status\n    blockedReason\n    source\n    email\n    phone\n    phoneFormatted\n    phoneCountryCode\n    taxIdMasked @skip(if: $personal)\n    city\n    countryCode\n    taxId @include(if: $personal)\n    taxIdValid\n    vatId @include(if: $personal)\n    vatIdValid\n    birthday @include(if: $personal)\n    addresses @include(if: $personal) { ...AddressParts }\n    locale\n    externalReference\n    groups { id name }\n    primaryGroup { id }\n    tags { id name color }\n    notes(first: 100) { nodes { id body author { kind name } createdAt updatedAt } }\n    discount { ...DiscountParts }\n    effectiveDiscount { ...EffectiveDiscountParts }\n    taxExemption { reason certificate validFrom validUntil isActive }\n    paymentPreference { mode methods default }\n    preferredShippingMethod\n    channel { id name }\n    issuingCompany { id name }\n    orderCount\n    totalSpent { amount currencyCode }\n    totalsSpent { amount currencyCode }\n    lastOrderAt\n    lastAccessAt\n    completeness\n    hasLogin\n    createdAt\n    updatedAt\n  }\n  fragment EffectiveDiscountParts on EffectiveDiscount {\n    percentage\n    amount { amount currencyCode }\n    rule\n    steps { kind text }\n  }\n  fragment AddressParts on Address {\n    id label recipient company line1 line2 city region postalCode countryCode phone isDefaultBilling isDefaultShipping\n  }\n  fragment DiscountParts on Discount { type amount { amount currencyCode } percentage startsOn endsOn }\n": typeof types.CustomerRecordDocument,
    "\n  query CustomerTimeline($id: ID!, $kinds: [TimelineKind!], $after: String) {\n    customer(id: $id) {\n      id\n      timeline(kinds: $kinds, first: 20, after: $after) { ...TimelinePage }\n    }\n  }\n": typeof types.CustomerTimelineDocument,
    "\n  mutation DeletionCode($input: ConfirmationCodeCreateInput!) {\n    confirmationCodeCreate(input: $input) {\n      confirmationCode { code expiresAt }\n      customers { ...CustomerToDelete }\n      userErrors { code message path }\n    }\n  }\n  fragment CustomerToDelete on Customer { id displayName number email status orderCount }\n": typeof types.DeletionCodeDocument,
    "\n  mutation CustomersDelete($input: CustomersDeleteInput!) {\n    customersDelete(input: $input) {\n      results { customerId changed userErrors { code message count } }\n      userErrors { code message path }\n    }\n  }\n": typeof types.CustomersDeleteDocument,
    "\n  mutation CustomersArchive($input: CustomersStatusUpdateInput!) {\n    customersStatusUpdate(input: $input) {\n      results { customerId changed userErrors { code message } }\n      userErrors { code message path }\n    }\n  }\n": typeof types.CustomersArchiveDocument,
    "\n  mutation AddressCreate($input: CustomerAddressCreateInput!) {\n    customerAddressCreate(input: $input) { customer { ...CustomerPlaces } userErrors { code message path } }\n  }\n  fragment CustomerPlaces on Customer {\n    id\n    city\n    countryCode\n    completeness\n    addresses { ...AddressParts }\n  }\n": typeof types.AddressCreateDocument,
    "\n  mutation AddressUpdate($input: CustomerAddressUpdateInput!) {\n    customerAddressUpdate(input: $input) { customer { ...CustomerPlaces } userErrors { code message path } }\n  }\n": typeof types.AddressUpdateDocument,
    "\n  mutation AddressDelete($input: CustomerAddressDeleteInput!) {\n    customerAddressDelete(input: $input) { customer { ...CustomerPlaces } userErrors { code message path } }\n  }\n": typeof types.AddressDeleteDocument,
    "\n  mutation CustomerUpdate($input: CustomerUpdateInput!, $personal: Boolean!) {\n    customerUpdate(input: $input) {\n      customer { ...CustomerRecordParts }\n      userErrors { code message path }\n      warnings { message }\n    }\n  }\n": typeof types.CustomerUpdateDocument,
    "\n  mutation CustomerCreate($input: CustomerCreateInput!) {\n    customerCreate(input: $input) {\n      customer { id displayName }\n      userErrors { code message path }\n      warnings { message }\n    }\n  }\n": typeof types.CustomerCreateDocument,
    "\n  query SameContact($query: String!) {\n    customers(first: 2, query: $query) { nodes { id displayName } }\n  }\n": typeof types.SameContactDocument,
    "\n  mutation NoteCreate($input: CustomerNoteCreateInput!, $personal: Boolean!) {\n    customerNoteCreate(input: $input) { customer { ...CustomerRecordParts } userErrors { code message path } }\n  }\n": typeof types.NoteCreateDocument,
    "\n  mutation CustomerTagsUpdate($input: CustomerTagsUpdateInput!) {\n    customerTagsUpdate(input: $input) {\n      customer { id tags { id name color } }\n      userErrors { code message path }\n    }\n  }\n": typeof types.CustomerTagsUpdateDocument,
    "\n  mutation CustomerGroupsUpdate($input: CustomerGroupsUpdateInput!) {\n    customerGroupsUpdate(input: $input) {\n      customer {\n        id\n        groups { id name }\n        primaryGroup { id }\n        effectiveDiscount { ...EffectiveDiscountParts }\n      }\n      userErrors { code message path }\n    }\n  }\n": typeof types.CustomerGroupsUpdateDocument,
    "\n  mutation StatusUpdate($input: CustomerStatusUpdateInput!, $personal: Boolean!) {\n    customerStatusUpdate(input: $input) { customer { ...CustomerRecordParts } userErrors { code message path } }\n  }\n": typeof types.StatusUpdateDocument,
    "\n  query CustomerReport($id: ID!, $personal: Boolean!) {\n    customer(id: $id) {\n      id\n      number\n      displayName\n      companyName\n      type\n      status\n      blockedReason\n      source\n      email\n      phone\n      phoneFormatted\n      taxIdMasked @skip(if: $personal)\n      taxId @include(if: $personal)\n      vatId @include(if: $personal)\n      birthday @include(if: $personal)\n      addresses @include(if: $personal) { ...AddressParts }\n      locale\n      externalReference\n      groups { id name }\n      tags { id name color }\n      orderCount\n      totalsSpent { amount currencyCode }\n      stats { averageOrder { amount currencyCode } }\n      lastOrderAt\n      createdAt\n      months { month orderCount spent { amount currencyCode } }\n      products { title sku quantity orderCount total { amount currencyCode } lastOrderAt }\n    }\n  }\n": typeof types.CustomerReportDocument,
    "\n  query GroupOptions($query: String) {\n    customerGroups(first: 20, query: $query) { nodes { id name customerCount } pageInfo { hasNextPage } }\n  }\n": typeof types.GroupOptionsDocument,
    "\n  fragment GroupRow on CustomerGroup {\n    id\n    version\n    name\n    description\n    customerCount\n    discount { type percentage amount { amount currencyCode } startsOn endsOn }\n    createdAt\n  }\n": typeof types.GroupRowFragmentDoc,
    "\n  query Groups($query: String, $first: Int, $after: String, $last: Int, $before: String) {\n    customerGroups(query: $query, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...GroupRow }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.GroupsDocument,
    "\n  query Group($id: ID!) {\n    customerGroup(id: $id) { ...GroupRow }\n  }\n": typeof types.GroupDocument,
    "\n  query GroupMembers($id: ID!, $first: Int!) {\n    customers(first: $first, where: { groupIds: { any: [$id] } }, sortKey: NAME, direction: ASC) {\n      nodes { ...GroupMember }\n      pageInfo { hasNextPage }\n    }\n  }\n  fragment GroupMember on Customer { id displayName email phone phoneFormatted }\n": typeof types.GroupMembersDocument,
    "\n  query GroupCandidates($query: String!) {\n    customers(first: 20, query: $query, sortKey: NAME, direction: ASC) {\n      nodes { ...GroupMember groups { id } }\n      pageInfo { hasNextPage }\n    }\n  }\n": typeof types.GroupCandidatesDocument,
    "\n  mutation GroupMembersChange($input: CustomersGroupsUpdateInput!) {\n    customersGroupsUpdate(input: $input) {\n      changedCount\n      results { customerId userErrors { message } }\n      userErrors { code message path }\n    }\n  }\n": typeof types.GroupMembersChangeDocument,
    "\n  mutation GroupCreate($input: CustomerGroupCreateInput!) {\n    customerGroupCreate(input: $input) { customerGroup { ...GroupRow } userErrors { code message path } }\n  }\n": typeof types.GroupCreateDocument,
    "\n  mutation GroupUpdate($input: CustomerGroupUpdateInput!) {\n    customerGroupUpdate(input: $input) { customerGroup { ...GroupRow } userErrors { code message path } }\n  }\n": typeof types.GroupUpdateDocument,
    "\n  mutation GroupDelete($input: CustomerGroupDeleteInput!) {\n    customerGroupDelete(input: $input) { deletedId customerCount userErrors { code message path } }\n  }\n": typeof types.GroupDeleteDocument,
    "\n  query HomeSummary {\n    shopSummary(days: 30) {\n      newCustomers { count query }\n      orders { count query }\n      toPrepare { count query }\n      toCollect { count query }\n      revenue { amount currencyCode }\n      days { date newCustomers orders revenue { amount currencyCode } }\n    }\n  }\n": typeof types.HomeSummaryDocument,
    "\n  query HomeWaiting($query: String!) {\n    orders(first: 5, query: $query, sortKey: PLACED_AT, direction: ASC) {\n      nodes { id number buyerName customer { id displayName } total { amount currencyCode } placedAt }\n    }\n  }\n": typeof types.HomeWaitingDocument,
    "\n  query FirstSteps {\n    customers(first: 1) { nodes { id } }\n    tags(first: 1) { nodes { id } }\n    channels(first: 1) { nodes { id } }\n    orders(first: 1) { nodes { id } }\n  }\n": typeof types.FirstStepsDocument,
    "\n  mutation ShopCreate($input: ShopCreateInput!) {\n    shopCreate(input: $input) { shop { id name } userErrors { code message path } }\n  }\n": typeof types.ShopCreateDocument,
    "\n  mutation DemoShopRemove($input: DemoShopRemoveInput!) {\n    demoShopRemove(input: $input) { deletedId userErrors { code message path } }\n  }\n": typeof types.DemoShopRemoveDocument,
    "\n  mutation FulfilmentChange($input: OrderFulfilmentUpdateInput!, $personal: Boolean!) {\n    orderFulfilmentUpdate(input: $input) { order { ...OrderParts } userErrors { code message path } }\n  }\n": typeof types.FulfilmentChangeDocument,
    "\n  mutation OrderCancel($input: OrderCancelInput!, $personal: Boolean!) {\n    orderCancel(input: $input) { order { ...OrderParts } userErrors { code message path } }\n  }\n": typeof types.OrderCancelDocument,
    "\n  mutation TransactionRecord($input: OrderTransactionRecordInput!, $personal: Boolean!) {\n    orderTransactionRecord(input: $input) { order { ...OrderParts } userErrors { code message path } }\n  }\n": typeof types.TransactionRecordDocument,
    "\n  mutation RefundRecord($input: OrderRefundInput!, $personal: Boolean!) {\n    orderRefund(input: $input) { order { ...OrderParts } userErrors { code message path } }\n  }\n": typeof types.RefundRecordDocument,
    "\n  mutation ShipmentRecord($input: ShipmentRecordInput!, $personal: Boolean!) {\n    shipmentRecord(input: $input) { order { ...OrderParts } userErrors { code message path } }\n  }\n": typeof types.ShipmentRecordDocument,
    "\n  mutation OrderNoteCreate($input: OrderNoteCreateInput!, $personal: Boolean!) {\n    orderNoteCreate(input: $input) { order { ...OrderParts } userErrors { code message path } }\n  }\n": typeof types.OrderNoteCreateDocument,
    "\n  mutation OrderMove($input: OrderMoveInput!, $personal: Boolean!) {\n    orderMove(input: $input) { order { ...OrderParts } userErrors { code message path } }\n  }\n": typeof types.OrderMoveDocument,
    "\n  mutation ShipmentChange($input: ShipmentUpdateInput!, $personal: Boolean!) {\n    shipmentUpdate(input: $input) { order { ...OrderParts } userErrors { code message path } }\n  }\n": typeof types.ShipmentChangeDocument,
    "\n  mutation TransactionRetract($input: OrderTransactionRetractInput!, $personal: Boolean!) {\n    orderTransactionRetract(input: $input) { order { ...OrderParts } userErrors { code message path } }\n  }\n": typeof types.TransactionRetractDocument,
    "\n  query Till {\n    shop { id taxRate pricesIncludeTax discountRule }\n    channels(first: 100) { nodes { id name type } }\n    issuingCompanies(first: 100) { nodes { id name isDefault } }\n  }\n": typeof types.TillDocument,
    "\n  query Buyer($id: ID!) {\n    customer(id: $id) {\n      id\n      displayName\n      email\n      phone\n      phoneFormatted\n      status\n      blockedReason\n      discount { ...BuyerDiscount }\n      groups { id name discount { ...BuyerDiscount } }\n      primaryGroup { id }\n      taxExemption { reason certificate validFrom validUntil }\n      addresses { id label line1 postalCode city isDefaultShipping isDefaultBilling }\n    }\n  }\n  fragment BuyerDiscount on Discount { type amount { amount currencyCode } percentage startsOn endsOn }\n": typeof types.BuyerDocument,
    "\n  query SoldProducts($query: String!) {\n    soldProducts(query: $query, first: 8) { title sku unitPrice { amount currencyCode } taxRate }\n  }\n": typeof types.SoldProductsDocument,
    "\n  query PriceTold($customerId: ID, $lines: [PriceLineInput!]!, $shippingTotal: Decimal, $discountTotal: Decimal) {\n    customerPrice(customerId: $customerId, lines: $lines, shippingTotal: $shippingTotal, discountTotal: $discountTotal) {\n      lines { total { amount currencyCode } }\n      steps { kind text }\n      total { amount currencyCode }\n    }\n  }\n": typeof types.PriceToldDocument,
    "\n  mutation OrderCreate($input: OrderCreateInput!) {\n    orderCreate(input: $input) {\n      order { id number total { amount currencyCode } }\n      userErrors { code message path relatedId }\n    }\n  }\n": typeof types.OrderCreateDocument,
    "\n  fragment OrderRow on Order {\n    id\n    number\n    externalNumber\n    placedAt\n    buyerName\n    email\n    claim\n    customer { id displayName }\n    channel { id name }\n    itemCount\n    total { amount currencyCode }\n    paymentStatus\n    fulfilmentStatus\n  }\n": typeof types.OrderRowFragmentDoc,
    "\n  query Orders(\n    $query: String\n    $sortKey: OrderSortKey!\n    $direction: SortDirection!\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n  ) {\n    orders(\n      query: $query\n      sortKey: $sortKey\n      direction: $direction\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n    ) {\n      nodes { ...OrderRow }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.OrdersDocument,
    "\n  query OrdersCount($query: String) {\n    orders(first: 1, query: $query) { totalCount }\n  }\n": typeof types.OrdersCountDocument,
    "\n  query CustomerOrders($id: ID!) {\n    customer(id: $id) {\n      id\n      orders(first: 5) { nodes { ...OrderRow } totalCount }\n    }\n  }\n": typeof types.CustomerOrdersDocument,
    "\n  query OrderPreview($id: ID!) {\n    order(id: $id) {\n      id\n      shippingMethod\n      issuingCompany { id name }\n      lines { position title sku quantity total { amount currencyCode } }\n    }\n  }\n": typeof types.OrderPreviewDocument,
    "\n  query CustomerOfFilter($id: ID!) {\n    customer(id: $id) { id displayName }\n  }\n": typeof types.CustomerOfFilterDocument,
    "\n  query OrderPage($id: ID!, $personal: Boolean!) {\n    order(id: $id) { ...OrderParts }\n  }\n  fragment OrderParts on Order {\n    ...OrderRow\n    version\n    nextFulfilment\n    paymentActions\n    externalId\n    issuingCompany { id name }\n    phone\n    phoneFormatted\n    taxId @include(if: $personal)\n    vatId @include(if: $personal)\n    billingAddress @include(if: $personal) { ...OrderAddressParts }\n    shippingAddress @include(if: $personal) { ...OrderAddressParts }\n    taxExemption { reason certificate }\n    currencyCode\n    pricesIncludeTax\n    subtotal { amount currencyCode }\n    discount { amount currencyCode }\n    shipping { amount currencyCode }\n    tax { amount currencyCode }\n    adjustment { amount currencyCode }\n    authorized { amount currencyCode }\n    paid { amount currencyCode }\n    refunded { amount currencyCode }\n    outstanding { amount currencyCode }\n    lines {\n      position\n      title\n      sku\n      quantity\n      unitPrice { amount currencyCode }\n      discount { amount currencyCode }\n      taxRate\n      tax { amount currencyCode }\n      total { amount currencyCode }\n    }\n    transactions { id kind amount { amount currencyCode } method note happenedAt isFromChannel retractedAt retractionReason }\n    shipments {\n      id carrier trackingNumber trackingUrl shippedAt deliveredAt\n      lines { position quantity }\n    }\n    notes(first: 50) { nodes { id body author { kind name } createdAt updatedAt } }\n    shippingMethod\n    cancelledAt\n    cancelReason\n    createdAt\n    updatedAt\n  }\n  fragment OrderAddressParts on OrderAddress {\n    recipient company line1 line2 city region postalCode countryCode phone\n  }\n": typeof types.OrderPageDocument,
    "\n  query OrderTimeline($id: ID!, $after: String) {\n    order(id: $id) {\n      id\n      events(first: 20, after: $after) { ...TimelinePage }\n    }\n  }\n": typeof types.OrderTimelineDocument,
    "\n  query OrderPricing($id: ID!) {\n    order(id: $id) { id pricing { kind text } }\n  }\n": typeof types.OrderPricingDocument,
    "\n  query ProductOptions($query: String!) {\n    soldProducts(query: $query, first: 10) { title }\n  }\n": typeof types.ProductOptionsDocument,
    "\n  query BuyerSearch($search: String!) {\n    customers(first: 6, where: { search: $search }) {\n      nodes { id displayName email phone phoneFormatted status }\n    }\n  }\n": typeof types.BuyerSearchDocument,
    "\n  mutation OrderClaim($input: OrderClaimInput!) {\n    orderClaim(input: $input) { order { ...OrderRow version } userErrors { code message path } }\n  }\n": typeof types.OrderClaimDocument,
    "\n  query ClaimableCount($id: ID!) {\n    customer(id: $id) {\n      id\n      claimable: orders(first: 1, where: { claim: [CLAIMABLE] }) { totalCount }\n    }\n  }\n": typeof types.ClaimableCountDocument,
    "\n  mutation ProfileUpdate($input: ViewerUpdateInput!) {\n    viewerUpdate(input: $input) { viewer { staff { id name locale } } userErrors { code message path } }\n  }\n": typeof types.ProfileUpdateDocument,
    "\n  mutation PasswordChange($input: ViewerPasswordChangeInput!) {\n    viewerPasswordChange(input: $input) { viewer { staff { id } } userErrors { code message path } }\n  }\n": typeof types.PasswordChangeDocument,
    "\n  query Sessions { viewer { sessions { id userAgent createdAt lastSeenAt isCurrent } } }\n": typeof types.SessionsDocument,
    "\n  mutation SessionEnd($input: StaffSessionEndInput!) {\n    staffSessionEnd(input: $input) { endedId userErrors { code message path } }\n  }\n": typeof types.SessionEndDocument,
    "\n  mutation PreferencesUpdate($input: ViewerPreferencesUpdateInput!) {\n    viewerPreferencesUpdate(input: $input) {\n      viewer { preferences { language theme density customerColumns orderColumns } }\n      userErrors { code message path }\n    }\n  }\n": typeof types.PreferencesUpdateDocument,
    "\n  query Viewer {\n    viewer {\n      staff { id name email locale }\n      permissions\n      role\n      preferences { language theme density customerColumns orderColumns }\n      memberships { role shop { id name currencyCode timeZone countryCode isDemo } }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { viewer { staff { id } } userErrors { code message path } }\n  }\n": typeof types.SignInDocument,
    "\n  query Installation { installation { isSetUp } }\n": typeof types.InstallationDocument,
    "\n  mutation SignOut { signOut { userErrors { code message } } }\n": typeof types.SignOutDocument,
    "\n  mutation SignOutEverywhere { signOutEverywhere { userErrors { code message } } }\n": typeof types.SignOutEverywhereDocument,
    "\n  fragment ShopSettings on Shop {\n    id\n    version\n    name\n    currencyCode\n    timeZone\n    countryCode\n    locale\n    discountRule\n    identifyByPhone\n    taxRate\n    pricesIncludeTax\n    customerLoginMethods\n  }\n": typeof types.ShopSettingsFragmentDoc,
    "\n  query Shop { shop { ...ShopSettings } }\n": typeof types.ShopDocument,
    "\n  mutation ShopUpdate($input: ShopUpdateInput!) {\n    shopUpdate(input: $input) { shop { ...ShopSettings } userErrors { code message path } }\n  }\n": typeof types.ShopUpdateDocument,
    "\n  mutation InstallationSetUp($input: InstallationSetUpInput!) {\n    installationSetUp(input: $input) { viewer { staff { id } } userErrors { code message path } }\n  }\n": typeof types.InstallationSetUpDocument,
    "\n  query Staff {\n    staffMembers { role staff { id name email } }\n    staffInvitations { id email role expiresAt invitedByName }\n  }\n": typeof types.StaffDocument,
    "\n  mutation StaffInvite($input: StaffInviteInput!) {\n    staffInvite(input: $input) { invitation { id } token userErrors { code message path } }\n  }\n": typeof types.StaffInviteDocument,
    "\n  mutation InvitationRevoke($input: StaffInvitationRevokeInput!) {\n    staffInvitationRevoke(input: $input) { deletedId userErrors { code message path } }\n  }\n": typeof types.InvitationRevokeDocument,
    "\n  mutation MemberUpdate($input: StaffMemberUpdateInput!) {\n    staffMemberUpdate(input: $input) { member { role staff { id } } userErrors { code message path } }\n  }\n": typeof types.MemberUpdateDocument,
    "\n  mutation MemberRemove($input: StaffMemberRemoveInput!) {\n    staffMemberRemove(input: $input) { removedId userErrors { code message path } }\n  }\n": typeof types.MemberRemoveDocument,
    "\n  query MemberTokens($id: ID!) {\n    node(id: $id) { id ... on StaffUser { apiTokens { id name } } }\n  }\n": typeof types.MemberTokensDocument,
    "\n  query OpenedInvitation($token: String!) {\n    openedInvitation(token: $token) { shopName role email hasAccount }\n  }\n": typeof types.OpenedInvitationDocument,
    "\n  mutation InvitationAccept($input: StaffInvitationAcceptInput!) {\n    staffInvitationAccept(input: $input) { viewer { staff { id } } userErrors { code message path } }\n  }\n": typeof types.InvitationAcceptDocument,
    "\n  query TagOptions($query: String) {\n    tags(first: 20, query: $query) { nodes { id name color customerCount } pageInfo { hasNextPage } }\n  }\n": typeof types.TagOptionsDocument,
    "\n  fragment TagRow on Tag { id version name color customerCount createdAt }\n": typeof types.TagRowFragmentDoc,
    "\n  query Tags($query: String, $first: Int, $after: String, $last: Int, $before: String) {\n    tags(query: $query, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...TagRow }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.TagsDocument,
    "\n  mutation TagCreate($input: TagCreateInput!) {\n    tagCreate(input: $input) { tag { ...TagRow } userErrors { code message path } }\n  }\n": typeof types.TagCreateDocument,
    "\n  mutation TagUpdate($input: TagUpdateInput!) {\n    tagUpdate(input: $input) { tag { ...TagRow } userErrors { code message path } }\n  }\n": typeof types.TagUpdateDocument,
    "\n  mutation TagDelete($input: TagDeleteInput!) {\n    tagDelete(input: $input) { deletedId customerCount userErrors { code message path } }\n  }\n": typeof types.TagDeleteDocument,
    "\n  mutation TagMerge($input: TagMergeInput!) {\n    tagMerge(input: $input) { deletedId alreadyHad tag { ...TagRow } userErrors { code message path } }\n  }\n": typeof types.TagMergeDocument,
    "\n  query NamesOf($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename\n      id\n      ... on Customer { displayName }\n      ... on Channel { name }\n      ... on IssuingCompany { name }\n      ... on Tag { name }\n      ... on CustomerGroup { name }\n    }\n  }\n": typeof types.NamesOfDocument,
    "\n  fragment TimelineEvent on AuditEvent {\n    id\n    at\n    action\n    subjectId\n    actor { kind name }\n    changes { field oldValue newValue }\n  }\n  fragment TimelinePage on AuditEventConnection {\n    nodes { ...TimelineEvent }\n    pageInfo { hasNextPage endCursor }\n  }\n": typeof types.TimelineEventFragmentDoc,
    "\n  fragment TokenRow on ApiToken {\n    id\n    name\n    prefix\n    scopes\n    allowedScopes\n    isAnsweredFor\n    createdAt\n    createdBy { name }\n    expiresAt\n    lastUsedAt\n    revokedAt\n  }\n": typeof types.TokenRowFragmentDoc,
    "\n  query Tokens($first: Int, $after: String, $last: Int, $before: String) {\n    apiTokens(first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...TokenRow }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.TokensDocument,
    "\n  mutation TokenCreate($input: ApiTokenCreateInput!) {\n    apiTokenCreate(input: $input) { apiToken { ...TokenRow } secret userErrors { code message path } }\n  }\n": typeof types.TokenCreateDocument,
    "\n  mutation TokenRevoke($input: ApiTokenRevokeInput!) {\n    apiTokenRevoke(input: $input) { apiToken { ...TokenRow } userErrors { code message path } }\n  }\n": typeof types.TokenRevokeDocument,
};
const documents: Documents = {
    "\n  query PaletteSearch($query: String!) {\n    customers(first: 5, query: $query) { nodes { id displayName email phone phoneFormatted } }\n    orders(first: 5, query: $query) {\n      nodes { id number externalNumber buyerName customer { id displayName } total { amount currencyCode } }\n    }\n  }\n": types.PaletteSearchDocument,
    "\n  query ChannelOptions {\n    channels(first: 100) { nodes { id name type } }\n  }\n": types.ChannelOptionsDocument,
    "\n  fragment ChannelRow on Channel { id version type name account usesRelayAddresses orderCount }\n": types.ChannelRowFragmentDoc,
    "\n  query Channels($query: String, $first: Int, $after: String, $last: Int, $before: String) {\n    channels(query: $query, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...ChannelRow }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.ChannelsDocument,
    "\n  mutation ChannelCreate($input: ChannelCreateInput!) {\n    channelCreate(input: $input) { channel { ...ChannelRow } userErrors { code message path } }\n  }\n": types.ChannelCreateDocument,
    "\n  mutation ChannelUpdate($input: ChannelUpdateInput!) {\n    channelUpdate(input: $input) { channel { ...ChannelRow } userErrors { code message path } }\n  }\n": types.ChannelUpdateDocument,
    "\n  mutation ChannelDelete($input: ChannelDeleteInput!) {\n    channelDelete(input: $input) { deletedId customerCount userErrors { code message path } }\n  }\n": types.ChannelDeleteDocument,
    "\n  query CompanyOptions {\n    issuingCompanies(first: 50) { nodes { id name } }\n  }\n": types.CompanyOptionsDocument,
    "\n  fragment CompanyRow on IssuingCompany { id version name taxId isDefault orderCount }\n": types.CompanyRowFragmentDoc,
    "\n  query Companies($query: String, $first: Int, $after: String, $last: Int, $before: String) {\n    issuingCompanies(query: $query, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...CompanyRow }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.CompaniesDocument,
    "\n  mutation CompanyCreate($input: IssuingCompanyCreateInput!) {\n    issuingCompanyCreate(input: $input) { issuingCompany { ...CompanyRow } userErrors { code message path } }\n  }\n": types.CompanyCreateDocument,
    "\n  mutation CompanyUpdate($input: IssuingCompanyUpdateInput!) {\n    issuingCompanyUpdate(input: $input) { issuingCompany { ...CompanyRow } userErrors { code message path } }\n  }\n": types.CompanyUpdateDocument,
    "\n  mutation CompanyDelete($input: IssuingCompanyDeleteInput!) {\n    issuingCompanyDelete(input: $input) { deletedId newDefault { ...CompanyRow } userErrors { code message path } }\n  }\n": types.CompanyDeleteDocument,
    "\n  query BulkTagsPreview($input: CustomersTagsUpdateInput!) {\n    customersTagsPreview(input: $input) {\n      customerCount\n      fullCount\n      tags { tag { id name color } added alreadyHad removed notPresent }\n    }\n  }\n": types.BulkTagsPreviewDocument,
    "\n  mutation BulkTags($input: CustomersTagsUpdateInput!) {\n    customersTagsUpdate(input: $input) {\n      changedCount\n      undo { customerIds add remove }\n      userErrors { code message path }\n    }\n  }\n": types.BulkTagsDocument,
    "\n  query BulkGroupsPreview($input: CustomersGroupsUpdateInput!) {\n    customersGroupsPreview(input: $input) {\n      customerCount\n      fullCount\n      customerGroups { customerGroup { id name } added alreadyHad removed notPresent }\n    }\n  }\n": types.BulkGroupsPreviewDocument,
    "\n  mutation BulkGroups($input: CustomersGroupsUpdateInput!) {\n    customersGroupsUpdate(input: $input) {\n      changedCount\n      undo { customerIds add remove }\n      userErrors { code message path }\n    }\n  }\n": types.BulkGroupsDocument,
    "\n  query BulkStatusPreview($input: CustomersStatusUpdateInput!) {\n    customersStatusPreview(input: $input) { customerCount changedCount refusedCount }\n  }\n": types.BulkStatusPreviewDocument,
    "\n  mutation BulkStatus($input: CustomersStatusUpdateInput!) {\n    customersStatusUpdate(input: $input) {\n      changedCount\n      undo { customerIds status reason }\n      userErrors { code message path }\n    }\n  }\n": types.BulkStatusDocument,
    "\n  fragment CustomerRow on Customer {\n    id\n    displayName\n    email\n    phone\n    phoneFormatted\n    type\n    status\n    tags { id name color }\n    groups { id name }\n    channel { id name }\n    orderCount\n    totalSpent { amount currencyCode }\n    lastOrderAt\n    lastAccessAt\n    createdAt\n    birthday @include(if: $birthday)\n  }\n": types.CustomerRowFragmentDoc,
    "\n  query Customers(\n    $query: String\n    $sortKey: CustomerSortKey!\n    $direction: SortDirection!\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n    $birthday: Boolean!\n  ) {\n    customers(\n      query: $query\n      sortKey: $sortKey\n      direction: $direction\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n    ) {\n      nodes { ...CustomerRow }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.CustomersDocument,
    "\n  query CustomersCount($query: String) {\n    customers(first: 1, query: $query) { totalCount }\n  }\n": types.CustomersCountDocument,
    "\n  query CustomerPreview($id: ID!) {\n    customer(id: $id) {\n      id\n      orders(first: 3) { nodes { ...OrderRow } }\n      notes(first: 3) { nodes { id body author { kind name } createdAt updatedAt } }\n    }\n  }\n": types.CustomerPreviewDocument,
    "\n  query CustomerRecord($id: ID!, $personal: Boolean!) {\n    customer(id: $id) { ...CustomerRecordParts }\n  }\n  fragment CustomerRecordParts on Customer {\n    id\n    number\n    version\n    displayName\n    firstName\n    lastName\n    companyName\n    type\n    status\n    blockedReason\n    source\n    email\n    phone\n    phoneFormatted\n    phoneCountryCode\n    taxIdMasked @skip(if: $personal)\n    city\n    countryCode\n    taxId @include(if: $personal)\n    taxIdValid\n    vatId @include(if: $personal)\n    vatIdValid\n    birthday @include(if: $personal)\n    addresses @include(if: $personal) { ...AddressParts }\n    locale\n    externalReference\n    groups { id name }\n    primaryGroup { id }\n    tags { id name color }\n    notes(first: 100) { nodes { id body author { kind name } createdAt updatedAt } }\n    discount { ...DiscountParts }\n    effectiveDiscount { ...EffectiveDiscountParts }\n    taxExemption { reason certificate validFrom validUntil isActive }\n    paymentPreference { mode methods default }\n    preferredShippingMethod\n    channel { id name }\n    issuingCompany { id name }\n    orderCount\n    totalSpent { amount currencyCode }\n    totalsSpent { amount currencyCode }\n    lastOrderAt\n    lastAccessAt\n    completeness\n    hasLogin\n    createdAt\n    updatedAt\n  }\n  fragment EffectiveDiscountParts on EffectiveDiscount {\n    percentage\n    amount { amount currencyCode }\n    rule\n    steps { kind text }\n  }\n  fragment AddressParts on Address {\n    id label recipient company line1 line2 city region postalCode countryCode phone isDefaultBilling isDefaultShipping\n  }\n  fragment DiscountParts on Discount { type amount { amount currencyCode } percentage startsOn endsOn }\n": types.CustomerRecordDocument,
    "\n  query CustomerTimeline($id: ID!, $kinds: [TimelineKind!], $after: String) {\n    customer(id: $id) {\n      id\n      timeline(kinds: $kinds, first: 20, after: $after) { ...TimelinePage }\n    }\n  }\n": types.CustomerTimelineDocument,
    "\n  mutation DeletionCode($input: ConfirmationCodeCreateInput!) {\n    confirmationCodeCreate(input: $input) {\n      confirmationCode { code expiresAt }\n      customers { ...CustomerToDelete }\n      userErrors { code message path }\n    }\n  }\n  fragment CustomerToDelete on Customer { id displayName number email status orderCount }\n": types.DeletionCodeDocument,
    "\n  mutation CustomersDelete($input: CustomersDeleteInput!) {\n    customersDelete(input: $input) {\n      results { customerId changed userErrors { code message count } }\n      userErrors { code message path }\n    }\n  }\n": types.CustomersDeleteDocument,
    "\n  mutation CustomersArchive($input: CustomersStatusUpdateInput!) {\n    customersStatusUpdate(input: $input) {\n      results { customerId changed userErrors { code message } }\n      userErrors { code message path }\n    }\n  }\n": types.CustomersArchiveDocument,
    "\n  mutation AddressCreate($input: CustomerAddressCreateInput!) {\n    customerAddressCreate(input: $input) { customer { ...CustomerPlaces } userErrors { code message path } }\n  }\n  fragment CustomerPlaces on Customer {\n    id\n    city\n    countryCode\n    completeness\n    addresses { ...AddressParts }\n  }\n": types.AddressCreateDocument,
    "\n  mutation AddressUpdate($input: CustomerAddressUpdateInput!) {\n    customerAddressUpdate(input: $input) { customer { ...CustomerPlaces } userErrors { code message path } }\n  }\n": types.AddressUpdateDocument,
    "\n  mutation AddressDelete($input: CustomerAddressDeleteInput!) {\n    customerAddressDelete(input: $input) { customer { ...CustomerPlaces } userErrors { code message path } }\n  }\n": types.AddressDeleteDocument,
    "\n  mutation CustomerUpdate($input: CustomerUpdateInput!, $personal: Boolean!) {\n    customerUpdate(input: $input) {\n      customer { ...CustomerRecordParts }\n      userErrors { code message path }\n      warnings { message }\n    }\n  }\n": types.CustomerUpdateDocument,
    "\n  mutation CustomerCreate($input: CustomerCreateInput!) {\n    customerCreate(input: $input) {\n      customer { id displayName }\n      userErrors { code message path }\n      warnings { message }\n    }\n  }\n": types.CustomerCreateDocument,
    "\n  query SameContact($query: String!) {\n    customers(first: 2, query: $query) { nodes { id displayName } }\n  }\n": types.SameContactDocument,
    "\n  mutation NoteCreate($input: CustomerNoteCreateInput!, $personal: Boolean!) {\n    customerNoteCreate(input: $input) { customer { ...CustomerRecordParts } userErrors { code message path } }\n  }\n": types.NoteCreateDocument,
    "\n  mutation CustomerTagsUpdate($input: CustomerTagsUpdateInput!) {\n    customerTagsUpdate(input: $input) {\n      customer { id tags { id name color } }\n      userErrors { code message path }\n    }\n  }\n": types.CustomerTagsUpdateDocument,
    "\n  mutation CustomerGroupsUpdate($input: CustomerGroupsUpdateInput!) {\n    customerGroupsUpdate(input: $input) {\n      customer {\n        id\n        groups { id name }\n        primaryGroup { id }\n        effectiveDiscount { ...EffectiveDiscountParts }\n      }\n      userErrors { code message path }\n    }\n  }\n": types.CustomerGroupsUpdateDocument,
    "\n  mutation StatusUpdate($input: CustomerStatusUpdateInput!, $personal: Boolean!) {\n    customerStatusUpdate(input: $input) { customer { ...CustomerRecordParts } userErrors { code message path } }\n  }\n": types.StatusUpdateDocument,
    "\n  query CustomerReport($id: ID!, $personal: Boolean!) {\n    customer(id: $id) {\n      id\n      number\n      displayName\n      companyName\n      type\n      status\n      blockedReason\n      source\n      email\n      phone\n      phoneFormatted\n      taxIdMasked @skip(if: $personal)\n      taxId @include(if: $personal)\n      vatId @include(if: $personal)\n      birthday @include(if: $personal)\n      addresses @include(if: $personal) { ...AddressParts }\n      locale\n      externalReference\n      groups { id name }\n      tags { id name color }\n      orderCount\n      totalsSpent { amount currencyCode }\n      stats { averageOrder { amount currencyCode } }\n      lastOrderAt\n      createdAt\n      months { month orderCount spent { amount currencyCode } }\n      products { title sku quantity orderCount total { amount currencyCode } lastOrderAt }\n    }\n  }\n": types.CustomerReportDocument,
    "\n  query GroupOptions($query: String) {\n    customerGroups(first: 20, query: $query) { nodes { id name customerCount } pageInfo { hasNextPage } }\n  }\n": types.GroupOptionsDocument,
    "\n  fragment GroupRow on CustomerGroup {\n    id\n    version\n    name\n    description\n    customerCount\n    discount { type percentage amount { amount currencyCode } startsOn endsOn }\n    createdAt\n  }\n": types.GroupRowFragmentDoc,
    "\n  query Groups($query: String, $first: Int, $after: String, $last: Int, $before: String) {\n    customerGroups(query: $query, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...GroupRow }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.GroupsDocument,
    "\n  query Group($id: ID!) {\n    customerGroup(id: $id) { ...GroupRow }\n  }\n": types.GroupDocument,
    "\n  query GroupMembers($id: ID!, $first: Int!) {\n    customers(first: $first, where: { groupIds: { any: [$id] } }, sortKey: NAME, direction: ASC) {\n      nodes { ...GroupMember }\n      pageInfo { hasNextPage }\n    }\n  }\n  fragment GroupMember on Customer { id displayName email phone phoneFormatted }\n": types.GroupMembersDocument,
    "\n  query GroupCandidates($query: String!) {\n    customers(first: 20, query: $query, sortKey: NAME, direction: ASC) {\n      nodes { ...GroupMember groups { id } }\n      pageInfo { hasNextPage }\n    }\n  }\n": types.GroupCandidatesDocument,
    "\n  mutation GroupMembersChange($input: CustomersGroupsUpdateInput!) {\n    customersGroupsUpdate(input: $input) {\n      changedCount\n      results { customerId userErrors { message } }\n      userErrors { code message path }\n    }\n  }\n": types.GroupMembersChangeDocument,
    "\n  mutation GroupCreate($input: CustomerGroupCreateInput!) {\n    customerGroupCreate(input: $input) { customerGroup { ...GroupRow } userErrors { code message path } }\n  }\n": types.GroupCreateDocument,
    "\n  mutation GroupUpdate($input: CustomerGroupUpdateInput!) {\n    customerGroupUpdate(input: $input) { customerGroup { ...GroupRow } userErrors { code message path } }\n  }\n": types.GroupUpdateDocument,
    "\n  mutation GroupDelete($input: CustomerGroupDeleteInput!) {\n    customerGroupDelete(input: $input) { deletedId customerCount userErrors { code message path } }\n  }\n": types.GroupDeleteDocument,
    "\n  query HomeSummary {\n    shopSummary(days: 30) {\n      newCustomers { count query }\n      orders { count query }\n      toPrepare { count query }\n      toCollect { count query }\n      revenue { amount currencyCode }\n      days { date newCustomers orders revenue { amount currencyCode } }\n    }\n  }\n": types.HomeSummaryDocument,
    "\n  query HomeWaiting($query: String!) {\n    orders(first: 5, query: $query, sortKey: PLACED_AT, direction: ASC) {\n      nodes { id number buyerName customer { id displayName } total { amount currencyCode } placedAt }\n    }\n  }\n": types.HomeWaitingDocument,
    "\n  query FirstSteps {\n    customers(first: 1) { nodes { id } }\n    tags(first: 1) { nodes { id } }\n    channels(first: 1) { nodes { id } }\n    orders(first: 1) { nodes { id } }\n  }\n": types.FirstStepsDocument,
    "\n  mutation ShopCreate($input: ShopCreateInput!) {\n    shopCreate(input: $input) { shop { id name } userErrors { code message path } }\n  }\n": types.ShopCreateDocument,
    "\n  mutation DemoShopRemove($input: DemoShopRemoveInput!) {\n    demoShopRemove(input: $input) { deletedId userErrors { code message path } }\n  }\n": types.DemoShopRemoveDocument,
    "\n  mutation FulfilmentChange($input: OrderFulfilmentUpdateInput!, $personal: Boolean!) {\n    orderFulfilmentUpdate(input: $input) { order { ...OrderParts } userErrors { code message path } }\n  }\n": types.FulfilmentChangeDocument,
    "\n  mutation OrderCancel($input: OrderCancelInput!, $personal: Boolean!) {\n    orderCancel(input: $input) { order { ...OrderParts } userErrors { code message path } }\n  }\n": types.OrderCancelDocument,
    "\n  mutation TransactionRecord($input: OrderTransactionRecordInput!, $personal: Boolean!) {\n    orderTransactionRecord(input: $input) { order { ...OrderParts } userErrors { code message path } }\n  }\n": types.TransactionRecordDocument,
    "\n  mutation RefundRecord($input: OrderRefundInput!, $personal: Boolean!) {\n    orderRefund(input: $input) { order { ...OrderParts } userErrors { code message path } }\n  }\n": types.RefundRecordDocument,
    "\n  mutation ShipmentRecord($input: ShipmentRecordInput!, $personal: Boolean!) {\n    shipmentRecord(input: $input) { order { ...OrderParts } userErrors { code message path } }\n  }\n": types.ShipmentRecordDocument,
    "\n  mutation OrderNoteCreate($input: OrderNoteCreateInput!, $personal: Boolean!) {\n    orderNoteCreate(input: $input) { order { ...OrderParts } userErrors { code message path } }\n  }\n": types.OrderNoteCreateDocument,
    "\n  mutation OrderMove($input: OrderMoveInput!, $personal: Boolean!) {\n    orderMove(input: $input) { order { ...OrderParts } userErrors { code message path } }\n  }\n": types.OrderMoveDocument,
    "\n  mutation ShipmentChange($input: ShipmentUpdateInput!, $personal: Boolean!) {\n    shipmentUpdate(input: $input) { order { ...OrderParts } userErrors { code message path } }\n  }\n": types.ShipmentChangeDocument,
    "\n  mutation TransactionRetract($input: OrderTransactionRetractInput!, $personal: Boolean!) {\n    orderTransactionRetract(input: $input) { order { ...OrderParts } userErrors { code message path } }\n  }\n": types.TransactionRetractDocument,
    "\n  query Till {\n    shop { id taxRate pricesIncludeTax discountRule }\n    channels(first: 100) { nodes { id name type } }\n    issuingCompanies(first: 100) { nodes { id name isDefault } }\n  }\n": types.TillDocument,
    "\n  query Buyer($id: ID!) {\n    customer(id: $id) {\n      id\n      displayName\n      email\n      phone\n      phoneFormatted\n      status\n      blockedReason\n      discount { ...BuyerDiscount }\n      groups { id name discount { ...BuyerDiscount } }\n      primaryGroup { id }\n      taxExemption { reason certificate validFrom validUntil }\n      addresses { id label line1 postalCode city isDefaultShipping isDefaultBilling }\n    }\n  }\n  fragment BuyerDiscount on Discount { type amount { amount currencyCode } percentage startsOn endsOn }\n": types.BuyerDocument,
    "\n  query SoldProducts($query: String!) {\n    soldProducts(query: $query, first: 8) { title sku unitPrice { amount currencyCode } taxRate }\n  }\n": types.SoldProductsDocument,
    "\n  query PriceTold($customerId: ID, $lines: [PriceLineInput!]!, $shippingTotal: Decimal, $discountTotal: Decimal) {\n    customerPrice(customerId: $customerId, lines: $lines, shippingTotal: $shippingTotal, discountTotal: $discountTotal) {\n      lines { total { amount currencyCode } }\n      steps { kind text }\n      total { amount currencyCode }\n    }\n  }\n": types.PriceToldDocument,
    "\n  mutation OrderCreate($input: OrderCreateInput!) {\n    orderCreate(input: $input) {\n      order { id number total { amount currencyCode } }\n      userErrors { code message path relatedId }\n    }\n  }\n": types.OrderCreateDocument,
    "\n  fragment OrderRow on Order {\n    id\n    number\n    externalNumber\n    placedAt\n    buyerName\n    email\n    claim\n    customer { id displayName }\n    channel { id name }\n    itemCount\n    total { amount currencyCode }\n    paymentStatus\n    fulfilmentStatus\n  }\n": types.OrderRowFragmentDoc,
    "\n  query Orders(\n    $query: String\n    $sortKey: OrderSortKey!\n    $direction: SortDirection!\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n  ) {\n    orders(\n      query: $query\n      sortKey: $sortKey\n      direction: $direction\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n    ) {\n      nodes { ...OrderRow }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.OrdersDocument,
    "\n  query OrdersCount($query: String) {\n    orders(first: 1, query: $query) { totalCount }\n  }\n": types.OrdersCountDocument,
    "\n  query CustomerOrders($id: ID!) {\n    customer(id: $id) {\n      id\n      orders(first: 5) { nodes { ...OrderRow } totalCount }\n    }\n  }\n": types.CustomerOrdersDocument,
    "\n  query OrderPreview($id: ID!) {\n    order(id: $id) {\n      id\n      shippingMethod\n      issuingCompany { id name }\n      lines { position title sku quantity total { amount currencyCode } }\n    }\n  }\n": types.OrderPreviewDocument,
    "\n  query CustomerOfFilter($id: ID!) {\n    customer(id: $id) { id displayName }\n  }\n": types.CustomerOfFilterDocument,
    "\n  query OrderPage($id: ID!, $personal: Boolean!) {\n    order(id: $id) { ...OrderParts }\n  }\n  fragment OrderParts on Order {\n    ...OrderRow\n    version\n    nextFulfilment\n    paymentActions\n    externalId\n    issuingCompany { id name }\n    phone\n    phoneFormatted\n    taxId @include(if: $personal)\n    vatId @include(if: $personal)\n    billingAddress @include(if: $personal) { ...OrderAddressParts }\n    shippingAddress @include(if: $personal) { ...OrderAddressParts }\n    taxExemption { reason certificate }\n    currencyCode\n    pricesIncludeTax\n    subtotal { amount currencyCode }\n    discount { amount currencyCode }\n    shipping { amount currencyCode }\n    tax { amount currencyCode }\n    adjustment { amount currencyCode }\n    authorized { amount currencyCode }\n    paid { amount currencyCode }\n    refunded { amount currencyCode }\n    outstanding { amount currencyCode }\n    lines {\n      position\n      title\n      sku\n      quantity\n      unitPrice { amount currencyCode }\n      discount { amount currencyCode }\n      taxRate\n      tax { amount currencyCode }\n      total { amount currencyCode }\n    }\n    transactions { id kind amount { amount currencyCode } method note happenedAt isFromChannel retractedAt retractionReason }\n    shipments {\n      id carrier trackingNumber trackingUrl shippedAt deliveredAt\n      lines { position quantity }\n    }\n    notes(first: 50) { nodes { id body author { kind name } createdAt updatedAt } }\n    shippingMethod\n    cancelledAt\n    cancelReason\n    createdAt\n    updatedAt\n  }\n  fragment OrderAddressParts on OrderAddress {\n    recipient company line1 line2 city region postalCode countryCode phone\n  }\n": types.OrderPageDocument,
    "\n  query OrderTimeline($id: ID!, $after: String) {\n    order(id: $id) {\n      id\n      events(first: 20, after: $after) { ...TimelinePage }\n    }\n  }\n": types.OrderTimelineDocument,
    "\n  query OrderPricing($id: ID!) {\n    order(id: $id) { id pricing { kind text } }\n  }\n": types.OrderPricingDocument,
    "\n  query ProductOptions($query: String!) {\n    soldProducts(query: $query, first: 10) { title }\n  }\n": types.ProductOptionsDocument,
    "\n  query BuyerSearch($search: String!) {\n    customers(first: 6, where: { search: $search }) {\n      nodes { id displayName email phone phoneFormatted status }\n    }\n  }\n": types.BuyerSearchDocument,
    "\n  mutation OrderClaim($input: OrderClaimInput!) {\n    orderClaim(input: $input) { order { ...OrderRow version } userErrors { code message path } }\n  }\n": types.OrderClaimDocument,
    "\n  query ClaimableCount($id: ID!) {\n    customer(id: $id) {\n      id\n      claimable: orders(first: 1, where: { claim: [CLAIMABLE] }) { totalCount }\n    }\n  }\n": types.ClaimableCountDocument,
    "\n  mutation ProfileUpdate($input: ViewerUpdateInput!) {\n    viewerUpdate(input: $input) { viewer { staff { id name locale } } userErrors { code message path } }\n  }\n": types.ProfileUpdateDocument,
    "\n  mutation PasswordChange($input: ViewerPasswordChangeInput!) {\n    viewerPasswordChange(input: $input) { viewer { staff { id } } userErrors { code message path } }\n  }\n": types.PasswordChangeDocument,
    "\n  query Sessions { viewer { sessions { id userAgent createdAt lastSeenAt isCurrent } } }\n": types.SessionsDocument,
    "\n  mutation SessionEnd($input: StaffSessionEndInput!) {\n    staffSessionEnd(input: $input) { endedId userErrors { code message path } }\n  }\n": types.SessionEndDocument,
    "\n  mutation PreferencesUpdate($input: ViewerPreferencesUpdateInput!) {\n    viewerPreferencesUpdate(input: $input) {\n      viewer { preferences { language theme density customerColumns orderColumns } }\n      userErrors { code message path }\n    }\n  }\n": types.PreferencesUpdateDocument,
    "\n  query Viewer {\n    viewer {\n      staff { id name email locale }\n      permissions\n      role\n      preferences { language theme density customerColumns orderColumns }\n      memberships { role shop { id name currencyCode timeZone countryCode isDemo } }\n    }\n  }\n": types.ViewerDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { viewer { staff { id } } userErrors { code message path } }\n  }\n": types.SignInDocument,
    "\n  query Installation { installation { isSetUp } }\n": types.InstallationDocument,
    "\n  mutation SignOut { signOut { userErrors { code message } } }\n": types.SignOutDocument,
    "\n  mutation SignOutEverywhere { signOutEverywhere { userErrors { code message } } }\n": types.SignOutEverywhereDocument,
    "\n  fragment ShopSettings on Shop {\n    id\n    version\n    name\n    currencyCode\n    timeZone\n    countryCode\n    locale\n    discountRule\n    identifyByPhone\n    taxRate\n    pricesIncludeTax\n    customerLoginMethods\n  }\n": types.ShopSettingsFragmentDoc,
    "\n  query Shop { shop { ...ShopSettings } }\n": types.ShopDocument,
    "\n  mutation ShopUpdate($input: ShopUpdateInput!) {\n    shopUpdate(input: $input) { shop { ...ShopSettings } userErrors { code message path } }\n  }\n": types.ShopUpdateDocument,
    "\n  mutation InstallationSetUp($input: InstallationSetUpInput!) {\n    installationSetUp(input: $input) { viewer { staff { id } } userErrors { code message path } }\n  }\n": types.InstallationSetUpDocument,
    "\n  query Staff {\n    staffMembers { role staff { id name email } }\n    staffInvitations { id email role expiresAt invitedByName }\n  }\n": types.StaffDocument,
    "\n  mutation StaffInvite($input: StaffInviteInput!) {\n    staffInvite(input: $input) { invitation { id } token userErrors { code message path } }\n  }\n": types.StaffInviteDocument,
    "\n  mutation InvitationRevoke($input: StaffInvitationRevokeInput!) {\n    staffInvitationRevoke(input: $input) { deletedId userErrors { code message path } }\n  }\n": types.InvitationRevokeDocument,
    "\n  mutation MemberUpdate($input: StaffMemberUpdateInput!) {\n    staffMemberUpdate(input: $input) { member { role staff { id } } userErrors { code message path } }\n  }\n": types.MemberUpdateDocument,
    "\n  mutation MemberRemove($input: StaffMemberRemoveInput!) {\n    staffMemberRemove(input: $input) { removedId userErrors { code message path } }\n  }\n": types.MemberRemoveDocument,
    "\n  query MemberTokens($id: ID!) {\n    node(id: $id) { id ... on StaffUser { apiTokens { id name } } }\n  }\n": types.MemberTokensDocument,
    "\n  query OpenedInvitation($token: String!) {\n    openedInvitation(token: $token) { shopName role email hasAccount }\n  }\n": types.OpenedInvitationDocument,
    "\n  mutation InvitationAccept($input: StaffInvitationAcceptInput!) {\n    staffInvitationAccept(input: $input) { viewer { staff { id } } userErrors { code message path } }\n  }\n": types.InvitationAcceptDocument,
    "\n  query TagOptions($query: String) {\n    tags(first: 20, query: $query) { nodes { id name color customerCount } pageInfo { hasNextPage } }\n  }\n": types.TagOptionsDocument,
    "\n  fragment TagRow on Tag { id version name color customerCount createdAt }\n": types.TagRowFragmentDoc,
    "\n  query Tags($query: String, $first: Int, $after: String, $last: Int, $before: String) {\n    tags(query: $query, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...TagRow }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.TagsDocument,
    "\n  mutation TagCreate($input: TagCreateInput!) {\n    tagCreate(input: $input) { tag { ...TagRow } userErrors { code message path } }\n  }\n": types.TagCreateDocument,
    "\n  mutation TagUpdate($input: TagUpdateInput!) {\n    tagUpdate(input: $input) { tag { ...TagRow } userErrors { code message path } }\n  }\n": types.TagUpdateDocument,
    "\n  mutation TagDelete($input: TagDeleteInput!) {\n    tagDelete(input: $input) { deletedId customerCount userErrors { code message path } }\n  }\n": types.TagDeleteDocument,
    "\n  mutation TagMerge($input: TagMergeInput!) {\n    tagMerge(input: $input) { deletedId alreadyHad tag { ...TagRow } userErrors { code message path } }\n  }\n": types.TagMergeDocument,
    "\n  query NamesOf($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename\n      id\n      ... on Customer { displayName }\n      ... on Channel { name }\n      ... on IssuingCompany { name }\n      ... on Tag { name }\n      ... on CustomerGroup { name }\n    }\n  }\n": types.NamesOfDocument,
    "\n  fragment TimelineEvent on AuditEvent {\n    id\n    at\n    action\n    subjectId\n    actor { kind name }\n    changes { field oldValue newValue }\n  }\n  fragment TimelinePage on AuditEventConnection {\n    nodes { ...TimelineEvent }\n    pageInfo { hasNextPage endCursor }\n  }\n": types.TimelineEventFragmentDoc,
    "\n  fragment TokenRow on ApiToken {\n    id\n    name\n    prefix\n    scopes\n    allowedScopes\n    isAnsweredFor\n    createdAt\n    createdBy { name }\n    expiresAt\n    lastUsedAt\n    revokedAt\n  }\n": types.TokenRowFragmentDoc,
    "\n  query Tokens($first: Int, $after: String, $last: Int, $before: String) {\n    apiTokens(first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...TokenRow }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.TokensDocument,
    "\n  mutation TokenCreate($input: ApiTokenCreateInput!) {\n    apiTokenCreate(input: $input) { apiToken { ...TokenRow } secret userErrors { code message path } }\n  }\n": types.TokenCreateDocument,
    "\n  mutation TokenRevoke($input: ApiTokenRevokeInput!) {\n    apiTokenRevoke(input: $input) { apiToken { ...TokenRow } userErrors { code message path } }\n  }\n": types.TokenRevokeDocument,
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
export function graphql(source: "\n  query PaletteSearch($query: String!) {\n    customers(first: 5, query: $query) { nodes { id displayName email phone phoneFormatted } }\n    orders(first: 5, query: $query) {\n      nodes { id number externalNumber buyerName customer { id displayName } total { amount currencyCode } }\n    }\n  }\n"): (typeof documents)["\n  query PaletteSearch($query: String!) {\n    customers(first: 5, query: $query) { nodes { id displayName email phone phoneFormatted } }\n    orders(first: 5, query: $query) {\n      nodes { id number externalNumber buyerName customer { id displayName } total { amount currencyCode } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChannelOptions {\n    channels(first: 100) { nodes { id name type } }\n  }\n"): (typeof documents)["\n  query ChannelOptions {\n    channels(first: 100) { nodes { id name type } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChannelRow on Channel { id version type name account usesRelayAddresses orderCount }\n"): (typeof documents)["\n  fragment ChannelRow on Channel { id version type name account usesRelayAddresses orderCount }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Channels($query: String, $first: Int, $after: String, $last: Int, $before: String) {\n    channels(query: $query, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...ChannelRow }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"): (typeof documents)["\n  query Channels($query: String, $first: Int, $after: String, $last: Int, $before: String) {\n    channels(query: $query, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...ChannelRow }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChannelCreate($input: ChannelCreateInput!) {\n    channelCreate(input: $input) { channel { ...ChannelRow } userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation ChannelCreate($input: ChannelCreateInput!) {\n    channelCreate(input: $input) { channel { ...ChannelRow } userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChannelUpdate($input: ChannelUpdateInput!) {\n    channelUpdate(input: $input) { channel { ...ChannelRow } userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation ChannelUpdate($input: ChannelUpdateInput!) {\n    channelUpdate(input: $input) { channel { ...ChannelRow } userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChannelDelete($input: ChannelDeleteInput!) {\n    channelDelete(input: $input) { deletedId customerCount userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation ChannelDelete($input: ChannelDeleteInput!) {\n    channelDelete(input: $input) { deletedId customerCount userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyOptions {\n    issuingCompanies(first: 50) { nodes { id name } }\n  }\n"): (typeof documents)["\n  query CompanyOptions {\n    issuingCompanies(first: 50) { nodes { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CompanyRow on IssuingCompany { id version name taxId isDefault orderCount }\n"): (typeof documents)["\n  fragment CompanyRow on IssuingCompany { id version name taxId isDefault orderCount }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Companies($query: String, $first: Int, $after: String, $last: Int, $before: String) {\n    issuingCompanies(query: $query, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...CompanyRow }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"): (typeof documents)["\n  query Companies($query: String, $first: Int, $after: String, $last: Int, $before: String) {\n    issuingCompanies(query: $query, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...CompanyRow }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompanyCreate($input: IssuingCompanyCreateInput!) {\n    issuingCompanyCreate(input: $input) { issuingCompany { ...CompanyRow } userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation CompanyCreate($input: IssuingCompanyCreateInput!) {\n    issuingCompanyCreate(input: $input) { issuingCompany { ...CompanyRow } userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompanyUpdate($input: IssuingCompanyUpdateInput!) {\n    issuingCompanyUpdate(input: $input) { issuingCompany { ...CompanyRow } userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation CompanyUpdate($input: IssuingCompanyUpdateInput!) {\n    issuingCompanyUpdate(input: $input) { issuingCompany { ...CompanyRow } userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompanyDelete($input: IssuingCompanyDeleteInput!) {\n    issuingCompanyDelete(input: $input) { deletedId newDefault { ...CompanyRow } userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation CompanyDelete($input: IssuingCompanyDeleteInput!) {\n    issuingCompanyDelete(input: $input) { deletedId newDefault { ...CompanyRow } userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BulkTagsPreview($input: CustomersTagsUpdateInput!) {\n    customersTagsPreview(input: $input) {\n      customerCount\n      fullCount\n      tags { tag { id name color } added alreadyHad removed notPresent }\n    }\n  }\n"): (typeof documents)["\n  query BulkTagsPreview($input: CustomersTagsUpdateInput!) {\n    customersTagsPreview(input: $input) {\n      customerCount\n      fullCount\n      tags { tag { id name color } added alreadyHad removed notPresent }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BulkTags($input: CustomersTagsUpdateInput!) {\n    customersTagsUpdate(input: $input) {\n      changedCount\n      undo { customerIds add remove }\n      userErrors { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation BulkTags($input: CustomersTagsUpdateInput!) {\n    customersTagsUpdate(input: $input) {\n      changedCount\n      undo { customerIds add remove }\n      userErrors { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BulkGroupsPreview($input: CustomersGroupsUpdateInput!) {\n    customersGroupsPreview(input: $input) {\n      customerCount\n      fullCount\n      customerGroups { customerGroup { id name } added alreadyHad removed notPresent }\n    }\n  }\n"): (typeof documents)["\n  query BulkGroupsPreview($input: CustomersGroupsUpdateInput!) {\n    customersGroupsPreview(input: $input) {\n      customerCount\n      fullCount\n      customerGroups { customerGroup { id name } added alreadyHad removed notPresent }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BulkGroups($input: CustomersGroupsUpdateInput!) {\n    customersGroupsUpdate(input: $input) {\n      changedCount\n      undo { customerIds add remove }\n      userErrors { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation BulkGroups($input: CustomersGroupsUpdateInput!) {\n    customersGroupsUpdate(input: $input) {\n      changedCount\n      undo { customerIds add remove }\n      userErrors { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BulkStatusPreview($input: CustomersStatusUpdateInput!) {\n    customersStatusPreview(input: $input) { customerCount changedCount refusedCount }\n  }\n"): (typeof documents)["\n  query BulkStatusPreview($input: CustomersStatusUpdateInput!) {\n    customersStatusPreview(input: $input) { customerCount changedCount refusedCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BulkStatus($input: CustomersStatusUpdateInput!) {\n    customersStatusUpdate(input: $input) {\n      changedCount\n      undo { customerIds status reason }\n      userErrors { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation BulkStatus($input: CustomersStatusUpdateInput!) {\n    customersStatusUpdate(input: $input) {\n      changedCount\n      undo { customerIds status reason }\n      userErrors { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CustomerRow on Customer {\n    id\n    displayName\n    email\n    phone\n    phoneFormatted\n    type\n    status\n    tags { id name color }\n    groups { id name }\n    channel { id name }\n    orderCount\n    totalSpent { amount currencyCode }\n    lastOrderAt\n    lastAccessAt\n    createdAt\n    birthday @include(if: $birthday)\n  }\n"): (typeof documents)["\n  fragment CustomerRow on Customer {\n    id\n    displayName\n    email\n    phone\n    phoneFormatted\n    type\n    status\n    tags { id name color }\n    groups { id name }\n    channel { id name }\n    orderCount\n    totalSpent { amount currencyCode }\n    lastOrderAt\n    lastAccessAt\n    createdAt\n    birthday @include(if: $birthday)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Customers(\n    $query: String\n    $sortKey: CustomerSortKey!\n    $direction: SortDirection!\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n    $birthday: Boolean!\n  ) {\n    customers(\n      query: $query\n      sortKey: $sortKey\n      direction: $direction\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n    ) {\n      nodes { ...CustomerRow }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"): (typeof documents)["\n  query Customers(\n    $query: String\n    $sortKey: CustomerSortKey!\n    $direction: SortDirection!\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n    $birthday: Boolean!\n  ) {\n    customers(\n      query: $query\n      sortKey: $sortKey\n      direction: $direction\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n    ) {\n      nodes { ...CustomerRow }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CustomersCount($query: String) {\n    customers(first: 1, query: $query) { totalCount }\n  }\n"): (typeof documents)["\n  query CustomersCount($query: String) {\n    customers(first: 1, query: $query) { totalCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CustomerPreview($id: ID!) {\n    customer(id: $id) {\n      id\n      orders(first: 3) { nodes { ...OrderRow } }\n      notes(first: 3) { nodes { id body author { kind name } createdAt updatedAt } }\n    }\n  }\n"): (typeof documents)["\n  query CustomerPreview($id: ID!) {\n    customer(id: $id) {\n      id\n      orders(first: 3) { nodes { ...OrderRow } }\n      notes(first: 3) { nodes { id body author { kind name } createdAt updatedAt } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CustomerRecord($id: ID!, $personal: Boolean!) {\n    customer(id: $id) { ...CustomerRecordParts }\n  }\n  fragment CustomerRecordParts on Customer {\n    id\n    number\n    version\n    displayName\n    firstName\n    lastName\n    companyName\n    type\n    status\n    blockedReason\n    source\n    email\n    phone\n    phoneFormatted\n    phoneCountryCode\n    taxIdMasked @skip(if: $personal)\n    city\n    countryCode\n    taxId @include(if: $personal)\n    taxIdValid\n    vatId @include(if: $personal)\n    vatIdValid\n    birthday @include(if: $personal)\n    addresses @include(if: $personal) { ...AddressParts }\n    locale\n    externalReference\n    groups { id name }\n    primaryGroup { id }\n    tags { id name color }\n    notes(first: 100) { nodes { id body author { kind name } createdAt updatedAt } }\n    discount { ...DiscountParts }\n    effectiveDiscount { ...EffectiveDiscountParts }\n    taxExemption { reason certificate validFrom validUntil isActive }\n    paymentPreference { mode methods default }\n    preferredShippingMethod\n    channel { id name }\n    issuingCompany { id name }\n    orderCount\n    totalSpent { amount currencyCode }\n    totalsSpent { amount currencyCode }\n    lastOrderAt\n    lastAccessAt\n    completeness\n    hasLogin\n    createdAt\n    updatedAt\n  }\n  fragment EffectiveDiscountParts on EffectiveDiscount {\n    percentage\n    amount { amount currencyCode }\n    rule\n    steps { kind text }\n  }\n  fragment AddressParts on Address {\n    id label recipient company line1 line2 city region postalCode countryCode phone isDefaultBilling isDefaultShipping\n  }\n  fragment DiscountParts on Discount { type amount { amount currencyCode } percentage startsOn endsOn }\n"): (typeof documents)["\n  query CustomerRecord($id: ID!, $personal: Boolean!) {\n    customer(id: $id) { ...CustomerRecordParts }\n  }\n  fragment CustomerRecordParts on Customer {\n    id\n    number\n    version\n    displayName\n    firstName\n    lastName\n    companyName\n    type\n    status\n    blockedReason\n    source\n    email\n    phone\n    phoneFormatted\n    phoneCountryCode\n    taxIdMasked @skip(if: $personal)\n    city\n    countryCode\n    taxId @include(if: $personal)\n    taxIdValid\n    vatId @include(if: $personal)\n    vatIdValid\n    birthday @include(if: $personal)\n    addresses @include(if: $personal) { ...AddressParts }\n    locale\n    externalReference\n    groups { id name }\n    primaryGroup { id }\n    tags { id name color }\n    notes(first: 100) { nodes { id body author { kind name } createdAt updatedAt } }\n    discount { ...DiscountParts }\n    effectiveDiscount { ...EffectiveDiscountParts }\n    taxExemption { reason certificate validFrom validUntil isActive }\n    paymentPreference { mode methods default }\n    preferredShippingMethod\n    channel { id name }\n    issuingCompany { id name }\n    orderCount\n    totalSpent { amount currencyCode }\n    totalsSpent { amount currencyCode }\n    lastOrderAt\n    lastAccessAt\n    completeness\n    hasLogin\n    createdAt\n    updatedAt\n  }\n  fragment EffectiveDiscountParts on EffectiveDiscount {\n    percentage\n    amount { amount currencyCode }\n    rule\n    steps { kind text }\n  }\n  fragment AddressParts on Address {\n    id label recipient company line1 line2 city region postalCode countryCode phone isDefaultBilling isDefaultShipping\n  }\n  fragment DiscountParts on Discount { type amount { amount currencyCode } percentage startsOn endsOn }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CustomerTimeline($id: ID!, $kinds: [TimelineKind!], $after: String) {\n    customer(id: $id) {\n      id\n      timeline(kinds: $kinds, first: 20, after: $after) { ...TimelinePage }\n    }\n  }\n"): (typeof documents)["\n  query CustomerTimeline($id: ID!, $kinds: [TimelineKind!], $after: String) {\n    customer(id: $id) {\n      id\n      timeline(kinds: $kinds, first: 20, after: $after) { ...TimelinePage }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeletionCode($input: ConfirmationCodeCreateInput!) {\n    confirmationCodeCreate(input: $input) {\n      confirmationCode { code expiresAt }\n      customers { ...CustomerToDelete }\n      userErrors { code message path }\n    }\n  }\n  fragment CustomerToDelete on Customer { id displayName number email status orderCount }\n"): (typeof documents)["\n  mutation DeletionCode($input: ConfirmationCodeCreateInput!) {\n    confirmationCodeCreate(input: $input) {\n      confirmationCode { code expiresAt }\n      customers { ...CustomerToDelete }\n      userErrors { code message path }\n    }\n  }\n  fragment CustomerToDelete on Customer { id displayName number email status orderCount }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CustomersDelete($input: CustomersDeleteInput!) {\n    customersDelete(input: $input) {\n      results { customerId changed userErrors { code message count } }\n      userErrors { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation CustomersDelete($input: CustomersDeleteInput!) {\n    customersDelete(input: $input) {\n      results { customerId changed userErrors { code message count } }\n      userErrors { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CustomersArchive($input: CustomersStatusUpdateInput!) {\n    customersStatusUpdate(input: $input) {\n      results { customerId changed userErrors { code message } }\n      userErrors { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation CustomersArchive($input: CustomersStatusUpdateInput!) {\n    customersStatusUpdate(input: $input) {\n      results { customerId changed userErrors { code message } }\n      userErrors { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddressCreate($input: CustomerAddressCreateInput!) {\n    customerAddressCreate(input: $input) { customer { ...CustomerPlaces } userErrors { code message path } }\n  }\n  fragment CustomerPlaces on Customer {\n    id\n    city\n    countryCode\n    completeness\n    addresses { ...AddressParts }\n  }\n"): (typeof documents)["\n  mutation AddressCreate($input: CustomerAddressCreateInput!) {\n    customerAddressCreate(input: $input) { customer { ...CustomerPlaces } userErrors { code message path } }\n  }\n  fragment CustomerPlaces on Customer {\n    id\n    city\n    countryCode\n    completeness\n    addresses { ...AddressParts }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddressUpdate($input: CustomerAddressUpdateInput!) {\n    customerAddressUpdate(input: $input) { customer { ...CustomerPlaces } userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation AddressUpdate($input: CustomerAddressUpdateInput!) {\n    customerAddressUpdate(input: $input) { customer { ...CustomerPlaces } userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddressDelete($input: CustomerAddressDeleteInput!) {\n    customerAddressDelete(input: $input) { customer { ...CustomerPlaces } userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation AddressDelete($input: CustomerAddressDeleteInput!) {\n    customerAddressDelete(input: $input) { customer { ...CustomerPlaces } userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CustomerUpdate($input: CustomerUpdateInput!, $personal: Boolean!) {\n    customerUpdate(input: $input) {\n      customer { ...CustomerRecordParts }\n      userErrors { code message path }\n      warnings { message }\n    }\n  }\n"): (typeof documents)["\n  mutation CustomerUpdate($input: CustomerUpdateInput!, $personal: Boolean!) {\n    customerUpdate(input: $input) {\n      customer { ...CustomerRecordParts }\n      userErrors { code message path }\n      warnings { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CustomerCreate($input: CustomerCreateInput!) {\n    customerCreate(input: $input) {\n      customer { id displayName }\n      userErrors { code message path }\n      warnings { message }\n    }\n  }\n"): (typeof documents)["\n  mutation CustomerCreate($input: CustomerCreateInput!) {\n    customerCreate(input: $input) {\n      customer { id displayName }\n      userErrors { code message path }\n      warnings { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SameContact($query: String!) {\n    customers(first: 2, query: $query) { nodes { id displayName } }\n  }\n"): (typeof documents)["\n  query SameContact($query: String!) {\n    customers(first: 2, query: $query) { nodes { id displayName } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoteCreate($input: CustomerNoteCreateInput!, $personal: Boolean!) {\n    customerNoteCreate(input: $input) { customer { ...CustomerRecordParts } userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation NoteCreate($input: CustomerNoteCreateInput!, $personal: Boolean!) {\n    customerNoteCreate(input: $input) { customer { ...CustomerRecordParts } userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CustomerTagsUpdate($input: CustomerTagsUpdateInput!) {\n    customerTagsUpdate(input: $input) {\n      customer { id tags { id name color } }\n      userErrors { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation CustomerTagsUpdate($input: CustomerTagsUpdateInput!) {\n    customerTagsUpdate(input: $input) {\n      customer { id tags { id name color } }\n      userErrors { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CustomerGroupsUpdate($input: CustomerGroupsUpdateInput!) {\n    customerGroupsUpdate(input: $input) {\n      customer {\n        id\n        groups { id name }\n        primaryGroup { id }\n        effectiveDiscount { ...EffectiveDiscountParts }\n      }\n      userErrors { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation CustomerGroupsUpdate($input: CustomerGroupsUpdateInput!) {\n    customerGroupsUpdate(input: $input) {\n      customer {\n        id\n        groups { id name }\n        primaryGroup { id }\n        effectiveDiscount { ...EffectiveDiscountParts }\n      }\n      userErrors { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StatusUpdate($input: CustomerStatusUpdateInput!, $personal: Boolean!) {\n    customerStatusUpdate(input: $input) { customer { ...CustomerRecordParts } userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation StatusUpdate($input: CustomerStatusUpdateInput!, $personal: Boolean!) {\n    customerStatusUpdate(input: $input) { customer { ...CustomerRecordParts } userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CustomerReport($id: ID!, $personal: Boolean!) {\n    customer(id: $id) {\n      id\n      number\n      displayName\n      companyName\n      type\n      status\n      blockedReason\n      source\n      email\n      phone\n      phoneFormatted\n      taxIdMasked @skip(if: $personal)\n      taxId @include(if: $personal)\n      vatId @include(if: $personal)\n      birthday @include(if: $personal)\n      addresses @include(if: $personal) { ...AddressParts }\n      locale\n      externalReference\n      groups { id name }\n      tags { id name color }\n      orderCount\n      totalsSpent { amount currencyCode }\n      stats { averageOrder { amount currencyCode } }\n      lastOrderAt\n      createdAt\n      months { month orderCount spent { amount currencyCode } }\n      products { title sku quantity orderCount total { amount currencyCode } lastOrderAt }\n    }\n  }\n"): (typeof documents)["\n  query CustomerReport($id: ID!, $personal: Boolean!) {\n    customer(id: $id) {\n      id\n      number\n      displayName\n      companyName\n      type\n      status\n      blockedReason\n      source\n      email\n      phone\n      phoneFormatted\n      taxIdMasked @skip(if: $personal)\n      taxId @include(if: $personal)\n      vatId @include(if: $personal)\n      birthday @include(if: $personal)\n      addresses @include(if: $personal) { ...AddressParts }\n      locale\n      externalReference\n      groups { id name }\n      tags { id name color }\n      orderCount\n      totalsSpent { amount currencyCode }\n      stats { averageOrder { amount currencyCode } }\n      lastOrderAt\n      createdAt\n      months { month orderCount spent { amount currencyCode } }\n      products { title sku quantity orderCount total { amount currencyCode } lastOrderAt }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupOptions($query: String) {\n    customerGroups(first: 20, query: $query) { nodes { id name customerCount } pageInfo { hasNextPage } }\n  }\n"): (typeof documents)["\n  query GroupOptions($query: String) {\n    customerGroups(first: 20, query: $query) { nodes { id name customerCount } pageInfo { hasNextPage } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GroupRow on CustomerGroup {\n    id\n    version\n    name\n    description\n    customerCount\n    discount { type percentage amount { amount currencyCode } startsOn endsOn }\n    createdAt\n  }\n"): (typeof documents)["\n  fragment GroupRow on CustomerGroup {\n    id\n    version\n    name\n    description\n    customerCount\n    discount { type percentage amount { amount currencyCode } startsOn endsOn }\n    createdAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Groups($query: String, $first: Int, $after: String, $last: Int, $before: String) {\n    customerGroups(query: $query, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...GroupRow }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"): (typeof documents)["\n  query Groups($query: String, $first: Int, $after: String, $last: Int, $before: String) {\n    customerGroups(query: $query, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...GroupRow }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Group($id: ID!) {\n    customerGroup(id: $id) { ...GroupRow }\n  }\n"): (typeof documents)["\n  query Group($id: ID!) {\n    customerGroup(id: $id) { ...GroupRow }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupMembers($id: ID!, $first: Int!) {\n    customers(first: $first, where: { groupIds: { any: [$id] } }, sortKey: NAME, direction: ASC) {\n      nodes { ...GroupMember }\n      pageInfo { hasNextPage }\n    }\n  }\n  fragment GroupMember on Customer { id displayName email phone phoneFormatted }\n"): (typeof documents)["\n  query GroupMembers($id: ID!, $first: Int!) {\n    customers(first: $first, where: { groupIds: { any: [$id] } }, sortKey: NAME, direction: ASC) {\n      nodes { ...GroupMember }\n      pageInfo { hasNextPage }\n    }\n  }\n  fragment GroupMember on Customer { id displayName email phone phoneFormatted }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupCandidates($query: String!) {\n    customers(first: 20, query: $query, sortKey: NAME, direction: ASC) {\n      nodes { ...GroupMember groups { id } }\n      pageInfo { hasNextPage }\n    }\n  }\n"): (typeof documents)["\n  query GroupCandidates($query: String!) {\n    customers(first: 20, query: $query, sortKey: NAME, direction: ASC) {\n      nodes { ...GroupMember groups { id } }\n      pageInfo { hasNextPage }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GroupMembersChange($input: CustomersGroupsUpdateInput!) {\n    customersGroupsUpdate(input: $input) {\n      changedCount\n      results { customerId userErrors { message } }\n      userErrors { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation GroupMembersChange($input: CustomersGroupsUpdateInput!) {\n    customersGroupsUpdate(input: $input) {\n      changedCount\n      results { customerId userErrors { message } }\n      userErrors { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GroupCreate($input: CustomerGroupCreateInput!) {\n    customerGroupCreate(input: $input) { customerGroup { ...GroupRow } userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation GroupCreate($input: CustomerGroupCreateInput!) {\n    customerGroupCreate(input: $input) { customerGroup { ...GroupRow } userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GroupUpdate($input: CustomerGroupUpdateInput!) {\n    customerGroupUpdate(input: $input) { customerGroup { ...GroupRow } userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation GroupUpdate($input: CustomerGroupUpdateInput!) {\n    customerGroupUpdate(input: $input) { customerGroup { ...GroupRow } userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GroupDelete($input: CustomerGroupDeleteInput!) {\n    customerGroupDelete(input: $input) { deletedId customerCount userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation GroupDelete($input: CustomerGroupDeleteInput!) {\n    customerGroupDelete(input: $input) { deletedId customerCount userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeSummary {\n    shopSummary(days: 30) {\n      newCustomers { count query }\n      orders { count query }\n      toPrepare { count query }\n      toCollect { count query }\n      revenue { amount currencyCode }\n      days { date newCustomers orders revenue { amount currencyCode } }\n    }\n  }\n"): (typeof documents)["\n  query HomeSummary {\n    shopSummary(days: 30) {\n      newCustomers { count query }\n      orders { count query }\n      toPrepare { count query }\n      toCollect { count query }\n      revenue { amount currencyCode }\n      days { date newCustomers orders revenue { amount currencyCode } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeWaiting($query: String!) {\n    orders(first: 5, query: $query, sortKey: PLACED_AT, direction: ASC) {\n      nodes { id number buyerName customer { id displayName } total { amount currencyCode } placedAt }\n    }\n  }\n"): (typeof documents)["\n  query HomeWaiting($query: String!) {\n    orders(first: 5, query: $query, sortKey: PLACED_AT, direction: ASC) {\n      nodes { id number buyerName customer { id displayName } total { amount currencyCode } placedAt }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FirstSteps {\n    customers(first: 1) { nodes { id } }\n    tags(first: 1) { nodes { id } }\n    channels(first: 1) { nodes { id } }\n    orders(first: 1) { nodes { id } }\n  }\n"): (typeof documents)["\n  query FirstSteps {\n    customers(first: 1) { nodes { id } }\n    tags(first: 1) { nodes { id } }\n    channels(first: 1) { nodes { id } }\n    orders(first: 1) { nodes { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopCreate($input: ShopCreateInput!) {\n    shopCreate(input: $input) { shop { id name } userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation ShopCreate($input: ShopCreateInput!) {\n    shopCreate(input: $input) { shop { id name } userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DemoShopRemove($input: DemoShopRemoveInput!) {\n    demoShopRemove(input: $input) { deletedId userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation DemoShopRemove($input: DemoShopRemoveInput!) {\n    demoShopRemove(input: $input) { deletedId userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FulfilmentChange($input: OrderFulfilmentUpdateInput!, $personal: Boolean!) {\n    orderFulfilmentUpdate(input: $input) { order { ...OrderParts } userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation FulfilmentChange($input: OrderFulfilmentUpdateInput!, $personal: Boolean!) {\n    orderFulfilmentUpdate(input: $input) { order { ...OrderParts } userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrderCancel($input: OrderCancelInput!, $personal: Boolean!) {\n    orderCancel(input: $input) { order { ...OrderParts } userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation OrderCancel($input: OrderCancelInput!, $personal: Boolean!) {\n    orderCancel(input: $input) { order { ...OrderParts } userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TransactionRecord($input: OrderTransactionRecordInput!, $personal: Boolean!) {\n    orderTransactionRecord(input: $input) { order { ...OrderParts } userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation TransactionRecord($input: OrderTransactionRecordInput!, $personal: Boolean!) {\n    orderTransactionRecord(input: $input) { order { ...OrderParts } userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefundRecord($input: OrderRefundInput!, $personal: Boolean!) {\n    orderRefund(input: $input) { order { ...OrderParts } userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation RefundRecord($input: OrderRefundInput!, $personal: Boolean!) {\n    orderRefund(input: $input) { order { ...OrderParts } userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShipmentRecord($input: ShipmentRecordInput!, $personal: Boolean!) {\n    shipmentRecord(input: $input) { order { ...OrderParts } userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation ShipmentRecord($input: ShipmentRecordInput!, $personal: Boolean!) {\n    shipmentRecord(input: $input) { order { ...OrderParts } userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrderNoteCreate($input: OrderNoteCreateInput!, $personal: Boolean!) {\n    orderNoteCreate(input: $input) { order { ...OrderParts } userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation OrderNoteCreate($input: OrderNoteCreateInput!, $personal: Boolean!) {\n    orderNoteCreate(input: $input) { order { ...OrderParts } userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrderMove($input: OrderMoveInput!, $personal: Boolean!) {\n    orderMove(input: $input) { order { ...OrderParts } userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation OrderMove($input: OrderMoveInput!, $personal: Boolean!) {\n    orderMove(input: $input) { order { ...OrderParts } userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShipmentChange($input: ShipmentUpdateInput!, $personal: Boolean!) {\n    shipmentUpdate(input: $input) { order { ...OrderParts } userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation ShipmentChange($input: ShipmentUpdateInput!, $personal: Boolean!) {\n    shipmentUpdate(input: $input) { order { ...OrderParts } userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TransactionRetract($input: OrderTransactionRetractInput!, $personal: Boolean!) {\n    orderTransactionRetract(input: $input) { order { ...OrderParts } userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation TransactionRetract($input: OrderTransactionRetractInput!, $personal: Boolean!) {\n    orderTransactionRetract(input: $input) { order { ...OrderParts } userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Till {\n    shop { id taxRate pricesIncludeTax discountRule }\n    channels(first: 100) { nodes { id name type } }\n    issuingCompanies(first: 100) { nodes { id name isDefault } }\n  }\n"): (typeof documents)["\n  query Till {\n    shop { id taxRate pricesIncludeTax discountRule }\n    channels(first: 100) { nodes { id name type } }\n    issuingCompanies(first: 100) { nodes { id name isDefault } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Buyer($id: ID!) {\n    customer(id: $id) {\n      id\n      displayName\n      email\n      phone\n      phoneFormatted\n      status\n      blockedReason\n      discount { ...BuyerDiscount }\n      groups { id name discount { ...BuyerDiscount } }\n      primaryGroup { id }\n      taxExemption { reason certificate validFrom validUntil }\n      addresses { id label line1 postalCode city isDefaultShipping isDefaultBilling }\n    }\n  }\n  fragment BuyerDiscount on Discount { type amount { amount currencyCode } percentage startsOn endsOn }\n"): (typeof documents)["\n  query Buyer($id: ID!) {\n    customer(id: $id) {\n      id\n      displayName\n      email\n      phone\n      phoneFormatted\n      status\n      blockedReason\n      discount { ...BuyerDiscount }\n      groups { id name discount { ...BuyerDiscount } }\n      primaryGroup { id }\n      taxExemption { reason certificate validFrom validUntil }\n      addresses { id label line1 postalCode city isDefaultShipping isDefaultBilling }\n    }\n  }\n  fragment BuyerDiscount on Discount { type amount { amount currencyCode } percentage startsOn endsOn }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SoldProducts($query: String!) {\n    soldProducts(query: $query, first: 8) { title sku unitPrice { amount currencyCode } taxRate }\n  }\n"): (typeof documents)["\n  query SoldProducts($query: String!) {\n    soldProducts(query: $query, first: 8) { title sku unitPrice { amount currencyCode } taxRate }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PriceTold($customerId: ID, $lines: [PriceLineInput!]!, $shippingTotal: Decimal, $discountTotal: Decimal) {\n    customerPrice(customerId: $customerId, lines: $lines, shippingTotal: $shippingTotal, discountTotal: $discountTotal) {\n      lines { total { amount currencyCode } }\n      steps { kind text }\n      total { amount currencyCode }\n    }\n  }\n"): (typeof documents)["\n  query PriceTold($customerId: ID, $lines: [PriceLineInput!]!, $shippingTotal: Decimal, $discountTotal: Decimal) {\n    customerPrice(customerId: $customerId, lines: $lines, shippingTotal: $shippingTotal, discountTotal: $discountTotal) {\n      lines { total { amount currencyCode } }\n      steps { kind text }\n      total { amount currencyCode }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrderCreate($input: OrderCreateInput!) {\n    orderCreate(input: $input) {\n      order { id number total { amount currencyCode } }\n      userErrors { code message path relatedId }\n    }\n  }\n"): (typeof documents)["\n  mutation OrderCreate($input: OrderCreateInput!) {\n    orderCreate(input: $input) {\n      order { id number total { amount currencyCode } }\n      userErrors { code message path relatedId }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrderRow on Order {\n    id\n    number\n    externalNumber\n    placedAt\n    buyerName\n    email\n    claim\n    customer { id displayName }\n    channel { id name }\n    itemCount\n    total { amount currencyCode }\n    paymentStatus\n    fulfilmentStatus\n  }\n"): (typeof documents)["\n  fragment OrderRow on Order {\n    id\n    number\n    externalNumber\n    placedAt\n    buyerName\n    email\n    claim\n    customer { id displayName }\n    channel { id name }\n    itemCount\n    total { amount currencyCode }\n    paymentStatus\n    fulfilmentStatus\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Orders(\n    $query: String\n    $sortKey: OrderSortKey!\n    $direction: SortDirection!\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n  ) {\n    orders(\n      query: $query\n      sortKey: $sortKey\n      direction: $direction\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n    ) {\n      nodes { ...OrderRow }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"): (typeof documents)["\n  query Orders(\n    $query: String\n    $sortKey: OrderSortKey!\n    $direction: SortDirection!\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n  ) {\n    orders(\n      query: $query\n      sortKey: $sortKey\n      direction: $direction\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n    ) {\n      nodes { ...OrderRow }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrdersCount($query: String) {\n    orders(first: 1, query: $query) { totalCount }\n  }\n"): (typeof documents)["\n  query OrdersCount($query: String) {\n    orders(first: 1, query: $query) { totalCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CustomerOrders($id: ID!) {\n    customer(id: $id) {\n      id\n      orders(first: 5) { nodes { ...OrderRow } totalCount }\n    }\n  }\n"): (typeof documents)["\n  query CustomerOrders($id: ID!) {\n    customer(id: $id) {\n      id\n      orders(first: 5) { nodes { ...OrderRow } totalCount }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrderPreview($id: ID!) {\n    order(id: $id) {\n      id\n      shippingMethod\n      issuingCompany { id name }\n      lines { position title sku quantity total { amount currencyCode } }\n    }\n  }\n"): (typeof documents)["\n  query OrderPreview($id: ID!) {\n    order(id: $id) {\n      id\n      shippingMethod\n      issuingCompany { id name }\n      lines { position title sku quantity total { amount currencyCode } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CustomerOfFilter($id: ID!) {\n    customer(id: $id) { id displayName }\n  }\n"): (typeof documents)["\n  query CustomerOfFilter($id: ID!) {\n    customer(id: $id) { id displayName }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrderPage($id: ID!, $personal: Boolean!) {\n    order(id: $id) { ...OrderParts }\n  }\n  fragment OrderParts on Order {\n    ...OrderRow\n    version\n    nextFulfilment\n    paymentActions\n    externalId\n    issuingCompany { id name }\n    phone\n    phoneFormatted\n    taxId @include(if: $personal)\n    vatId @include(if: $personal)\n    billingAddress @include(if: $personal) { ...OrderAddressParts }\n    shippingAddress @include(if: $personal) { ...OrderAddressParts }\n    taxExemption { reason certificate }\n    currencyCode\n    pricesIncludeTax\n    subtotal { amount currencyCode }\n    discount { amount currencyCode }\n    shipping { amount currencyCode }\n    tax { amount currencyCode }\n    adjustment { amount currencyCode }\n    authorized { amount currencyCode }\n    paid { amount currencyCode }\n    refunded { amount currencyCode }\n    outstanding { amount currencyCode }\n    lines {\n      position\n      title\n      sku\n      quantity\n      unitPrice { amount currencyCode }\n      discount { amount currencyCode }\n      taxRate\n      tax { amount currencyCode }\n      total { amount currencyCode }\n    }\n    transactions { id kind amount { amount currencyCode } method note happenedAt isFromChannel retractedAt retractionReason }\n    shipments {\n      id carrier trackingNumber trackingUrl shippedAt deliveredAt\n      lines { position quantity }\n    }\n    notes(first: 50) { nodes { id body author { kind name } createdAt updatedAt } }\n    shippingMethod\n    cancelledAt\n    cancelReason\n    createdAt\n    updatedAt\n  }\n  fragment OrderAddressParts on OrderAddress {\n    recipient company line1 line2 city region postalCode countryCode phone\n  }\n"): (typeof documents)["\n  query OrderPage($id: ID!, $personal: Boolean!) {\n    order(id: $id) { ...OrderParts }\n  }\n  fragment OrderParts on Order {\n    ...OrderRow\n    version\n    nextFulfilment\n    paymentActions\n    externalId\n    issuingCompany { id name }\n    phone\n    phoneFormatted\n    taxId @include(if: $personal)\n    vatId @include(if: $personal)\n    billingAddress @include(if: $personal) { ...OrderAddressParts }\n    shippingAddress @include(if: $personal) { ...OrderAddressParts }\n    taxExemption { reason certificate }\n    currencyCode\n    pricesIncludeTax\n    subtotal { amount currencyCode }\n    discount { amount currencyCode }\n    shipping { amount currencyCode }\n    tax { amount currencyCode }\n    adjustment { amount currencyCode }\n    authorized { amount currencyCode }\n    paid { amount currencyCode }\n    refunded { amount currencyCode }\n    outstanding { amount currencyCode }\n    lines {\n      position\n      title\n      sku\n      quantity\n      unitPrice { amount currencyCode }\n      discount { amount currencyCode }\n      taxRate\n      tax { amount currencyCode }\n      total { amount currencyCode }\n    }\n    transactions { id kind amount { amount currencyCode } method note happenedAt isFromChannel retractedAt retractionReason }\n    shipments {\n      id carrier trackingNumber trackingUrl shippedAt deliveredAt\n      lines { position quantity }\n    }\n    notes(first: 50) { nodes { id body author { kind name } createdAt updatedAt } }\n    shippingMethod\n    cancelledAt\n    cancelReason\n    createdAt\n    updatedAt\n  }\n  fragment OrderAddressParts on OrderAddress {\n    recipient company line1 line2 city region postalCode countryCode phone\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrderTimeline($id: ID!, $after: String) {\n    order(id: $id) {\n      id\n      events(first: 20, after: $after) { ...TimelinePage }\n    }\n  }\n"): (typeof documents)["\n  query OrderTimeline($id: ID!, $after: String) {\n    order(id: $id) {\n      id\n      events(first: 20, after: $after) { ...TimelinePage }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrderPricing($id: ID!) {\n    order(id: $id) { id pricing { kind text } }\n  }\n"): (typeof documents)["\n  query OrderPricing($id: ID!) {\n    order(id: $id) { id pricing { kind text } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProductOptions($query: String!) {\n    soldProducts(query: $query, first: 10) { title }\n  }\n"): (typeof documents)["\n  query ProductOptions($query: String!) {\n    soldProducts(query: $query, first: 10) { title }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BuyerSearch($search: String!) {\n    customers(first: 6, where: { search: $search }) {\n      nodes { id displayName email phone phoneFormatted status }\n    }\n  }\n"): (typeof documents)["\n  query BuyerSearch($search: String!) {\n    customers(first: 6, where: { search: $search }) {\n      nodes { id displayName email phone phoneFormatted status }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrderClaim($input: OrderClaimInput!) {\n    orderClaim(input: $input) { order { ...OrderRow version } userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation OrderClaim($input: OrderClaimInput!) {\n    orderClaim(input: $input) { order { ...OrderRow version } userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClaimableCount($id: ID!) {\n    customer(id: $id) {\n      id\n      claimable: orders(first: 1, where: { claim: [CLAIMABLE] }) { totalCount }\n    }\n  }\n"): (typeof documents)["\n  query ClaimableCount($id: ID!) {\n    customer(id: $id) {\n      id\n      claimable: orders(first: 1, where: { claim: [CLAIMABLE] }) { totalCount }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProfileUpdate($input: ViewerUpdateInput!) {\n    viewerUpdate(input: $input) { viewer { staff { id name locale } } userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation ProfileUpdate($input: ViewerUpdateInput!) {\n    viewerUpdate(input: $input) { viewer { staff { id name locale } } userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PasswordChange($input: ViewerPasswordChangeInput!) {\n    viewerPasswordChange(input: $input) { viewer { staff { id } } userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation PasswordChange($input: ViewerPasswordChangeInput!) {\n    viewerPasswordChange(input: $input) { viewer { staff { id } } userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sessions { viewer { sessions { id userAgent createdAt lastSeenAt isCurrent } } }\n"): (typeof documents)["\n  query Sessions { viewer { sessions { id userAgent createdAt lastSeenAt isCurrent } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SessionEnd($input: StaffSessionEndInput!) {\n    staffSessionEnd(input: $input) { endedId userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation SessionEnd($input: StaffSessionEndInput!) {\n    staffSessionEnd(input: $input) { endedId userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PreferencesUpdate($input: ViewerPreferencesUpdateInput!) {\n    viewerPreferencesUpdate(input: $input) {\n      viewer { preferences { language theme density customerColumns orderColumns } }\n      userErrors { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation PreferencesUpdate($input: ViewerPreferencesUpdateInput!) {\n    viewerPreferencesUpdate(input: $input) {\n      viewer { preferences { language theme density customerColumns orderColumns } }\n      userErrors { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      staff { id name email locale }\n      permissions\n      role\n      preferences { language theme density customerColumns orderColumns }\n      memberships { role shop { id name currencyCode timeZone countryCode isDemo } }\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      staff { id name email locale }\n      permissions\n      role\n      preferences { language theme density customerColumns orderColumns }\n      memberships { role shop { id name currencyCode timeZone countryCode isDemo } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { viewer { staff { id } } userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { viewer { staff { id } } userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Installation { installation { isSetUp } }\n"): (typeof documents)["\n  query Installation { installation { isSetUp } }\n"];
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
export function graphql(source: "\n  fragment ShopSettings on Shop {\n    id\n    version\n    name\n    currencyCode\n    timeZone\n    countryCode\n    locale\n    discountRule\n    identifyByPhone\n    taxRate\n    pricesIncludeTax\n    customerLoginMethods\n  }\n"): (typeof documents)["\n  fragment ShopSettings on Shop {\n    id\n    version\n    name\n    currencyCode\n    timeZone\n    countryCode\n    locale\n    discountRule\n    identifyByPhone\n    taxRate\n    pricesIncludeTax\n    customerLoginMethods\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Shop { shop { ...ShopSettings } }\n"): (typeof documents)["\n  query Shop { shop { ...ShopSettings } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopUpdate($input: ShopUpdateInput!) {\n    shopUpdate(input: $input) { shop { ...ShopSettings } userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation ShopUpdate($input: ShopUpdateInput!) {\n    shopUpdate(input: $input) { shop { ...ShopSettings } userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InstallationSetUp($input: InstallationSetUpInput!) {\n    installationSetUp(input: $input) { viewer { staff { id } } userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation InstallationSetUp($input: InstallationSetUpInput!) {\n    installationSetUp(input: $input) { viewer { staff { id } } userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Staff {\n    staffMembers { role staff { id name email } }\n    staffInvitations { id email role expiresAt invitedByName }\n  }\n"): (typeof documents)["\n  query Staff {\n    staffMembers { role staff { id name email } }\n    staffInvitations { id email role expiresAt invitedByName }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StaffInvite($input: StaffInviteInput!) {\n    staffInvite(input: $input) { invitation { id } token userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation StaffInvite($input: StaffInviteInput!) {\n    staffInvite(input: $input) { invitation { id } token userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InvitationRevoke($input: StaffInvitationRevokeInput!) {\n    staffInvitationRevoke(input: $input) { deletedId userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation InvitationRevoke($input: StaffInvitationRevokeInput!) {\n    staffInvitationRevoke(input: $input) { deletedId userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MemberUpdate($input: StaffMemberUpdateInput!) {\n    staffMemberUpdate(input: $input) { member { role staff { id } } userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation MemberUpdate($input: StaffMemberUpdateInput!) {\n    staffMemberUpdate(input: $input) { member { role staff { id } } userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MemberRemove($input: StaffMemberRemoveInput!) {\n    staffMemberRemove(input: $input) { removedId userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation MemberRemove($input: StaffMemberRemoveInput!) {\n    staffMemberRemove(input: $input) { removedId userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MemberTokens($id: ID!) {\n    node(id: $id) { id ... on StaffUser { apiTokens { id name } } }\n  }\n"): (typeof documents)["\n  query MemberTokens($id: ID!) {\n    node(id: $id) { id ... on StaffUser { apiTokens { id name } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenedInvitation($token: String!) {\n    openedInvitation(token: $token) { shopName role email hasAccount }\n  }\n"): (typeof documents)["\n  query OpenedInvitation($token: String!) {\n    openedInvitation(token: $token) { shopName role email hasAccount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InvitationAccept($input: StaffInvitationAcceptInput!) {\n    staffInvitationAccept(input: $input) { viewer { staff { id } } userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation InvitationAccept($input: StaffInvitationAcceptInput!) {\n    staffInvitationAccept(input: $input) { viewer { staff { id } } userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TagOptions($query: String) {\n    tags(first: 20, query: $query) { nodes { id name color customerCount } pageInfo { hasNextPage } }\n  }\n"): (typeof documents)["\n  query TagOptions($query: String) {\n    tags(first: 20, query: $query) { nodes { id name color customerCount } pageInfo { hasNextPage } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TagRow on Tag { id version name color customerCount createdAt }\n"): (typeof documents)["\n  fragment TagRow on Tag { id version name color customerCount createdAt }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tags($query: String, $first: Int, $after: String, $last: Int, $before: String) {\n    tags(query: $query, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...TagRow }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"): (typeof documents)["\n  query Tags($query: String, $first: Int, $after: String, $last: Int, $before: String) {\n    tags(query: $query, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...TagRow }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TagCreate($input: TagCreateInput!) {\n    tagCreate(input: $input) { tag { ...TagRow } userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation TagCreate($input: TagCreateInput!) {\n    tagCreate(input: $input) { tag { ...TagRow } userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TagUpdate($input: TagUpdateInput!) {\n    tagUpdate(input: $input) { tag { ...TagRow } userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation TagUpdate($input: TagUpdateInput!) {\n    tagUpdate(input: $input) { tag { ...TagRow } userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TagDelete($input: TagDeleteInput!) {\n    tagDelete(input: $input) { deletedId customerCount userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation TagDelete($input: TagDeleteInput!) {\n    tagDelete(input: $input) { deletedId customerCount userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TagMerge($input: TagMergeInput!) {\n    tagMerge(input: $input) { deletedId alreadyHad tag { ...TagRow } userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation TagMerge($input: TagMergeInput!) {\n    tagMerge(input: $input) { deletedId alreadyHad tag { ...TagRow } userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NamesOf($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename\n      id\n      ... on Customer { displayName }\n      ... on Channel { name }\n      ... on IssuingCompany { name }\n      ... on Tag { name }\n      ... on CustomerGroup { name }\n    }\n  }\n"): (typeof documents)["\n  query NamesOf($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename\n      id\n      ... on Customer { displayName }\n      ... on Channel { name }\n      ... on IssuingCompany { name }\n      ... on Tag { name }\n      ... on CustomerGroup { name }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TimelineEvent on AuditEvent {\n    id\n    at\n    action\n    subjectId\n    actor { kind name }\n    changes { field oldValue newValue }\n  }\n  fragment TimelinePage on AuditEventConnection {\n    nodes { ...TimelineEvent }\n    pageInfo { hasNextPage endCursor }\n  }\n"): (typeof documents)["\n  fragment TimelineEvent on AuditEvent {\n    id\n    at\n    action\n    subjectId\n    actor { kind name }\n    changes { field oldValue newValue }\n  }\n  fragment TimelinePage on AuditEventConnection {\n    nodes { ...TimelineEvent }\n    pageInfo { hasNextPage endCursor }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TokenRow on ApiToken {\n    id\n    name\n    prefix\n    scopes\n    allowedScopes\n    isAnsweredFor\n    createdAt\n    createdBy { name }\n    expiresAt\n    lastUsedAt\n    revokedAt\n  }\n"): (typeof documents)["\n  fragment TokenRow on ApiToken {\n    id\n    name\n    prefix\n    scopes\n    allowedScopes\n    isAnsweredFor\n    createdAt\n    createdBy { name }\n    expiresAt\n    lastUsedAt\n    revokedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tokens($first: Int, $after: String, $last: Int, $before: String) {\n    apiTokens(first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...TokenRow }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"): (typeof documents)["\n  query Tokens($first: Int, $after: String, $last: Int, $before: String) {\n    apiTokens(first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...TokenRow }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TokenCreate($input: ApiTokenCreateInput!) {\n    apiTokenCreate(input: $input) { apiToken { ...TokenRow } secret userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation TokenCreate($input: ApiTokenCreateInput!) {\n    apiTokenCreate(input: $input) { apiToken { ...TokenRow } secret userErrors { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TokenRevoke($input: ApiTokenRevokeInput!) {\n    apiTokenRevoke(input: $input) { apiToken { ...TokenRow } userErrors { code message path } }\n  }\n"): (typeof documents)["\n  mutation TokenRevoke($input: ApiTokenRevokeInput!) {\n    apiTokenRevoke(input: $input) { apiToken { ...TokenRow } userErrors { code message path } }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;