import { useLingui } from '@lingui/react/macro';
import { Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { toast } from '../../../lib/toast';
import { Confirm } from '../../../ui/confirm';
import { BuyerFinder } from '../buyer-finder';
import type { Order } from '../order';
import { OrderMove } from './move.graphql';
import { useOrderAction } from './use-order-action';

/** Makes the order another customer's. */
export function MoveDialog({ order, onClose }: { order: Order; onClose: () => void }) {
  const { t } = useLingui();
  const run = useOrderAction(OrderMove);
  const [to, setTo] = useState<{ id: string; name: string }>();
  const { id, number, customer } = order;
  const name = to?.name ?? '';
  const from = customer?.displayName ?? '';
  return (
    <Confirm
      title={customer ? t`Pasar el pedido ${number} a otro cliente` : t`Asignar el pedido ${number} a un cliente`}
      harmless
      action={to ? t`Pasar a ${name}` : t`Pasar el pedido`}
      run={to && (async () => (await run({ id, customerId: to.id }))?.orderMove.userErrors ?? [])}
      onDone={() => {
        toast(t`El pedido ${number} es ahora de ${name}.`);
        onClose();
      }}
      onClose={onClose}
    >
      <Stack gap="sm">
        <BuyerFinder
          name="customerId"
          label={t`A quién`}
          autoFocus
          except={customer?.id}
          onPick={(id, name) => setTo({ id, name })}
          onEmpty={() => undefined}
        />
        <Group role="status">
          {to && (
            <Text>
              {customer
                ? t`Deja de contar para ${from} y cuenta para ${name}. Lo que diga su canal ya no cambia de quién es.`
                : t`Cuenta para ${name}. Lo que diga su canal ya no cambia de quién es.`}
            </Text>
          )}
        </Group>
      </Stack>
    </Confirm>
  );
}
