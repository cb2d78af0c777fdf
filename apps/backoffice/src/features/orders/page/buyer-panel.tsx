import { useLingui } from '@lingui/react/macro';
import { Anchor, Button, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { mailTo } from '../../../lib/mail-to';
import { Fact, Facts } from '../../../ui/facts';
import { Panel } from '../../../ui/panel';
import s from '../../../ui/record.module.css';
import { useMay } from '../../session/session';
import { MoveDialog } from '../actions/move-dialog';
import { ClaimButton } from '../claim-button';
import type { Order } from '../order';

/** Who ordered: the customer's record, and what the order says of the person. */
export function BuyerPanel({ order }: { order: Order }) {
  const { t } = useLingui();
  const mayWrite = useMay('WRITE_CUSTOMERS');
  const [moves, setMoves] = useState(false);
  const { customer, buyerName, email, phone, phoneFormatted } = order;
  return (
    <Panel
      title={t`Cliente`}
      actions={
        mayWrite && (
          <Button variant="default" size="xs" onClick={() => setMoves(true)}>
            {customer ? t`Pasar a otro…` : t`Asignar…`}
          </Button>
        )
      }
    >
      <Stack gap="sm">
        {customer ? (
          <Link to="/clientes/$id" params={{ id: customer.id }} className={s.strong}>
            {customer.displayName}
          </Link>
        ) : (
          <Text c="dimmed">{t`Este pedido no es de ningún cliente.`}</Text>
        )}
        {order.claim === 'CLAIMABLE' && customer && (
          <div>
            <Text size="sm" c="dimmed" mb={8}>
              {t`Se compró como invitado con el correo de este cliente, que no ha demostrado que sea suyo.`}
            </Text>
            <ClaimButton order={order} name={customer.displayName} />
          </div>
        )}
        <Facts>
          <Fact name={t`Nombre en el pedido`}>{buyerName !== customer?.displayName && buyerName}</Fact>
          <Fact name={t`Correo`}>{email && <Anchor href={mailTo(email)}>{email}</Anchor>}</Fact>
          <Fact name={t`Teléfono`}>{phone && <Anchor href={`tel:${phone}`}>{phoneFormatted}</Anchor>}</Fact>
          <Fact name={t`NIF`}>{order.taxId}</Fact>
          <Fact name={t`NIF-IVA`}>{order.vatId}</Fact>
        </Facts>
      </Stack>
      {moves && <MoveDialog order={order} onClose={() => setMoves(false)} />}
    </Panel>
  );
}
