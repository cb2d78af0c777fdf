import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { CustomerToDeleteFragment } from '../../../gql/graphql';
import { formatNumber } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import { DialogActions } from '../../../ui/dialog';
import { Form, SubmitButton } from '../../../ui/form';
import s from './delete.module.css';
import { type Outcome, useDeletionForm } from './use-deletion-form';

interface Props {
  code: string;
  customers: readonly CustomerToDeleteFragment[];
  onAnotherCode: () => void;
  onDeleted: (outcome: Outcome) => void;
  onClose: () => void;
}

/** Who goes, the code, and the field to type it in. */
export function DeletionForm({ code, customers, onAnotherCode, onDeleted, onClose }: Props) {
  const { t } = useLingui();
  const form = useDeletionForm(customers, onDeleted);
  const input = useRef<HTMLInputElement>(null);
  // The code came after the dialog: the field takes the focus now.
  useEffect(() => input.current?.focus(), []);
  const going = customers.filter((customer) => customer.orderCount === 0);
  return (
    <Form
      form={form}
      actions={
        <DialogActions onCancel={onClose}>
          <SubmitButton saving={form.saving} danger>
            {useAction(going)}
          </SubmitButton>
        </DialogActions>
      }
    >
      <Stack gap="sm">
        <WhoGoes customers={going} />
        <Text size="sm">{t`Se van con sus direcciones y sus notas. No se puede deshacer.`}</Text>
        <div className={s.code}>
          <output aria-label={t`Código`}>{code}</output>
          <Button variant="subtle" size="compact-sm" onClick={onAnotherCode}>{t`Pedir otro código`}</Button>
        </div>
        <TextInput
          {...form.text('confirmationCode')}
          ref={input}
          description={t`Vale cinco minutos y una sola vez.`}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          required
        />
      </Stack>
    </Form>
  );
}

/** «Eliminar a Ana García», «Eliminar 12 clientes» */
function useAction(going: readonly CustomerToDeleteFragment[]): string {
  const { t } = useLingui();
  const number = formatNumber(useLanguage(), going.length);
  const [first] = going;
  if (going.length === 1 && first) return t`Eliminar a ${first.displayName}`;
  return plural(going.length, { one: `Eliminar ${number} cliente`, other: `Eliminar ${number} clientes` });
}

function WhoGoes({ customers }: { customers: readonly CustomerToDeleteFragment[] }) {
  const { t } = useLingui();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: many names scroll, and must do so by keyboard too
    <ul className={s.names} aria-label={t`Se eliminan`} tabIndex={0}>
      {customers.map(({ id, displayName, number, email }) => (
        <li key={id}>
          <b>{displayName}</b>
          <span>{[t`n.º ${number}`, email].filter(Boolean).join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}
