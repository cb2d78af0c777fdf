import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import type { TagRowFragment } from '../../gql/graphql';
import { Dialog, DialogActions } from '../../ui/dialog';
import { Form, SubmitButton } from '../../ui/form';
import { ColorChoice } from './color-choice';
import { useTagForm } from './use-tag-form';

/** Makes a tag, or changes its name and colour. */
export function TagDialog({ tag, onClose }: { tag: TagRowFragment | undefined; onClose: () => void }) {
  const { t } = useLingui();
  const { form, words } = useTagForm(tag, onClose);
  return (
    <Dialog title={tag ? t`Editar la etiqueta «${tag.name}»` : t`Nueva etiqueta`} onClose={onClose}>
      <Form
        form={form}
        words={words}
        actions={
          <DialogActions onCancel={onClose}>
            <SubmitButton saving={form.saving}>{tag ? t`Guardar` : t`Crear etiqueta`}</SubmitButton>
          </DialogActions>
        }
      >
        <TextInput {...form.text('name')} required data-autofocus autoComplete="off" />
        <ColorChoice
          label={form.labels.color}
          sample={form.values.name.trim() || t`Etiqueta`}
          value={form.values.color}
          onChange={(color) => form.set('color', color)}
        />
      </Form>
    </Dialog>
  );
}
