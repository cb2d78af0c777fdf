import type { ApolloClient } from '@apollo/client';
import { Locale, languageOf } from '@clientela/domain/locale';
import { CustomerColumn, Density, OrderColumn, Theme } from '@clientela/domain/staff-preferences';
import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ViewerPreferencesUpdateInput } from '../../../gql/graphql';
import { isSignedOut } from '../../../lib/api-error';
import { isOnline } from '../../../lib/online';
import { type Preferences, preferencesSent, unsentPreferences } from '../../../lib/preferences';
import { toast } from '../../../lib/toast';
import { ViewerQuery } from '../session.graphql';
import { PreferencesUpdate } from './preferences.graphql';
import { columnName, densities, type Said, themes } from './said';

let failureTold = false;

/** Sends what was chosen here. A failure is told once, and sent again with the next choice or the next visit. */
export async function sendPreferences(client: ApolloClient) {
  const change = unsentPreferences();
  if (Object.keys(change).length === 0) return;
  try {
    const { data } = await client.mutate({ mutation: PreferencesUpdate, variables: { input: inputOf(change) } });
    const answer = data?.viewerPreferencesUpdate;
    // What is refused is not sent again: it would be refused again.
    preferencesSent(change);
    if (answer?.viewer?.preferences) remember(client, answer.viewer.preferences);
    failureTold = false;
    const [refusal] = answer?.userErrors ?? [];
    if (refusal) toast(refusal.message, { failed: true });
  } catch (error) {
    if (!isOnline() || isSignedOut(error) || failureTold) return;
    failureTold = true;
    toast(i18n._(failure), { failed: true });
  }
}

const failure = msg`No se pudo guardar cómo prefieres la pantalla: en este navegador sí vale. Se guardará con tu próximo cambio.`;

/** The next page that asks who is signed in hears what holds now. */
function remember({ cache }: ApolloClient, preferences: Said) {
  cache.updateQuery({ query: ViewerQuery }, (data) =>
    data?.viewer ? { ...data, viewer: { ...data.viewer, preferences } } : data,
  );
}

/** As the API takes it. A value that it does not know is one of another version: what is usual holds there. */
function inputOf(change: Preferences): ViewerPreferencesUpdateInput {
  const { language, theme, density } = change;
  const customers = change['columns.customers'];
  const orders = change['columns.orders'];
  return {
    ...(language !== undefined && { language: named(Locale, (name) => languageOf(name) === language) }),
    ...(theme !== undefined && { theme: named(Theme, (name) => themes[name] === theme) }),
    ...(density !== undefined && { density: named(Density, (name) => densities[name] === density) }),
    ...(customers !== undefined && { customerColumns: columnsOf(CustomerColumn, customers) }),
    ...(orders !== undefined && { orderColumns: columnsOf(OrderColumn, orders) }),
  };
}

const named = <Name extends string>(names: Readonly<Record<Name, Name>>, is: (name: Name) => boolean) =>
  Object.values<Name>(names).find(is) ?? null;

/** Those that the server knows. */
function columnsOf<Name extends string>(names: Readonly<Record<Name, Name>>, ids: string | null): Name[] | null {
  const asked = (ids ?? '').split(',').map(columnName);
  const known = asked.flatMap((name) => Object.values<Name>(names).find((one) => one === name) ?? []);
  return known.length > 0 ? known : null;
}
