import { useLingui } from '@lingui/react/macro';
import { Button, Stack } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { type ComponentType, useState } from 'react';
import { Dialog, DialogActions } from '../../../ui/dialog';
import s from './bulk.module.css';
import { type BulkDialogProps, isTooMany } from './bulk-target';
import type { Picked, PickProps } from './link-pick';
import { Whom } from './whom';

type Input = BulkDialogProps['target'] & { add: string[]; remove: string[] };

interface Props extends BulkDialogProps {
  words: Record<'title' | 'added' | 'removed' | 'placeholder', string>;
  Pick: ComponentType<PickProps>;
  Effect: ComponentType<{ input: Input }>;
  change: { apply: (input: Input) => Promise<void>; busy: boolean; refusal: string | undefined };
}

/** Gives many customers tags or groups and takes others, having said first what that does. */
export function LinksDialog({ target, count, words, Pick, Effect, change, onClose }: Props) {
  const { t } = useLingui();
  const [add, setAdd] = useState<Picked[]>([]);
  const [remove, setRemove] = useState<Picked[]>([]);
  const input = { ...target, add: add.map((one) => one.id), remove: remove.map((one) => one.id) };
  const nothing = add.length + remove.length === 0;
  const impossible = nothing || isTooMany(count);
  const { placeholder } = words;
  return (
    <Dialog title={words.title} onClose={onClose}>
      <Stack gap="sm">
        <Whom count={count} />
        <div className={s.field}>
          <span className={s.add}>
            <IconPlus size={16} aria-hidden /> {t`Añadir`}
          </span>
          <Pick label={words.added} placeholder={placeholder} value={add} onChange={setAdd} without={remove} />
        </div>
        <div className={s.field}>
          <span className={s.remove}>
            <IconMinus size={16} aria-hidden /> {t`Quitar`}
          </span>
          <Pick label={words.removed} placeholder={placeholder} value={remove} onChange={setRemove} without={add} />
        </div>
        {!impossible && <Effect input={input} />}
        <div role="alert">{change.refusal}</div>
      </Stack>
      <DialogActions onCancel={onClose}>
        <Button loading={change.busy} disabled={impossible} onClick={() => void change.apply(input)}>
          {words.title}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
