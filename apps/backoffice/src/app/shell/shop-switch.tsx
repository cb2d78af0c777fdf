import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import { useSession } from '../../features/session/session';
import { withWords } from '../../lib/i18n';
import { late } from '../../ui/late';
import { LateBox } from '../../ui/late-box';
import s from './shell.module.css';

const ShopItems = late(withWords(() => import('./shop-items').then((module) => ({ default: module.ShopItems }))));

/** The shop's name; a menu for staff who work in several. */
export function ShopSwitch() {
  const { t } = useLingui();
  const { membership, memberships } = useSession();
  if (!membership) return <div className={s.shopName}>Clientela</div>;
  const { shop } = membership;
  if (memberships.length === 1) return <div className={s.shopName}>{shop.name}</div>;
  return (
    <LateBox
      button={
        <Button
          variant="subtle"
          color="gray"
          px="xs"
          rightSection={<IconSelector size={16} aria-hidden />}
          aria-label={t`Tienda: ${shop.name}. Cambiar de tienda`}
          className={s.shopButton}
        >
          {shop.name}
        </Button>
      }
      ahead={ShopItems.ahead}
      box={(boxed) => <ShopItems boxed={boxed} />}
    />
  );
}
