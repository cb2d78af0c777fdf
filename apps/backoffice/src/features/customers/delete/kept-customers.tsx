import { plural } from '@lingui/core/macro';
import { Plural, useLingui } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CustomerToDeleteFragment } from '../../../gql/graphql';
import { referenceOf } from '../../../lib/api-error';
import { formatNumber } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import { DialogActions } from '../../../ui/dialog';
import { customerQuery } from '../../orders/order-links';
import s from './delete.module.css';
import { archivable, useArchive } from './use-archive';

interface Props {
  kept: readonly CustomerToDeleteFragment[];
  /** How many are gone already. */
  deleted: number;
  /** How many there were to delete. */
  of: number;
  /** They were put away instead. Absent while others can still be deleted: first things first. */
  onArchived: (() => void) | undefined;
  onClose: () => void;
}

/** In red who has orders and stays, with the way to these orders; and the offer to archive them. */
export function KeptCustomers({ kept, deleted, of, onArchived, onClose }: Props) {
  return (
    <>
      <div className={s.notice} role="alert">
        <div className={s.head}>
          <IconAlertTriangle size={18} aria-hidden />
          <span>
            <Why kept={kept} deleted={deleted} of={of} />
          </span>
        </div>
        <ul className={s.names}>
          {kept.map((customer) => (
            <li key={customer.id}>
              {of > 1 && <span>{customer.displayName}</span>}
              <OrdersLink customer={customer} />
            </li>
          ))}
        </ul>
      </div>
      {onArchived && <Archive customers={kept} onArchived={onArchived} onClose={onClose} />}
    </>
  );
}

function Why({ kept, deleted, of }: Pick<Props, 'kept' | 'deleted' | 'of'>) {
  const { t } = useLingui();
  const language = useLanguage();
  const number = formatNumber(language, kept.length);
  const gone = formatNumber(language, deleted);
  const [first] = kept;
  if (of === 1 && first) return t`${first.displayName} tiene pedidos y no se puede eliminar. Nada ha cambiado.`;
  const stay = plural(kept.length, {
    one: `${number} cliente tiene pedidos y no se elimina:`,
    other: `${number} clientes tienen pedidos y no se eliminan:`,
  });
  if (deleted === 0) return stay;
  return `${plural(deleted, { one: `${gone} cliente eliminado.`, other: `${gone} clientes eliminados.` })} ${stay}`;
}

function OrdersLink({ customer }: { customer: CustomerToDeleteFragment }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { displayName, orderCount } = customer;
  const number = formatNumber(language, orderCount);
  const orders = plural(orderCount, { one: `${number} pedido`, other: `${number} pedidos` });
  return (
    <Link
      to="/pedidos"
      search={{ q: customerQuery(customer.id, language) }}
      aria-label={t`${orders} de ${displayName}`}
    >
      {orders}
    </Link>
  );
}

interface ArchiveProps {
  customers: readonly CustomerToDeleteFragment[];
  onArchived: () => void;
  onClose: () => void;
}

function Archive({ customers, onArchived, onClose }: ArchiveProps) {
  const { t } = useLingui();
  const archive = useArchive();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState('');
  const free = archivable(customers);
  const number = formatNumber(useLanguage(), free.length);
  const run = async () => {
    setBusy(true);
    try {
      const refused = await archive(free);
      setRefusal(refused.map((one) => one.message).join(' '));
      if (refused.length === 0) onArchived();
    } catch (error) {
      const reference = referenceOf(error);
      setRefusal(t`No se pudo archivar. Comprueba tu conexión y vuelve a intentarlo (código: ${reference}).`);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      {free.length > 0 && (
        <Text size="sm">{t`Archivado queda apartado, con su aviso en las listas, y conserva sus datos y sus pedidos.`}</Text>
      )}
      <div role="alert">{refusal}</div>
      <DialogActions onCancel={onClose} cancel={t`Cerrar`}>
        {free.length > 0 && (
          <Button loading={busy} onClick={() => void run()}>
            {free.length === 1 ? (
              t`Archivar a ${free[0]?.displayName ?? ''}`
            ) : (
              <Plural value={free.length} one={`Archivar ${number} cliente`} other={`Archivar ${number} clientes`} />
            )}
          </Button>
        )}
      </DialogActions>
    </>
  );
}
