import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Skeleton, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { CustomerToDeleteFragment } from '../../../gql/graphql';
import { formatNumber } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import { Dialog, DialogActions } from '../../../ui/dialog';
import { Failure } from '../../../ui/failure';
import { DeletionForm } from './deletion-form';
import { KeptCustomers } from './kept-customers';
import { useAfterDeletion } from './use-after-deletion';
import { type DeletionTarget, useDeletionCode } from './use-deletion-code';
import type { Outcome } from './use-deletion-form';

interface Props {
  target: DeletionTarget;
  /**
   * Something was deleted or archived: close the dialog and leave the page of who is gone. What is on the screen is asked
   * for again once this has come to its end.
   */
  onDone: (deletedIds: readonly string[]) => void | Promise<void>;
  /** Nothing was changed. */
  onClose: () => void;
}

/**
 * Deletes customers: names them, and asks to type the code that the server made for exactly them. Those with orders stay
 * and can be archived instead.
 */
export function CustomerDeleteDialog({ target, onDone, onClose }: Props) {
  const deletion = useDeletionCode(target);
  const { code, customers } = deletion;
  const [outcome, setOutcome] = useState<Outcome>();
  const finish = useAfterDeletion(onDone);
  const deleted = outcome?.deleted ?? [];
  const leave = () => (deleted.length > 0 ? void finish(deleted) : onClose());
  const kept = outcome?.kept ?? customers?.filter((customer) => customer.orderCount > 0) ?? [];
  const over = !!outcome || kept.length === customers?.length;
  return (
    <Dialog title={useTitle(customers)} onClose={leave}>
      {!customers || !code ? (
        <Preparing deletion={deletion} onClose={leave} />
      ) : (
        <Stack gap="sm">
          {kept.length > 0 && (
            <KeptCustomers
              kept={kept}
              deleted={deleted.length}
              of={customers.length}
              onArchived={over ? () => void finish(deleted) : undefined}
              onClose={leave}
            />
          )}
          {!over && (
            <DeletionForm
              code={code}
              customers={customers}
              onAnotherCode={deletion.ask}
              onDeleted={(result) => (result.kept.length > 0 ? setOutcome(result) : void finish(result.deleted))}
              onClose={leave}
            />
          )}
        </Stack>
      )}
    </Dialog>
  );
}

/** «¿Eliminar a Ana García?», «¿Eliminar 12 clientes?» */
function useTitle(customers: readonly CustomerToDeleteFragment[] | undefined) {
  const { t } = useLingui();
  const count = customers?.length ?? 0;
  const number = formatNumber(useLanguage(), count);
  const [first] = customers ?? [];
  if (!first) return t`Eliminar clientes`;
  if (count === 1) return t`¿Eliminar a ${first.displayName}?`;
  return plural(count, { one: `¿Eliminar ${number} cliente?`, other: `¿Eliminar ${number} clientes?` });
}

interface PreparingProps {
  deletion: ReturnType<typeof useDeletionCode>;
  onClose: () => void;
}

/** Until the code is there, or why there is none. */
function Preparing({ deletion: { error, refusals, ask }, onClose }: PreparingProps) {
  const { t } = useLingui();
  return (
    <>
      {error ? (
        <Failure what={t`No se pudo pedir el código.`} error={error} retry={ask} />
      ) : refusals.length > 0 ? (
        <div role="alert">
          {refusals.map((refusal) => (
            <Text key={refusal.message}>{refusal.message}</Text>
          ))}
        </div>
      ) : (
        <div role="status" aria-label={t`Pidiendo el código…`} aria-busy>
          <Skeleton height={160} />
        </div>
      )}
      <DialogActions onCancel={onClose}>{null}</DialogActions>
    </>
  );
}
