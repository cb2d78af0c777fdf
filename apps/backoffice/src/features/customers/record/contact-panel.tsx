import { localeWords } from '@clientela/domain/locale-words';
import { useLingui } from '@lingui/react/macro';
import { Anchor, Stack, Text } from '@mantine/core';
import { mailTo } from '../../../lib/mail-to';
import { useLanguage } from '../../../lib/use-language';
import { CopyIcon } from '../../../ui/copy-icon';
import { EditablePanel } from '../../../ui/editable-panel';
import { Fact, Facts } from '../../../ui/facts';
import s from '../../../ui/record.module.css';
import { useMay } from '../../session/session';
import type { Customer } from '../customer';
import { ContactForm } from '../edit/contact-form';

/** How to reach the customer: write, call, or copy and go elsewhere. */
export function ContactPanel({ customer }: { customer: Customer }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { email, phone } = customer;
  return (
    <EditablePanel
      title={t`Contacto`}
      edit={t`Editar el contacto`}
      may={useMay('WRITE_CUSTOMERS')}
      form={(done) => <ContactForm customer={customer} onDone={done} />}
    >
      <Stack gap="sm">
        {!email && !phone && <Text c="dimmed">{t`Sin correo ni teléfono.`}</Text>}
        <Facts>
          <Fact name={t`Correo`}>
            {email && (
              <span className={s.contact}>
                <Anchor href={mailTo(email)}>{email}</Anchor>
                <CopyIcon value={email} what={t`Copiar el correo`} />
              </span>
            )}
          </Fact>
          <Fact name={t`Teléfono`}>
            {phone && (
              <span className={s.contact}>
                <Anchor href={`tel:${phone}`}>{customer.phoneFormatted ?? phone}</Anchor>
                <CopyIcon value={phone} what={t`Copiar el teléfono`} />
              </span>
            )}
          </Fact>
          <Fact name={t`Idioma`}>{customer.locale && localeWords[language][customer.locale]}</Fact>
        </Facts>
        {!email && (
          <Text size="sm" c="dimmed">
            {t`Sin correo no se le puede escribir ni enviar un enlace para entrar.`}
          </Text>
        )}
      </Stack>
    </EditablePanel>
  );
}
