import { useLingui } from '@lingui/react/macro';
import { Checkbox, TextInput } from '@mantine/core';
import type { CompanyRowFragment } from '../../gql/graphql';
import { Dialog, DialogActions } from '../../ui/dialog';
import { Form, SubmitButton } from '../../ui/form';
import { useCompanyForm } from './use-company-form';

/** Makes an issuing company, or changes one. */
export function CompanyDialog({ company, onClose }: { company: CompanyRowFragment | undefined; onClose: () => void }) {
  const { t } = useLingui();
  const form = useCompanyForm(company, onClose);
  return (
    <Dialog title={company ? t`Editar la empresa «${company.name}»` : t`Nueva empresa`} onClose={onClose}>
      <Form
        form={form}
        actions={
          <DialogActions onCancel={onClose}>
            <SubmitButton saving={form.saving}>{company ? t`Guardar` : t`Crear empresa`}</SubmitButton>
          </DialogActions>
        }
      >
        <TextInput {...form.text('name')} required data-autofocus autoComplete="off" />
        <TextInput {...form.text('taxId')} autoComplete="off" />
        <Checkbox
          {...form.box('isDefault')}
          disabled={company?.isDefault}
          description={
            company?.isDefault
              ? t`Para quitarle esto, dáselo a otra empresa.`
              : t`Los pedidos y clientes que no nombran ninguna son suyos.`
          }
        />
      </Form>
    </Dialog>
  );
}
