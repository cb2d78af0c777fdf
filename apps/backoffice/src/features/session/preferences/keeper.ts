import type { ApolloClient } from '@apollo/client';
import { languageOf } from '@clientela/domain/locale';
import { showDensity } from '../../../lib/density';
import { activate, chosenLanguage, shownLanguage, withWords } from '../../../lib/i18n';
import { backOnline, isOnline } from '../../../lib/online';
import {
  adoptPreferences,
  followOtherWindows,
  forgetPerson,
  onPreferences,
  preferencesOwner,
  unsentPreferences,
} from '../../../lib/preferences';
import type { Session } from '../session';
import { lists, preferencesOf } from './said';

/** Ticks on one panel come one after the other: they go together. */
const together = 400;
const loadSend = withWords(() => import('./send'));
/** What a window heard last: the same once more is no news, while another window may have chosen since. */
const heard = new WeakMap<ApolloClient, string>();
let stop = () => {};

/** Shows how one likes the screens as soon as it changes, wherever it was chosen, and sends what was chosen here. */
export function keepPreferences(client: ApolloClient) {
  stop();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending = false;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void send(), together);
  };
  const send = async () => {
    if (sending) return later();
    sending = true;
    await backOnline();
    await sendUnsent(client);
    sending = false;
    if (!isOnline()) later();
  };
  const stops = [
    onPreferences((chosen) => {
      show(client);
      if (chosen && preferencesOwner()) later();
    }),
    followOtherWindows(),
    // What was heard went with it: whoever signs in next hears it anew.
    client.onClearStore(async () => void heard.delete(client)),
    () => clearTimeout(timer),
  ];
  stop = () => {
    for (const one of stops) one();
  };
}

function show(client: ApolloClient) {
  showDensity();
  const language = chosenLanguage();
  if (!language || language === shownLanguage()) return;
  // What the server wrote in the language before is asked for again.
  void activate(language).then(() => client.refetchQueries({ include: 'active' }));
}

async function sendUnsent(client: ApolloClient) {
  if (Object.keys(unsentPreferences()).length === 0) return;
  // The part that sends did not come: what was chosen waits for the next choice or visit.
  const part = await loadSend().catch(() => undefined);
  await part?.sendPreferences(client);
}

/** Takes over what the server said about who is signed in, before anything of theirs is shown. */
export async function hearPreferences(client: ApolloClient, { staff, preferences }: Session) {
  const said = JSON.stringify([staff.id, preferences]);
  if (preferences && heard.get(client) !== said) {
    heard.set(client, said);
    adoptPreferences(staff.id, preferencesOf(preferences));
  }
  const language = chosenLanguage() ?? languageOf(staff.locale);
  if (language !== shownLanguage()) await activate(language);
}

/** Before one signs out: what was chosen last still goes. */
export async function sendBeforeLeaving(client: ApolloClient) {
  if (isOnline()) await sendUnsent(client);
}

/** After one signed out. */
export const forgetPreferences = () => forgetPerson(lists);
