import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../session/session';
import type { Transaction } from '../order';
import { RetractDialog } from './retract-dialog';

/** Takes back a record of money that was a mistake, for whoever may have made it. Channels correct their own. */
export function RetractButton({ transaction, name }: { transaction: Transaction; name: string }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const mayWrite = useMay('WRITE_CUSTOMERS');
  const mayRefund = useMay('WRITE_MONEY');
  const may = mayWrite && (mayRefund || transaction.kind !== 'REFUND');
  if (!may || transaction.isFromChannel || transaction.retractedAt) return null;
  return (
    <>
      <Button
        variant="subtle"
        size="compact-xs"
        mih={24}
        aria-label={t`Anular el registro: ${name}`}
        onClick={() => setOpen(true)}
      >{t`Anular…`}</Button>
      {open && <RetractDialog id={transaction.id} name={name} onClose={() => setOpen(false)} />}
    </>
  );
}
