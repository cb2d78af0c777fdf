import { useLingui } from '@lingui/react/macro';
import { Button, Menu } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import { useSession } from '../../features/session/session';
import { useSessionActions } from '../../features/session/use-session-actions';
import { ChoiceItems } from '../../ui/choice-items';
import s from './shell.module.css';

/** The shop's name; a menu for staff who work in several. */
export function ShopSwitch() {
  const { t } = useLingui();
  const { membership, memberships } = useSession();
  const { switchShop } = useSessionActions();
  if (!membership) return <div className={s.shopName}>Clientela</div>;
  const { shop } = membership;
  if (memberships.length === 1) return <div className={s.shopName}>{shop.name}</div>;
  return (
    <Menu withInitialFocusPlaceholder={false} position="bottom-start" shadow="md">
      <Menu.Target>
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
      </Menu.Target>
      <Menu.Dropdown>
        <ChoiceItems
          label={t`Tus tiendas`}
          value={shop.id}
          choices={memberships.map((one) => ({ value: one.shop.id, label: one.shop.name }))}
          onChange={(id) => void switchShop(id)}
          closes
        />
      </Menu.Dropdown>
    </Menu>
  );
}
