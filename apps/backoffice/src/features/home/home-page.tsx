import { useLingui } from '@lingui/react/macro';
import { Stack } from '@mantine/core';
import { PageHead } from '../../ui/page';
import { useSession } from '../session/session';
import { FirstStepsPanel } from './first-steps-panel';
import { NumbersPanel } from './numbers-panel';
import { WaitingPanel } from './waiting-panel';

/** Where a day begins: the numbers that matter, and what waits for somebody. */
export function HomePage() {
  const { t } = useLingui();
  const { staff } = useSession();
  const [firstName = staff.name] = staff.name.split(' ');
  return (
    <Stack gap="md" maw={1080}>
      <PageHead title={t`Hola, ${firstName}`} />
      <FirstStepsPanel />
      <NumbersPanel />
      <WaitingPanel />
    </Stack>
  );
}
