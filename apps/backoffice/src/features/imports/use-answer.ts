import { useEffect, useEffectEvent, useState } from 'react';

/** What an address beside GraphQL answers; asked again when the key is another. */
export function useAnswer<Answer>(key: string, fetchIt: () => Promise<Answer>) {
  const [state, setState] = useState<{ answer?: Answer; error?: unknown }>({});
  const [times, setTimes] = useState(0);
  const fetchNow = useEffectEvent(fetchIt);
  // biome-ignore lint/correctness/useExhaustiveDependencies: they say when to ask again
  useEffect(() => {
    let left = false;
    fetchNow().then(
      (answer) => left || setState({ answer }),
      (error: unknown) => left || setState({ error }),
    );
    return () => {
      left = true;
    };
  }, [key, times]);
  return { ...state, ask: () => setTimes(times + 1) };
}
