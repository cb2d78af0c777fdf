import { useLingui } from '@lingui/react/macro';
import { Stack } from '@mantine/core';
import { PageHead } from '../../ui/page';
import { BackToGroups } from './back-to-groups';
import { GroupForm } from './group-form';

/** Makes a group. */
export function GroupNewPage() {
  const { t } = useLingui();
  return (
    <Stack gap="md" maw={840}>
      <BackToGroups />
      <PageHead title={t`Nuevo grupo`} />
      <GroupForm group={undefined} />
    </Stack>
  );
}
