import { useLingui } from '@lingui/react/macro';
import { useSession } from '../../features/session/session';
import { useSessionActions } from '../../features/session/use-session-actions';
import { ChoiceItems } from '../../ui/choice-items';
import type { Boxed } from '../../ui/late-box';
import { MenuBox } from '../../ui/menu-box';

/** The shops that one works in. */
export function ShopItems({ boxed }: { boxed: Boxed }) {
  const { t } = useLingui();
  const { membership, memberships } = useSession();
  const { switchShop } = useSessionActions();
  return (
    <MenuBox boxed={boxed} position="bottom-start">
      <ChoiceItems
        label={t`Tus tiendas`}
        value={membership?.shop.id ?? ''}
        choices={memberships.map((one) => ({ value: one.shop.id, label: one.shop.name }))}
        onChange={(id) => void switchShop(id)}
        closes
      />
    </MenuBox>
  );
}
