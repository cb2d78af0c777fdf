import type { ApolloClient } from '@apollo/client';
import type { Permission } from '@clientela/domain/permission';
import { createContext, use } from 'react';
import type { ViewerQuery as ViewerData } from '../../gql/graphql';
import { chooseShop, chosenShop } from '../../lib/shop-choice';
import { ViewerQuery } from './session.graphql';

type Viewer = NonNullable<ViewerData['viewer']>;
export type Membership = Viewer['memberships'][number];

/** Who is at the desk, the shop that this tab works in, and what they may do there. */
export interface Session {
  staff: NonNullable<Viewer['staff']>;
  memberships: readonly Membership[];
  /** Absent for somebody who works in no shop (any more). */
  membership: Membership | undefined;
  permissions: ReadonlySet<Permission>;
  /** How they like the screens. */
  preferences: Viewer['preferences'];
}

/** The session behind the cookie, or null when nobody is signed in. `fresh` asks the server even if we knew. */
export async function loadSession(client: ApolloClient, fresh = false): Promise<Session | null> {
  const viewer = await loadViewer(client, fresh);
  if (!viewer?.staff) return null;
  const before = chosenShop();
  const membership = viewer.memberships.find((one) => one.shop.id === before) ?? viewer.memberships[0];
  if (membership && membership.shop.id !== before) {
    // Permissions are those of the shop named in the request, so they are asked for again.
    chooseShop(membership.shop.id);
    return loadSession(client, true);
  }
  const { staff, memberships, preferences } = viewer;
  return { staff, memberships, membership, permissions: new Set(viewer.permissions), preferences };
}

async function loadViewer(client: ApolloClient, fresh: boolean) {
  const { data } = await client.query({ query: ViewerQuery, fetchPolicy: fresh ? 'network-only' : 'cache-first' });
  return data?.viewer;
}

const SessionContext = createContext<Session | null>(null);
export const SessionProvider = SessionContext.Provider;

/** The session; only for what stands inside the shell. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession() outside the shell');
  return session;
}

/** The shop of this tab; only for pages, which the shell shows to members alone. */
export function useShop(): Membership['shop'] {
  const { membership } = useSession();
  if (!membership) throw new Error('useShop() without a membership');
  return membership.shop;
}

export const useMay = (permission: Permission): boolean => useSession().permissions.has(permission);
