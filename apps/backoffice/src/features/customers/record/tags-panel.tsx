import { useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { customersWith } from '../../../lib/customer-links';
import { useLanguage } from '../../../lib/use-language';
import { EditablePanel } from '../../../ui/editable-panel';
import s from '../../../ui/record.module.css';
import { useMay } from '../../session/session';
import { TagChip } from '../../tags/tag-chip';
import type { Customer } from '../customer';
import { CustomerTimeline } from '../customers.graphql';
import { TagEditor } from '../edit/tag-editor';
import { useCustomerTags } from '../edit/use-customer-tags';

/** The tags, each the way to all who have it; T changes them. */
export function TagsPanel({ customer }: { customer: Customer }) {
  const { t } = useLingui();
  const language = useLanguage();
  const editing = useCustomerTags({ customer, refetchQueries: [CustomerTimeline] });
  return (
    <EditablePanel
      title={t`Etiquetas`}
      edit={t`Editar las etiquetas`}
      shortcut="t"
      may={useMay('WRITE_CUSTOMERS')}
      form={() => <TagEditor {...editing} />}
    >
      {editing.tags.length === 0 && <Text c="dimmed">{t`Sin etiquetas.`}</Text>}
      <span className={s.chips}>
        {editing.tags.map((tag) => (
          <Link
            key={tag.name}
            to="/clientes"
            search={{ q: customersWith('tag', tag.name, language) }}
            aria-label={t`Clientes con la etiqueta ${tag.name}`}
            className={s.chip}
          >
            <TagChip tag={tag} />
          </Link>
        ))}
      </span>
    </EditablePanel>
  );
}
