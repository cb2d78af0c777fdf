import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Drawer, Group } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode } from 'react';
import s from './preview-panel.module.css';
import type { Previewing } from './use-preview';

interface Props {
  preview: Previewing;
  /** Whose row it is. */
  title: string;
  /** What stands beside the name, as a badge. */
  after?: ReactNode;
  /** The way to the whole of it; give it `data-autofocus`, so that Enter goes there. */
  link: ReactNode;
  children: ReactNode;
}

/**
 * The summary of a row, beside its list: Space or Escape closes it, J and K go from row to row. Load it late: the list
 * itself does without it.
 */
export function PreviewPanel({ preview, title, after, link, children }: Props) {
  const { t } = useLingui();
  const { previous, next, close } = preview;
  const keys: Record<string, (() => void) | undefined> = { j: next, k: previous, ' ': close };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // Space presses a button, wherever it is.
    if (event.key === ' ' && event.target instanceof HTMLButtonElement) return;
    const run = keys[event.key.toLowerCase()];
    if (!run) return;
    event.preventDefault();
    run();
  };
  return (
    <Drawer.Root
      opened
      onClose={close}
      position="right"
      size={420}
      // The list gives the focus to the row that was looked at last, which need not be the one it was opened from.
      returnFocus={false}
      transitionProps={{ duration: 100 }}
    >
      <Drawer.Overlay backgroundOpacity={0.2} />
      <Drawer.Content>
        {/* Not on the content itself: it drops key handlers, and gives its class to what is around it too. */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of what is in it */}
        <div className={s.panel} onKeyDown={onKeyDown}>
          <Drawer.Header className={s.head}>
            <Drawer.Title className={s.title}>
              <span aria-live="polite">{title}</span>
            </Drawer.Title>
            <Group gap={4} wrap="nowrap">
              <Step label={t`Fila anterior`} keys="K" go={previous} Icon={IconChevronUp} />
              <Step label={t`Fila siguiente`} keys="J" go={next} Icon={IconChevronDown} />
              <Drawer.CloseButton aria-label={t`Cerrar`} />
            </Group>
          </Drawer.Header>
          <Drawer.Body className={s.body}>
            {after && <div className={s.badges}>{after}</div>}
            {children}
          </Drawer.Body>
          <div className={s.foot}>{link}</div>
        </div>
      </Drawer.Content>
    </Drawer.Root>
  );
}

function Step(props: { label: string; keys: string; go: (() => void) | undefined; Icon: typeof IconChevronUp }) {
  const { label, keys, go, Icon } = props;
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={label}
      title={label}
      aria-keyshortcuts={keys}
      // Not `disabled`: the focus would be lost at the end of the list.
      aria-disabled={!go || undefined}
      data-disabled={!go || undefined}
      onClick={go}
    >
      <Icon size={18} aria-hidden />
    </ActionIcon>
  );
}

/** A part of the summary, under a heading of its own. */
export function PreviewPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={s.part} aria-label={title}>
      <h3 className={s.name}>{title}</h3>
      {children}
    </section>
  );
}
