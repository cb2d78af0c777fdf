import { useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { IconUser } from '@tabler/icons-react';
import { useSession } from '../../features/session/session';
import { withWords } from '../../lib/i18n';
import { late } from '../../ui/late';
import { LateBox } from '../../ui/late-box';
import s from './shell.module.css';

const ProfileItems = late(
  withWords(() => import('./profile-items').then((module) => ({ default: module.ProfileItems }))),
);

/** Who is signed in, how they like their screen, and the way out. */
export function ProfileMenu() {
  const { t } = useLingui();
  const { staff } = useSession();
  return (
    <LateBox
      button={
        <UnstyledButton className={s.person} aria-label={t`Tu perfil: ${staff.name}`}>
          <IconUser size={18} aria-hidden />
        </UnstyledButton>
      }
      ahead={ProfileItems.ahead}
      box={(boxed) => <ProfileItems boxed={boxed} />}
    />
  );
}
