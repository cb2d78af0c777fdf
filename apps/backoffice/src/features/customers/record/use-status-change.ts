import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import type { CustomerStatus } from '../../../gql/graphql';
import { referenceOf } from '../../../lib/api-error';
import type { ServerError } from '../../../lib/form-values';
import { toast } from '../../../lib/toast';
import { useMay } from '../../session/session';
import type { Customer } from '../customer';
import { CustomerTimeline } from '../customers.graphql';
import { StatusUpdate } from './status.graphql';

type Standing = Pick<Customer, 'id' | 'version' | 'status' | 'blockedReason'>;

/** Blocks, unblocks, archives and restores a customer, and offers to take that back. Answers why not. */
export function useStatusChange() {
  const { t } = useLingui();
  const personal = useMay('READ_PII');
  const [update] = useMutation(StatusUpdate, { refetchQueries: [CustomerTimeline] });
  const send = async ({ id, version }: Standing, status: CustomerStatus, reason: string | null) => {
    const input = { id, expectedVersion: version, status, reason };
    const { data } = await update({ variables: { input, personal } });
    return data?.customerStatusUpdate;
  };
  const change = async (from: Standing, status: CustomerStatus, reason: string | null = null) => {
    let answer = await send(from, status, reason);
    const now = answer?.customer;
    // Somebody changed other things meanwhile: what was meant here still holds.
    if (now && answer?.userErrors[0]?.code === 'STALE_VERSION' && sameStanding(from, now)) {
      answer = await send(now, status, reason);
    }
    return { userErrors: answer?.userErrors ?? [], after: answer?.customer ?? undefined };
  };
  const undo = async (after: Standing, before: Standing) => {
    try {
      const { userErrors } = await change(after, before.status, before.blockedReason);
      const [refusal] = userErrors;
      toast(refusal ? refusal.message : t`El estado es el de antes.`, { failed: !!refusal });
    } catch {
      toast(t`No se pudo deshacer. Revisa tu conexión.`, { failed: true });
    }
  };
  return async (customer: Standing, status: CustomerStatus, said: string, reason?: string) => {
    const { userErrors, after } = await change(customer, status, reason);
    if (userErrors.length === 0 && after) toast(said, { undo: () => void undo(after, customer) });
    return userErrors as readonly ServerError[];
  };
}

const sameStanding = (a: Standing, b: Standing) => a.status === b.status && a.blockedReason === b.blockedReason;

/** The same for what needs no dialog: a refusal is said in passing, the record shows that nothing changed. */
export function useQuickStatusChange() {
  const { t } = useLingui();
  const change = useStatusChange();
  return async (...asked: Parameters<typeof change>) => {
    try {
      const [refusal] = await change(...asked);
      if (refusal) toast(refusal.message, { failed: true });
    } catch (error) {
      const reference = referenceOf(error);
      toast(t`No se pudo cambiar el estado. Comprueba tu conexión y vuelve a intentarlo (código: ${reference}).`, {
        failed: true,
      });
    }
  };
}
