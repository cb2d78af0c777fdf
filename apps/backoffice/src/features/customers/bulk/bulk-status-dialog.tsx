import { useApolloClient, useQuery } from '@apollo/client/react';
import { type CustomerStatus, customerLimits } from '@clientela/domain/customer';
import { plural } from '@lingui/core/macro';
import { Plural, useLingui } from '@lingui/react/macro';
import { Button, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CustomersStatusUpdateInput } from '../../../gql/graphql';
import { formatNumber } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import { Dialog, DialogActions } from '../../../ui/dialog';
import { useMay } from '../../session/session';
import { BulkStatus, BulkStatusPreview } from './bulk.graphql';
import s from './bulk.module.css';
import { type BulkDialogProps, isTooMany } from './bulk-target';
import { useBulkChange } from './use-bulk-change';
import { Whom } from './whom';

/** Puts many customers away, blocks them, or takes them back. */
export function BulkStatusDialog({ target, count, onClose, onDone }: BulkDialogProps) {
  const { t } = useLingui();
  const [status, setStatus] = useState<CustomerStatus>('ARCHIVED');
  const [reason, setReason] = useState('');
  const { apply, busy, refusal } = useStatusChange(onDone);
  const blocks = status === 'BLOCKED';
  const input = { ...target, status, reason: blocks ? reason.trim() || null : null };
  const tooMany = isTooMany(count);
  return (
    <Dialog title={t`Cambiar estado`} onClose={onClose}>
      <Stack gap="sm">
        <Whom count={count} />
        <Statuses value={status} onChange={setStatus} />
        {blocks && (
          <TextInput
            label={t`Motivo del bloqueo`}
            description={t`Lo verá el equipo en cada ficha.`}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            maxLength={customerLimits.blockedReason.max}
            required
          />
        )}
        {!tooMany && <StatusEffect input={{ ...target, status }} />}
        <div role="alert">{refusal}</div>
      </Stack>
      <DialogActions onCancel={onClose}>
        <Button loading={busy} disabled={tooMany || (blocks && !reason.trim())} onClick={() => void apply(input)}>
          {{ ARCHIVED: t`Archivar`, BLOCKED: t`Bloquear`, ACTIVE: t`Reactivar` }[status]}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function useStatusChange(onDone: () => void) {
  const { t } = useLingui();
  const client = useApolloClient();
  return useBulkChange({
    send: async ({ customerIds, filter, status, reason }: CustomersStatusUpdateInput) => {
      const input = { ...(filter ? { filter } : { customerIds }), status, reason };
      const { data } = await client.mutate({ mutation: BulkStatus, variables: { input } });
      return data?.customersStatusUpdate;
    },
    done: (count) => plural(count, { one: 'Estado cambiado a # cliente.', other: 'Estado cambiado a # clientes.' }),
    undone: t`Los estados están como antes.`,
    onDone,
  });
}

function Statuses({ value, onChange }: { value: CustomerStatus; onChange: (status: CustomerStatus) => void }) {
  const { t } = useLingui();
  const mayBlock = useMay('WRITE_GROUPS');
  return (
    <Radio.Group label={t`Qué se hace`} value={value} onChange={(next) => onChange(next as CustomerStatus)}>
      <Stack gap="xs" mt={4}>
        <Radio
          value="ARCHIVED"
          label={t`Archivar`}
          description={t`Quedan apartados, con su aviso en la lista; conservan datos y pedidos.`}
        />
        {mayBlock && <Radio value="BLOCKED" label={t`Bloquear`} description={t`No pueden comprar.`} />}
        <Radio value="ACTIVE" label={t`Reactivar`} description={t`Vuelven a estar activos.`} />
      </Stack>
    </Radio.Group>
  );
}

/** How many change, and how many may not. */
function StatusEffect({ input }: { input: CustomersStatusUpdateInput }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { data, previousData, error } = useQuery(BulkStatusPreview, {
    variables: { input },
    fetchPolicy: 'network-only',
  });
  const preview = (data ?? previousData)?.customersStatusPreview;
  if (error) return <Text c="dimmed">{t`No se pudo calcular qué cambiará.`}</Text>;
  const { customerCount = 0, changedCount = 0, refusedCount = 0 } = preview ?? {};
  const same = customerCount - changedCount - refusedCount;
  const say = (count: number) => formatNumber(language, count);
  return (
    <ul className={s.effects} aria-label={t`Qué cambiará`} aria-busy={!data}>
      {preview && (
        <li>
          <Plural value={changedCount} one={`Cambia ${say(changedCount)}`} other={`Cambian ${say(changedCount)}`} />
          {same > 0 && (
            <>
              {' · '}
              <Plural value={same} one={`${say(same)} ya lo estaba`} other={`${say(same)} ya lo estaban`} />
            </>
          )}
        </li>
      )}
      {refusedCount > 0 && (
        <li className={s.remove}>
          <Plural
            value={refusedCount}
            one={`${say(refusedCount)} está bloqueado y se queda como está: desbloquéalo antes.`}
            other={`${say(refusedCount)} están bloqueados y se quedan como están: desbloquéalos antes.`}
          />
        </li>
      )}
    </ul>
  );
}
