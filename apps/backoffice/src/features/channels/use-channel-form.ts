import { useMutation } from '@apollo/client/react';
import { type ChannelType, channelCreateInput } from '@clientela/domain/channel';
import { useLingui } from '@lingui/react/macro';
import type { ChannelRowFragment } from '../../gql/graphql';
import { issuesOf, type Snapshot } from '../../lib/form-values';
import { toast } from '../../lib/toast';
import { useForm } from '../../lib/use-form';
import { channelTypeLabels } from './channel-labels';
import { ChannelCreate, Channels, ChannelUpdate } from './channels.graphql';

type Values = { type: ChannelType; name: string; account: string; usesRelayAddresses: boolean };

const fresh: Snapshot<Values> = {
  values: { type: 'WEB', name: '', account: '', usesRelayAddresses: false },
  version: 0,
};
const storedOf = ({ type, name, account, usesRelayAddresses, version }: ChannelRowFragment): Snapshot<Values> => ({
  values: { type, name, account: account ?? '', usesRelayAddresses },
  version,
});

/** Saves a new channel, or the changes of one, whose type stays. */
function useSave(channel: ChannelRowFragment | undefined) {
  const [create] = useMutation(ChannelCreate, { refetchQueries: [Channels] });
  const [update] = useMutation(ChannelUpdate);
  return async (values: Values, changes: Partial<Values>, expectedVersion: number) => {
    if (!channel) {
      const { data } = await create({ variables: { input: { ...values, account: values.account || null } } });
      return data?.channelCreate;
    }
    const { type: _stays, account, ...rest } = changes;
    const input = {
      id: channel.id,
      expectedVersion,
      ...rest,
      ...(account !== undefined && { account: account || null }),
    };
    const { data } = await update({ variables: { input } });
    return data?.channelUpdate;
  };
}

/** The form of a channel: an existing one, or a new one. */
export function useChannelForm(channel: ChannelRowFragment | undefined, onClose: () => void) {
  const { t } = useLingui();
  const save = useSave(channel);
  const form = useForm<Values>({
    stored: channel ? storedOf(channel) : fresh,
    labels: {
      type: t`Tipo`,
      name: t`Nombre`,
      account: t`Cuenta`,
      usesRelayAddresses: t`Oculta el correo de los compradores`,
    },
    check: (values) => issuesOf(channelCreateInput, values),
    save: async ({ values, changes, version }) => {
      const payload = await save(values, changes, version);
      return { userErrors: payload?.userErrors ?? [], now: payload?.channel && storedOf(payload.channel) };
    },
    onSaved: () => {
      toast(channel ? t`Canal guardado` : t`Canal creado`);
      onClose();
    },
  });
  return { form, words: { type: (type: ChannelType) => t(channelTypeLabels[type]) } };
}
