import { useLingui } from '@lingui/react/macro';
import { Stack } from '@mantine/core';
import { PageHead } from '../../ui/page';
import { AccountPanel } from './account-panel';
import { PasswordPanel } from './password-panel';
import { ScreenPanel } from './screen-panel';
import { SessionsPanel } from './sessions-panel';

/** One's own account, how one likes the screen, and where one is signed in. */
export function ProfilePage() {
  const { t } = useLingui();
  return (
    <Stack gap="md" maw={840}>
      <PageHead title={t`Tu perfil`} />
      <ScreenPanel />
      <AccountPanel />
      <PasswordPanel />
      <SessionsPanel />
    </Stack>
  );
}
