import { Suspense } from 'react';
import { useSession } from '../../features/session/session';
import { withWords } from '../../lib/i18n';
import { useJobs } from '../../lib/jobs';
import { late } from '../../ui/late';

const JobsBell = late(withWords(() => import('./jobs-bell').then((module) => ({ default: module.JobsBell }))));

/** The bell of what takes long; absent until something did in this tab. */
export function Jobs() {
  const { membership } = useSession();
  const jobs = useJobs().filter(({ shopId }) => shopId === membership?.shop.id);
  if (jobs.length === 0) return null;
  return (
    <Suspense>
      <JobsBell jobs={jobs} />
    </Suspense>
  );
}
