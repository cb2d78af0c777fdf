import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Skeleton, Stack } from '@mantine/core';
import { Failure } from '../../ui/failure';
import { PageHead } from '../../ui/page';
import { useSession } from '../session/session';
import { DemoPanel } from './demo-panel';
import { FirstStepsPanel } from './first-steps-panel';
import { HomeSummary } from './home.graphql';
import { Numbers } from './numbers';
import { RevenuePanel } from './revenue-panel';
import { WaitingPanel } from './waiting-panel';

/** Where a day begins: the numbers that matter, and what waits for somebody. */
export function HomePage() {
  const { t } = useLingui();
  const { staff } = useSession();
  const [firstName = staff.name] = staff.name.split(' ');
  return (
    <Stack gap="md" maw={1080}>
      <PageHead title={t`Hola, ${firstName}`} />
      <DemoPanel />
      <FirstStepsPanel />
      <Summary />
    </Stack>
  );
}

function Summary() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(HomeSummary, { fetchPolicy: 'cache-and-network' });
  if (data) {
    const { shopSummary: summary } = data;
    return (
      <>
        <Numbers summary={summary} />
        <WaitingPanel toPrepare={summary.toPrepare} toCollect={summary.toCollect} />
        <RevenuePanel days={summary.days} />
      </>
    );
  }
  if (error) return <Failure what={t`No se pudieron cargar los números.`} error={error} retry={() => void refetch()} />;
  return <Skeleton height={480} />;
}
