import { shipmentRecordInput } from '@clientela/domain/order-change-input';
import { useLingui } from '@lingui/react/macro';
import { Stack, Text, TextInput } from '@mantine/core';
import { issuesOf } from '../../../lib/form-values';
import { toast } from '../../../lib/toast';
import { useForm } from '../../../lib/use-form';
import { Dialog, DialogActions } from '../../../ui/dialog';
import { Form, SubmitButton } from '../../../ui/form';
import type { Order } from '../order';
import { ShipmentRecord } from './actions.graphql';
import s from './parcel.module.css';
import {
  type LeftLine,
  linesLeft,
  type ParcelValues,
  packingIssues,
  parcelInput,
  placeInParcel,
  wholeParcel,
} from './parcel-values';
import { TrackingFields, useTrackingLabels } from './tracking-fields';
import { useOrderAction } from './use-order-action';

/** Records a parcel: with all that is left to send, or with a part of it. */
export function ShipDialog({ order, onClose }: { order: Order; onClose: () => void }) {
  const { t } = useLingui();
  const left = linesLeft(order);
  const form = useParcelForm(order, left, onClose);
  if (left.length === 0)
    return (
      <Dialog title={t`Registrar un envío`} onClose={onClose}>
        <Text>{t`No queda nada por enviar: todo está ya en sus envíos.`}</Text>
      </Dialog>
    );
  const isPart = left.some(({ name, left: most }) => form.values[name] !== String(most));
  return (
    <Dialog title={t`Registrar un envío`} onClose={onClose}>
      <Form
        form={form}
        actions={
          <DialogActions onCancel={onClose}>
            <SubmitButton saving={form.saving}>{t`Registrar el envío`}</SubmitButton>
          </DialogActions>
        }
      >
        <Stack gap="sm">
          <fieldset className={s.packing}>
            <legend>{t`Qué sale`}</legend>
            {left.map((line) => (
              <PackedLine key={line.name} line={line} form={form} />
            ))}
          </fieldset>
          <Text size="sm" c="dimmed" role="status">
            {isPart ? t`El pedido queda con envío parcial.` : t`Sale todo lo que queda por enviar.`}
          </Text>
          <TrackingFields form={form} />
        </Stack>
      </Form>
    </Dialog>
  );
}

function PackedLine({ line, form }: { line: LeftLine; form: ReturnType<typeof useParcelForm> }) {
  const { t } = useLingui();
  const { name, title, left } = line;
  return (
    <TextInput
      {...form.text(name)}
      classNames={{ root: s.packed ?? '', label: s.title ?? '' }}
      label={title}
      inputMode="numeric"
      autoComplete="off"
      onFocus={(event) => event.currentTarget.select()}
      rightSection={<span className={s.left}>{t`de ${left}`}</span>}
      rightSectionWidth={64}
    />
  );
}

function useParcelForm(order: Order, left: readonly LeftLine[], onClose: () => void) {
  const { t } = useLingui();
  const run = useOrderAction(ShipmentRecord);
  const inputOf = (values: ParcelValues) => parcelInput(order.id, left, values);
  return useForm<ParcelValues>({
    stored: { values: wholeParcel(left), version: 0 },
    labels: { ...useTrackingLabels(), ...Object.fromEntries(left.map(({ name, title }) => [name, title])) },
    check: (values) => {
      const { names, input } = inputOf(values);
      const said = issuesOf(shipmentRecordInput, input);
      return [
        ...packingIssues(left, values),
        ...said.map((issue) => ({ ...issue, path: placeInParcel(names, issue.path) })),
      ];
    },
    save: async ({ values }) => {
      const { names, input } = inputOf(values);
      const userErrors = (await run(input))?.shipmentRecord.userErrors ?? [];
      return { userErrors: userErrors.map((error) => ({ ...error, path: placeInParcel(names, error.path ?? []) })) };
    },
    onSaved: () => {
      toast(t`Envío registrado.`);
      onClose();
    },
  });
}
