import { useLingui } from '@lingui/react/macro';
import { Anchor, Text } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import type { CustomerRowFragment } from '../../../gql/graphql';
import { formatSum } from '../../../lib/format';
import { mailTo } from '../../../lib/mail-to';
import { useLanguage } from '../../../lib/use-language';
import { Badge } from '../../../ui/badge';
import { CopyIcon } from '../../../ui/copy-icon';
import { Fact, Facts } from '../../../ui/facts';
import { PreviewPart } from '../../../ui/preview-panel';
import s from '../../../ui/record.module.css';
import { WhatsAppLink } from '../../../ui/whats-app-link';
import { When } from '../../../ui/when';
import { OrderCountLink } from '../../orders/order-count-link';
import { useShop } from '../../session/session';
import { TagLink } from '../tag-link';

/** What the row already says of a customer, so that it is there at once. */
export function PreviewFacts({ row }: { row: CustomerRowFragment }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { timeZone } = useShop();
  return (
    <>
      <PreviewPart title={t`Contacto`}>
        <Contact row={row} />
      </PreviewPart>
      <PreviewPart title={t`Resumen`}>
        <Facts columns>
          <Fact name={t`Pedidos`}>
            <OrderCountLink customer={row} />
          </Fact>
          <Fact name={t`Total gastado`}>{formatSum(language, row.totalSpent)}</Fact>
          <Fact name={t`Último pedido`}>
            {row.lastOrderAt && <When at={row.lastOrderAt} timeZone={timeZone} relative />}
          </Fact>
          <Fact name={t`Alta`}>
            <When at={row.createdAt} timeZone={timeZone} relative />
          </Fact>
        </Facts>
      </PreviewPart>
      <PreviewPart title={t`Etiquetas y grupos`}>
        <Links row={row} />
      </PreviewPart>
    </>
  );
}

function Contact({ row: { email, phone, phoneFormatted, displayName } }: { row: CustomerRowFragment }) {
  const { t } = useLingui();
  if (!email && !phone) return <Text c="dimmed">{t`Sin correo ni teléfono.`}</Text>;
  return (
    <>
      {email && (
        <div className={s.contact}>
          <Anchor href={mailTo(email)}>{email}</Anchor>
          <CopyIcon value={email} what={t`Copiar el correo`} />
        </div>
      )}
      {phone && (
        <div className={s.contact}>
          <Anchor href={`tel:${phone}`}>{phoneFormatted ?? phone}</Anchor>
          <CopyIcon value={phone} what={t`Copiar el teléfono`} />
          <WhatsAppLink phone={phone} name={displayName} />
        </div>
      )}
    </>
  );
}

function Links({ row: { tags, groups } }: { row: CustomerRowFragment }) {
  const { t } = useLingui();
  if (tags.length + groups.length === 0) return <Text c="dimmed">{t`Sin etiquetas ni grupos.`}</Text>;
  return (
    <span className={s.chips}>
      {tags.map((tag) => (
        <TagLink key={tag.id} tag={tag} />
      ))}
      {groups.map(({ id, name }) => (
        <Badge key={id} tone="neutral" icon={IconUsersGroup}>
          {name}
        </Badge>
      ))}
    </span>
  );
}
