import { lazy } from 'react';

type Component = Awaited<ReturnType<Parameters<typeof lazy>[0]>>['default'];

/**
 * A component that comes when it is first drawn, or already when `ahead` is called: as the pointer or the focus gets to
 * what opens it.
 */
export function late<Part extends Component>(load: () => Promise<{ default: Part }>) {
  let coming: ReturnType<typeof load> | undefined;
  const once = () => {
    coming ??= load().catch((reason: unknown) => {
      coming = undefined;
      throw reason;
    });
    return coming;
  };
  // What fails ahead of time is asked for again, and told of, when it is needed.
  return Object.assign(lazy(once), { ahead: () => void once().catch(() => {}) });
}
