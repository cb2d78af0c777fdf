import { ChannelType, hidesBuyers } from '@clientela/domain/channel';
import { useLingui } from '@lingui/react/macro';
import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { ChannelRowFragment } from '../../gql/graphql';
import { Dialog, DialogActions } from '../../ui/dialog';
import { Form, SubmitButton } from '../../ui/form';
import { channelTypeLabels } from './channel-labels';
import { useChannelForm } from './use-channel-form';

/** Makes a channel, or changes what it is called and how it treats its buyers. */
export function ChannelDialog({ channel, onClose }: { channel: ChannelRowFragment | undefined; onClose: () => void }) {
  const { t } = useLingui();
  const { form, words } = useChannelForm(channel, onClose);
  const types = Object.values(ChannelType).map((value) => ({ value, label: t(channelTypeLabels[value]) }));
  const chooseType = (type: ChannelType) => {
    form.set('type', type);
    form.set('usesRelayAddresses', hidesBuyers(type));
  };
  return (
    <Dialog title={channel ? t`Editar el canal «${channel.name}»` : t`Nuevo canal`} onClose={onClose}>
      <Form
        form={form}
        words={words}
        actions={
          <DialogActions onCancel={onClose}>
            <SubmitButton saving={form.saving}>{channel ? t`Guardar` : t`Crear canal`}</SubmitButton>
          </DialogActions>
        }
      >
        <NativeSelect
          {...form.text('type')}
          onChange={(event) => chooseType(event.currentTarget.value as ChannelType)}
          data={types}
          disabled={!!channel}
          description={channel ? t`El tipo no cambia: sus pedidos se leyeron con él.` : undefined}
        />
        <TextInput {...form.text('name')} required data-autofocus autoComplete="off" />
        <TextInput
          {...form.text('account')}
          autoComplete="off"
          description={t`El dominio, el identificador de vendedor o el número de la caja.`}
        />
        <Checkbox
          {...form.box('usesRelayAddresses')}
          description={t`Como Amazon o eBay: esas direcciones solo valen dentro del canal.`}
        />
      </Form>
    </Dialog>
  );
}
