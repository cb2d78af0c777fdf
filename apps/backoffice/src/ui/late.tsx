import { type ComponentProps, createElement, lazy } from 'react';
import { LatePart } from './late-part';
import type { Place } from './lost-part';

type Component = Awaited<ReturnType<Parameters<typeof lazy>[0]>>['default'];

interface Closes {
  onClose?: () => void;
}

/**
 * A component that comes when it is first drawn, or already when `ahead` is called: as the pointer or the focus gets to
 * what opens it. One that does not come says so itself, with a way to try again: the page around it stays, with all that
 * was typed there.
 */
export function late<Part extends Component>(load: () => Promise<{ default: Part }>, place: Place = 'over') {
  let coming: ReturnType<typeof load> | undefined;
  const once = () => {
    coming ??= load().catch((reason: unknown) => {
      coming = undefined;
      throw reason;
    });
    return coming;
  };
  let part = lazy(once);
  const draw = (props: ComponentProps<Part> & Closes) =>
    createElement(LatePart, {
      draw: () => createElement(part, props),
      // React keeps for ever that it did not come.
      forget: () => {
        part = lazy(once);
      },
      place,
      onClose: props.onClose,
    });
  // What fails ahead of time is asked for again, and told of, when it is needed.
  return Object.assign(draw, { ahead: () => void once().catch(() => {}) });
}
