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

/** Whether the server has another version than this page: asked now and then, and when one comes back to the tab. */
export function useNewVersion(): boolean {
  const [isNew, setNew] = useState(false);
  const [asked, setAsked] = useState(Date.now);
  const ask = useEffectEvent(async () => {
    const own = ownScript();
    if (isNew || !own || document.hidden || Date.now() - asked < atMost) return;
    setAsked(Date.now());
    const served = await servedScript();
    if (served && served !== own) setNew(true);
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
