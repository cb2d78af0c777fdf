import { bulkLimits } from '@clientela/domain/bulk';
import { Plural, useLingui } from '@lingui/react/macro';
import { Button, Stack, Text } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { formatNumber } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import { Dialog, DialogActions } from '../../../ui/dialog';
import s from './bulk.module.css';
import { BulkTagsEffect } from './bulk-tags-effect';
import { type PickedTag, TagPick } from './tag-pick';
import { useBulkTags } from './use-bulk-tags';

/** Whom a change is for: these, or all that match a filter. */
export type BulkTarget = { customerIds: string[] } | { filter: { query: string | undefined; expectedCount: number } };

interface Props {
  target: BulkTarget;
  count: number;
  onClose: () => void;
  onDone: () => void;
}

/** Gives many customers tags and takes others, having said first what that does. */
export function BulkTagsDialog({ target, count, onClose, onDone }: Props) {
  const { t } = useLingui();
  const number = formatNumber(useLanguage(), count);
  const [add, setAdd] = useState<PickedTag[]>([]);
  const [remove, setRemove] = useState<PickedTag[]>([]);
  const { apply, busy, refusal } = useBulkTags(onDone);
  const input = { ...target, add: add.map((tag) => tag.id), remove: remove.map((tag) => tag.id) };
  const nothing = add.length + remove.length === 0;
  const tooMany = count > bulkLimits.customers.max;
  return (
    <Dialog title={t`Cambiar etiquetas`} onClose={onClose}>
      <Stack gap="sm">
        <Text>
          <Plural value={count} one={`De ${number} cliente.`} other={`De ${number} clientes.`} />
        </Text>
        {tooMany && <Text className={s.remove}>{t`Por ahora se cambian hasta 500 a la vez. Acota el filtro.`}</Text>}
        <div className={s.field}>
          <span className={s.add}>
            <IconPlus size={16} aria-hidden /> {t`Añadir`}
          </span>
          <TagPick
            label={t`Etiquetas que se añaden`}
            placeholder={t`Elige etiquetas`}
            value={add}
            onChange={setAdd}
            without={remove}
          />
        </div>
        <div className={s.field}>
          <span className={s.remove}>
            <IconMinus size={16} aria-hidden /> {t`Quitar`}
          </span>
          <TagPick
            label={t`Etiquetas que se quitan`}
            placeholder={t`Elige etiquetas`}
            value={remove}
            onChange={setRemove}
            without={add}
          />
        </div>
        {!nothing && !tooMany && <BulkTagsEffect input={input} />}
        <div role="alert">{refusal}</div>
      </Stack>
      <DialogActions onCancel={onClose}>
        <Button loading={busy} disabled={nothing || tooMany} onClick={() => void apply(input)}>
          {t`Cambiar etiquetas`}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
