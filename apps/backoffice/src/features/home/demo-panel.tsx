import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Button, Group, Text } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { forgetTab } from '../../lib/storage';
import { toast } from '../../lib/toast';
import { Confirm } from '../../ui/confirm';
import { Panel } from '../../ui/panel';
import { useMay, useShop } from '../session/session';
import { NewShopDialog } from './new-shop-dialog';
import { DemoShopRemove } from './shops.graphql';

/** A shop of made-up data says so, and offers the way to one's own. */
export function DemoPanel() {
  const { t } = useLingui();
  const shop = useShop();
  const may = useMay('ADMIN');
  const [open, setOpen] = useState<'new' | 'remove'>();
  const close = () => setOpen(undefined);
  if (!shop.isDemo || !may) return null;
  return (
    <Panel title={t`Esta tienda es de ejemplo`}>
      <Text size="sm" mb="sm">
        {t`Prueba lo que quieras: sus datos son inventados. Los tuyos empiezan en una tienda propia.`}
      </Text>
      <Group gap="xs">
        <Button onClick={() => setOpen('new')}>{t`Crear mi tienda`}</Button>
        <Button variant="default" onClick={() => setOpen('remove')}>{t`Borrar la tienda de ejemplo`}</Button>
      </Group>
      {open === 'new' && <NewShopDialog onClose={close} />}
      {open === 'remove' && <RemoveDialog shop={shop} onClose={close} />}
    </Panel>
  );
}

function RemoveDialog({ shop, onClose }: { shop: { id: string; name: string }; onClose: () => void }) {
  const { t } = useLingui();
  const client = useApolloClient();
  const router = useRouter();
  const run = async () => {
    const { data } = await client.mutate({ mutation: DemoShopRemove, variables: { input: { id: shop.id } } });
    return data?.demoShopRemove.userErrors ?? [];
  };
  const onDone = async () => {
    toast(t`La tienda de ejemplo «${shop.name}» ya no existe`);
    // Nothing of it may live on; the session finds another of the person's shops.
    forgetTab();
    await client.clearStore();
    await router.invalidate();
  };
  return (
    <Confirm
      title={t`¿Borrar la tienda de ejemplo «${shop.name}»?`}
      action={t`Borrar la tienda`}
      run={run}
      onDone={() => void onDone()}
      onClose={onClose}
    >
      <Text size="sm">{t`Se borra entera, con sus clientes y pedidos inventados. No se puede deshacer.`}</Text>
    </Confirm>
  );
}
