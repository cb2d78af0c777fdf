import { useBlocker } from '@tanstack/react-router';
import { Suspense } from 'react';
import { withWords } from '../../lib/i18n';
import { hasRunningJobs } from '../../lib/jobs';
import { hasUnsaved } from '../../lib/unsaved';
import { late } from '../../ui/late';

const UnsavedDialog = late(
  withWords(() => import('./unsaved-dialog').then((module) => ({ default: module.UnsavedDialog }))),
);

/** Asks before a form with changes is left. A router takes one blocker at a time, so there is this one. */
export function UnsavedGuard() {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && hasUnsaved(),
    // What is being loaded goes on while one looks elsewhere, but not in a tab that is closed.
    enableBeforeUnload: () => hasUnsaved() || hasRunningJobs(),
    withResolver: true,
  });
  if (status !== 'blocked') return null;
  return (
    <Suspense>
      <UnsavedDialog onStay={reset} onLeave={proceed} />
    </Suspense>
  );
}
