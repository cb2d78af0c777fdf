import { useMutation } from '@apollo/client/react';
import { type TagColor, tagInput } from '@clientela/domain/tag';
import { useLingui } from '@lingui/react/macro';
import type { TagRowFragment } from '../../gql/graphql';
import { issuesOf, type Snapshot } from '../../lib/form-values';
import { toast } from '../../lib/toast';
import { useForm } from '../../lib/use-form';
import { colorLabels } from './tag-labels';
import { TagCreate, Tags, TagUpdate } from './tags.graphql';

type Values = { name: string; color: TagColor };

const fresh: Snapshot<Values> = { values: { name: '', color: 'NEUTRAL' }, version: 0 };
const storedOf = (tag: TagRowFragment): Snapshot<Values> => ({
  values: { name: tag.name, color: tag.color },
  version: tag.version,
});

/** The form of a tag: an existing one, or a new one. */
export function useTagForm(tag: TagRowFragment | undefined, onClose: () => void) {
  const { t } = useLingui();
  const [create] = useMutation(TagCreate, { refetchQueries: [Tags] });
  const [update] = useMutation(TagUpdate);
  const form = useForm<Values>({
    stored: tag ? storedOf(tag) : fresh,
    labels: { name: t`Nombre`, color: t`Color` },
    check: (values) => issuesOf(tagInput, values),
    save: async ({ values, changes, version }) => {
      const { data } = tag
        ? await update({ variables: { input: { id: tag.id, expectedVersion: version, ...changes } } })
        : await create({ variables: { input: values } });
      const payload = data && ('tagUpdate' in data ? data.tagUpdate : data.tagCreate);
      return { userErrors: payload?.userErrors ?? [], now: payload?.tag && storedOf(payload.tag) };
    },
    onSaved: () => {
      toast(tag ? t`Etiqueta guardada` : t`Etiqueta creada`);
      onClose();
    },
  });
  return { form, words: { color: (color: TagColor) => t(colorLabels[color]) } };
}
