import { type KeyboardEvent, useEffect, useEffectEvent, useState } from 'react';

/** Something that a text found, or that can be made of it. */
export interface Found {
  id: string;
  label: string;
  detail?: string | undefined;
}

/** A text, what it finds, and what is done with it. */
export interface Finding {
  text: string;
  /** What the text finds; Enter takes the first. */
  options: readonly Found[];
  /** The options are not those of the text yet: Enter waits for them. */
  searching: boolean;
  onPick: (id: string) => void;
  /** Enter with nothing typed: on to what comes next. */
  onEmpty: () => void;
  /** The arrow up with nothing to choose from. */
  onUp?: () => void;
}

/**
 * The keys of a box that finds: arrows choose, Enter takes, Escape closes. An Enter that comes before what it is to take
 * waits for it: who types fast must not get what an older text had found.
 */
export function useFindKeys({ text, options, searching, onPick, onEmpty, onUp }: Finding) {
  const [wanted, setOpened] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const { chosen, choose } = useChosen(text, options);
  const opened = wanted && options.length > 0;
  const active = opened ? chosen : -1;
  const pick = (id: string) => {
    setWaiting(false);
    choose(null);
    onPick(id);
  };
  const pickFirst = useEffectEvent(() => {
    setWaiting(false);
    if (options[0]) pick(options[0].id);
  });
  useEffect(() => {
    if (waiting && !searching) pickFirst();
  }, [waiting, searching]);

  const enter = () => {
    const option = options[active];
    if (option && !(searching && text.trim())) return pick(option.id);
    if (!text.trim()) return onEmpty();
    if (searching) setWaiting(true);
    setOpened(true);
  };
  const move = (step: 1 | -1) => {
    if (step === -1 && active <= 0 && !text.trim() && onUp) return onUp();
    if (!opened) return setOpened(true);
    const next = active < 0 && step < 0 ? -1 : active + step;
    choose((next + options.length) % options.length);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = steps[event.key];
    if (event.key === 'Enter' || step) event.preventDefault();
    if (event.key === 'Enter') enter();
    else if (step) move(step);
    else if (event.key === 'Escape') {
      setWaiting(false);
      setOpened(false);
    } else if (!event.shiftKey) setOpened(true);
    // Another letter: it is no longer the text that Enter was pressed for.
    if (event.key.length === 1) setWaiting(false);
  };
  return { opened, setOpened, active, onKeyDown, pick };
}

const steps: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1 };

/** The option that Enter takes: the first of a text, none of no text, until the arrows choose another. */
function useChosen(text: string, options: readonly Found[]) {
  const [choice, setChoice] = useState<{ text: string; index: number } | null>(null);
  const own = choice?.text === text && choice.index < options.length ? choice.index : undefined;
  return {
    chosen: own ?? (text.trim() ? 0 : -1),
    choose: (index: number | null) => setChoice(index === null ? null : { text, index }),
  };
}
