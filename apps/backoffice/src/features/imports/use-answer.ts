import { useEffect, useEffectEvent, useState } from 'react';

const between = 1_000;

/**
 * What an address beside GraphQL answers; asked again when the key is another, and now and then while the answer is one
 * that changes.
 */
export function useAnswer<Answer>(
  key: string,
  fetchIt: () => Promise<Answer>,
  changes: (answer: Answer) => boolean = () => false,
) {
  const [state, setState] = useState<{ answer?: Answer; error?: unknown }>({});
  const [times, setTimes] = useState(0);
  const fetchNow = useEffectEvent(fetchIt);
  const willChange = useEffectEvent(changes);
  // biome-ignore lint/correctness/useExhaustiveDependencies: they say when to ask again
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    const again = () => setTimes((before) => before + 1);
    fetchNow().then(
      (answer) => {
        if (left) return;
        setState({ answer });
        if (willChange(answer)) timer = setTimeout(again, between);
      },
      (error: unknown) => left || setState({ error }),
    );
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [key, times]);
  return { ...state, ask: () => setTimes(times + 1) };
}
