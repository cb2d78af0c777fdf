import { useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { referenceOf } from '../../../lib/api-error';
import { toast } from '../../../lib/toast';

/** A tag or a group. One that is yet to be made has no id. */
export interface Linked {
  id: string;
  name: string;
}

/** What a customer gets and loses at once. */
export interface Step<Thing> {
  add: readonly Thing[];
  remove: readonly Thing[];
}

interface Options<Thing extends Linked> {
  /** What the customer has, by the server. */
  stored: readonly Thing[];
  /** Does a step, and answers what the customer has then, or why nothing was done. */
  save: (step: Step<Thing>) => Promise<{ now: readonly Thing[] | undefined; refusal: string | undefined }>;
  /** What to say of a step that was done. */
  say: (step: Step<Thing>) => string;
}

/**
 * Tags or groups of one customer, changed as soon as they are chosen: they show at once, are saved one step after the
 * other, and each step can be taken back. What could not be saved disappears again, and why is said.
 */
export function useLinks<Thing extends Linked>({ stored, save, say }: Options<Thing>) {
  const { t } = useLingui();
  const [wanted, setWanted] = useState<readonly Thing[] | null>(null);
  const shown = wanted ?? stored;
  const queue = useRef({ last: Promise.resolve(), length: 0, stored });

  const done = (before: readonly Thing[], now: readonly Thing[], step: Step<Thing>) => {
    queue.current.stored = now;
    const back: Step<Thing> = { add: without(before, now), remove: without(now, before) };
    const changed = back.add.length + back.remove.length > 0;
    toast(say(step), changed ? { undo: () => void enqueue(back, () => {}) } : {});
  };
  const run = async ({ add, remove }: Step<Thing>, then: typeof done) => {
    const before = queue.current.stored;
    // What was made a moment ago has got its id since.
    const known = remove.map((one) => before.find((thing) => thing.name === one.name) ?? one);
    try {
      const { now, refusal } = await save({ add, remove: known.filter((one) => one.id !== '') });
      if (refusal) toast(refusal, { failed: true });
      else if (now) then(before, now, { add, remove });
    } catch (error) {
      const reference = referenceOf(error);
      toast(t`No se pudo guardar. Comprueba tu conexión y vuelve a intentarlo (código: ${reference}).`, {
        failed: true,
      });
    }
  };
  const enqueue = (step: Step<Thing>, then: typeof done) => {
    const line = queue.current;
    if (line.length === 0) line.stored = stored;
    line.length += 1;
    line.last = line.last.then(async () => {
      await run(step, then);
      line.length -= 1;
      if (line.length === 0) setWanted(null);
    });
  };
  const change = (next: readonly Thing[]) => {
    setWanted(next);
    enqueue({ add: without(next, shown), remove: without(shown, next) }, done);
  };
  return { shown, change };
}

/** Those of the first that are not among the others. */
const without = <Thing extends Linked>(some: readonly Thing[], others: readonly Thing[]): Thing[] =>
  some.filter((one) => !others.some((other) => other.name === one.name));
