import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useHasUnsaved } from '../lib/unsaved';
import { Panel } from './panel';
import { useShortcuts } from './use-shortcuts';

interface Props {
  title: string;
  /** «Editar el contacto»: what a screen reader hears; several panels have the same button. */
  edit: string;
  /** Whether this person may edit it: otherwise nothing is offered. */
  may: boolean;
  /** A single key that opens it. */
  shortcut?: string;
  form: (done: () => void) => ReactNode;
  children: ReactNode;
}

/** A panel that can be edited in its place. While something is not saved, the form's own bar is the way out. */
export function EditablePanel({ title, edit, may, shortcut, form, children }: Props) {
  const { t } = useLingui();
  const [editing, setEditing] = useState(false);
  const unsaved = useHasUnsaved();
  const content = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useFocusThatFollows(editing, content, button);
  useShortcuts(shortcut && may ? { [shortcut]: () => !unsaved && setEditing(true) } : {});
  return (
    <Panel
      title={title}
      actions={
        may &&
        // What was typed is saved or discarded in the form's own bar, and nowhere else.
        !(editing && unsaved) && (
          <Button
            ref={button}
            variant="subtle"
            size="compact-sm"
            leftSection={editing ? undefined : <IconPencil size={14} aria-hidden />}
            aria-label={editing ? undefined : edit}
            disabled={unsaved}
            title={unsaved ? t`Guarda o descarta antes lo que has cambiado.` : undefined}
            aria-keyshortcuts={shortcut?.toUpperCase()}
            onClick={() => setEditing(!editing)}
          >
            {editing ? t`Cerrar` : t`Editar`}
          </Button>
        )
      }
    >
      <div ref={content}>{editing ? form(() => setEditing(false)) : children}</div>
    </Panel>
  );
}

/** Editing begins in the first field; afterwards the focus is back on the button. */
function useFocusThatFollows(
  editing: boolean,
  content: React.RefObject<HTMLElement | null>,
  button: React.RefObject<HTMLElement | null>,
) {
  const before = useRef(editing);
  useEffect(() => {
    if (before.current === editing) return;
    before.current = editing;
    const field = content.current?.querySelector<HTMLElement>('input, select, textarea');
    if (editing) field?.focus();
    else button.current?.focus();
  }, [editing, content, button]);
}
