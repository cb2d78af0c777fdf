import { useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { Form, SubmitButton } from '../../../ui/form';
import f from '../../../ui/form.module.css';
import { Notice } from '../../../ui/notice';
import { PageHead } from '../../../ui/page';
import s from '../../../ui/record.module.css';
import { useMay } from '../../session/session';
import { lastCustomerList } from '../customer-urls';
import { CompletenessHint } from './completeness-hint';
import { HowSections, WhoSections } from './new-customer-sections';
import { useNewCustomerForm } from './use-new-customer-form';

/** A customer added by hand. Only a name is needed; the rest can wait. */
export function NewCustomerPage() {
  const { t } = useLingui();
  const may = useMay('WRITE_CUSTOMERS');
  return (
    <Stack gap="md">
      <div>
        <Link to="/clientes" search={lastCustomerList.search()} className={s.back}>
          <IconArrowLeft size={16} aria-hidden /> {t`Clientes`}
        </Link>
      </div>
      {may ? (
        <NewCustomer />
      ) : (
        <Notice title={t`Tu rol no puede añadir clientes`}>
          {t`Pide acceso a la persona que administra la tienda.`}
        </Notice>
      )}
    </Stack>
  );
}

function NewCustomer() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const form = useNewCustomerForm((id) => void navigate({ to: '/clientes/$id', params: { id }, replace: true }));
  return (
    <>
      <PageHead title={t`Nuevo cliente`} />
      <Text c="dimmed">{t`Basta un nombre o una empresa. Lo demás puedes añadirlo cuando lo sepas.`}</Text>
      <Form form={form} actions={<Actions form={form} />}>
        <div className={s.columns}>
          <div className={s.rest}>
            <WhoSections form={form} />
          </div>
          <div className={s.side}>
            <HowSections form={form} />
          </div>
        </div>
      </Form>
    </>
  );
}

/** How far one has come, and the way on: always in sight. */
function Actions({ form }: { form: ReturnType<typeof useNewCustomerForm> }) {
  const { t } = useLingui();
  return (
    <div className={f.bar}>
      <CompletenessHint values={form.values} />
      <Group gap="xs" wrap="nowrap">
        <Button
          variant="default"
          renderRoot={(props) => <Link to="/clientes" search={lastCustomerList.search()} {...props} />}
        >
          {t`Cancelar`}
        </Button>
        <SubmitButton saving={form.saving}>{t`Crear cliente`}</SubmitButton>
      </Group>
    </div>
  );
}
