import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { CustomerRowFragment } from '../../../gql/graphql';
import { Dialog } from '../../../ui/dialog';
import { TagEditor } from '../edit/tag-editor';
import { useCustomerTags } from '../edit/use-customer-tags';
import s from './row.module.css';

/** The tags of one customer of the list: each change shows and is saved at once, and can be taken back. */
export function RowTagsDialog({ row, onClose }: { row: CustomerRowFragment; onClose: () => void }) {
  const { t } = useLingui();
  const editing = useCustomerTags({ customer: row });
  return (
    <Dialog title={t`Etiquetas de ${row.displayName}`} onClose={onClose}>
      <div className={s.tags}>
        <TagEditor {...editing} />
        <Button mt="md" fullWidth onClick={onClose}>{t`Hecho`}</Button>
      </div>
    </Dialog>
  );
}
