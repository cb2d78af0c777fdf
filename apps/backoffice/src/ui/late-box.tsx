import {
  cloneElement,
  type ReactElement,
  type ReactNode,
  type RefObject,
  Suspense,
  startTransition,
  useRef,
  useState,
} from 'react';
import { InItsPlace } from './late-part';

/** What a menu or another box at a button needs to know of it. */
export interface Boxed {
  opened: boolean;
  onChange: (opened: boolean) => void;
  /** The focus goes back to the button. */
  onClose: () => void;
  button: ReactElement;
}

interface ButtonProps {
  ref?: RefObject<HTMLButtonElement | null>;
  'aria-haspopup'?: 'menu' | 'dialog';
  'aria-expanded'?: boolean;
  onClick?: () => void;
  onFocus?: () => void;
  onPointerEnter?: () => void;
}

interface Props {
  button: ReactElement<ButtonProps>;
  opens?: 'menu' | 'dialog';
  /** Fetches what `box` draws. */
  ahead: () => void;
  /** A component that is loaded late, with the button in it. */
  box: (boxed: Boxed) => ReactNode;
}

/**
 * A button that opens a menu or the like. What opens costs more than the rest of a screen, so it comes when it is
 * opened; the button is there before.
 */
export function LateBox({ button, opens = 'menu', ahead, box }: Props) {
  const [opened, setOpened] = useState<boolean>();
  const target = useRef<HTMLButtonElement>(null);
  const state = { ref: target, 'aria-haspopup': opens, 'aria-expanded': !!opened } as const;
  const alone = cloneElement(button, {
    ...state,
    onFocus: ahead,
    onPointerEnter: ahead,
    // A transition: the button stays as it is, with the focus, until the box is there.
    onClick: () => startTransition(() => setOpened(true)),
  });
  return (
    <Suspense fallback={alone}>
      {opened === undefined ? (
        alone
      ) : (
        <InItsPlace
          value={{ draw: (retry) => cloneElement(alone, { onClick: retry }), close: () => setOpened(undefined) }}
        >
          {box({
            opened,
            onChange: setOpened,
            // The first time the button itself is made anew, so nobody but us knows where the focus was.
            onClose: () => target.current?.focus({ preventScroll: true }),
            button: cloneElement(button, { ...state, onClick: () => setOpened(!opened) }),
          })}
        </InItsPlace>
      )}
    </Suspense>
  );
}
