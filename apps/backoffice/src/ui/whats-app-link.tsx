import { useLingui } from '@lingui/react/macro';
import { IconBrandWhatsapp } from '@tabler/icons-react';
import { whatsAppChat } from '../lib/whats-app';
import s from './whats-app-link.module.css';

/** Beside a phone: opens a chat with it. */
export function WhatsAppLink({ phone, name }: { phone: string; name: string }) {
  const { t } = useLingui();
  return (
    <a
      className={s.link}
      href={whatsAppChat(phone)}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={t`Abrir WhatsApp con ${name}`}
      title={t`Abrir WhatsApp`}
    >
      <IconBrandWhatsapp size={18} aria-hidden />
    </a>
  );
}
