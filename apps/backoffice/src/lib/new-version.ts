import { useEffect, useEffectEvent, useState } from 'react';

const every = 10 * 60_000;
const atMost = 60_000;

/** The script that this page began with; null where it has no name of its own, as in development. */
const ownScript = (): string | null =>
  document.querySelector('script[type="module"][src^="/assets/"]')?.getAttribute('src') ?? null;

/** The one that the server's page begins with now; null when that is not to be learnt. */
async function servedScript(): Promise<string | null> {
  const answer = await fetch('/', { cache: 'no-store' }).catch(() => null);
  if (!answer?.ok) return null;
  return /<script[^>]*\ssrc="(\/assets\/[^"]+)"/.exec(await answer.text())?.[1] ?? null;
}

/** Whether the server has another version than this page; false while nobody knows. */
async function servesAnother(): Promise<boolean> {
  const own = ownScript();
  const served = own && (await servedScript());
  return !!served && served !== own;
}

/** Whether the server has another version than this page: asked now and then, and when one comes back to the tab. */
export function useNewVersion(): boolean {
  const [isNew, setNew] = useState(false);
  const [asked, setAsked] = useState(Date.now);
  const ask = useEffectEvent(async () => {
    if (isNew || document.hidden || Date.now() - asked < atMost) return;
    setAsked(Date.now());
    if (await servesAnother()) setNew(true);
  });
  useEffect(() => {
    const timer = setInterval(() => void ask(), every);
    const onVisible = () => void ask();
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, []);
  return isNew;
}

/** The same, asked once and at once: for what is missing here, perhaps because of that. */
export function useServesAnother(): boolean {
  const [is, set] = useState(false);
  useEffect(() => {
    let gone = false;
    void servesAnother().then((answer) => !gone && set(answer));
    return () => {
      gone = true;
    };
  }, []);
  return is;
}
