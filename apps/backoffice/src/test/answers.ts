import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { MockLink } from '@apollo/client/testing';
import { type Permission, permissionsOf, type StaffRole } from '@clientela/domain/permission';
import { Installation, ViewerQuery } from '../features/session/session.graphql';
import type { ViewerQuery as ViewerData } from '../gql/graphql';

/** What the server answers to one question, as often as it is asked. */
export type Answer = MockLink.MockedResponse;

export function answer<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  data: Data,
): Answer {
  return { request: { query, variables }, result: { data }, maxUsageCount: 20 } as Answer;
}

type Viewer = NonNullable<ViewerData['viewer']>;

export const aShop = (
  some: Partial<Viewer['memberships'][number]['shop']> = {},
): Viewer['memberships'][number]['shop'] => ({
  __typename: 'Shop',
  id: 'shp_1',
  name: 'Bicicletas Ebro',
  currencyCode: 'EUR',
  timeZone: 'Europe/Madrid',
  countryCode: 'ES',
  isDemo: true,
  ...some,
});

/** Somebody signed in: the owner of one shop unless said otherwise. */
export function aViewer(role: StaffRole = 'OWNER', shops = [aShop()]): Answer {
  const permissions: Permission[] = [...permissionsOf(role)];
  const viewer: Viewer = {
    __typename: 'Viewer',
    staff: { __typename: 'StaffUser', id: 'stf_1', name: 'Lucía Robles', email: 'lucia@ejemplo.es', locale: 'ES' },
    role,
    permissions,
    memberships: shops.map((shop) => ({ __typename: 'Membership', role, shop })),
  };
  return answer(ViewerQuery, {}, { __typename: 'Query', viewer });
}

export const nobody: Answer = answer(ViewerQuery, {}, { __typename: 'Query', viewer: null });

/** An installation that has its owner. */
export const installed: Answer = answer(
  Installation,
  {},
  { __typename: 'Query', installation: { __typename: 'Installation', isSetUp: true } },
);
