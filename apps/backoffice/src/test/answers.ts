import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { MockLink } from '@apollo/client/testing';
import { type Permission, permissionsOf, type StaffRole } from '@clientela/domain/permission';
import { PreferencesUpdate } from '../features/session/preferences/preferences.graphql';
import { Installation, ViewerQuery } from '../features/session/session.graphql';
import type { ViewerQuery as ViewerData, ViewerPreferencesUpdateInput } from '../gql/graphql';

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
/** Somebody who never chose how they like the screens. */
const noPreferences: NonNullable<Viewer['preferences']> = {
  __typename: 'ViewerPreferences',
  language: null,
  theme: null,
  density: null,
  customerColumns: null,
  orderColumns: null,
};

export function aViewer(
  role: StaffRole = 'OWNER',
  shops = [aShop()],
  preferences: Partial<typeof noPreferences> = {},
): Answer {
  const permissions: Permission[] = [...permissionsOf(role)];
  const viewer: Viewer = {
    __typename: 'Viewer',
    staff: { __typename: 'StaffUser', id: 'stf_1', name: 'Lucía Robles', email: 'lucia@ejemplo.es', locale: 'ES' },
    role,
    permissions,
    preferences: { ...noPreferences, ...preferences },
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

/** The server takes any change of how one likes the screens; `sent` hears each. */
export const takingPreferences = (sent?: (input: ViewerPreferencesUpdateInput) => void): Answer => ({
  request: { query: PreferencesUpdate, variables: () => true },
  maxUsageCount: Number.POSITIVE_INFINITY,
  result: ({ input }: OperationVariables) => {
    sent?.(input);
    const viewer = { __typename: 'Viewer', preferences: { ...noPreferences, ...input } };
    return { data: { viewerPreferencesUpdate: { __typename: 'ViewerPayload', viewer, userErrors: [] } } };
  },
});
