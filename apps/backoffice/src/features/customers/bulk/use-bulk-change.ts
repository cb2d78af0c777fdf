import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { referenceOf } from '../../../lib/api-error';
import { toast } from '../../../lib/toast';

/** What the API answers to a change of many. */
interface Outcome<Step> {
  changedCount: number | null;
  /** Sent one after the other they take it back. */
  undo: readonly Step[] | null;
  userErrors: readonly { message: string }[];
}

interface Options<Input, Step extends Input> {
  send: (input: Input) => Promise<Outcome<Step> | undefined>;
  /** «Etiquetas cambiadas en 12 clientes.» */
  done: (count: number) => string;
  /** «Las etiquetas están como antes.» */
  undone: string;
  onDone: () => void;
}

/** Changes many, says how many it changed, and offers to take it back. */
export function useBulkChange<Input, Step extends Input>({ send, done, undone, onDone }: Options<Input, Step>) {
  const { t } = useLingui();
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  // Whom it took out of the filter leaves the list, the numbers are counted again.
  const refresh = () => client.refetchQueries({ include: 'active' });

  const undo = async (steps: readonly Step[]) => {
    try {
      for (const step of steps) await send(step);
      toast(undone);
    } catch {
      toast(t`No se pudo deshacer todo. Revisa tu conexión y mira cómo han quedado.`, { failed: true });
    }
    await refresh();
  };

  const apply = async (input: Input) => {
    setBusy(true);
    setRefusal(undefined);
    try {
      const outcome = await send(input);
      if (outcome?.userErrors.length) return setRefusal(outcome.userErrors.map((error) => error.message).join(' '));
      const steps = outcome?.undo ?? [];
      toast(done(outcome?.changedCount ?? 0), steps.length ? { undo: () => void undo(steps) } : {});
      onDone();
      await refresh();
    } catch (error) {
      const reference = referenceOf(error);
      setRefusal(t`No se pudo guardar. Vuelve a intentarlo (código: ${reference}).`);
    } finally {
      setBusy(false);
    }
  };
  return { apply, busy, refusal };
}
