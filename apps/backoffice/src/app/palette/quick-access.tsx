import { useLingui } from '@lingui/react/macro';
import { ActionIcon, UnstyledButton } from '@mantine/core';
import { IconHelp, IconSearch } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import { Suspense, useEffect, useEffectEvent, useRef, useState } from 'react';
import { withWords } from '../../lib/i18n';
import { shortcutsOn } from '../../lib/shortcuts-choice';
import { late } from '../../ui/late';
import { isWriting, useShortcuts } from '../../ui/use-shortcuts';
import { useSections } from '../sections';
import s from './quick-access.module.css';
import { type Typed, TypedAhead } from './typed-ahead';

const Palette = late(withWords(async () => ({ default: (await import('./palette')).Palette })));
const KeyMap = late(withWords(async () => ({ default: (await import('./key-map')).KeyMap })));

/** The palette and the map of keys, in the top bar and by their keys. Both come when they are asked for. */
export function QuickAccess() {
  const { t } = useLingui();
  const [open, setOpen] = useState<'keys' | Typed>();
  const close = () => setOpen(undefined);
  const openPalette = () => setOpen((now) => (typeof now === 'object' ? now : { text: '' }));
  usePaletteKey(openPalette);
  useGoKeys();
  useShortcuts({ '?': () => setOpen('keys') });
  return (
    <>
      <UnstyledButton className={s.search} aria-keyshortcuts="Control+K Meta+K" onClick={openPalette}>
        <IconSearch size={16} aria-hidden />
        <span className={s.words}>{t`Ir, crear o buscar`}</span>
        <kbd className={s.key} aria-hidden>
          Ctrl K
        </kbd>
      </UnstyledButton>
      <ActionIcon
        className={s.help}
        variant="subtle"
        color="gray"
        aria-label={t`Atajos de teclado`}
        title={t`Atajos de teclado`}
        aria-keyshortcuts="?"
        onClick={() => setOpen('keys')}
      >
        <IconHelp size={20} aria-hidden />
      </ActionIcon>
      <Suspense fallback={typeof open === 'object' && <TypedAhead typed={open} />}>
        {typeof open === 'object' && <Palette typed={open} onClose={close} />}
        {open === 'keys' && <KeyMap onClose={close} />}
      </Suspense>
    </>
  );
}

/** Ctrl+K and ⌘K, also while one writes. */
function usePaletteKey(onOpen: () => void) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    event.preventDefault();
    onOpen();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

/** G, and then the letter of a section. It hears keys before the page does: the letter is not the page's then. */
function useGoKeys() {
  const router = useRouter();
  const sections = useSections();
  const since = useRef(Number.NEGATIVE_INFINITY);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target) || !shortcutsOn()) return;
    const letter = event.key.toLowerCase();
    const waiting = event.timeStamp - since.current < 1_500;
    since.current = !waiting && letter === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY;
    const section = waiting && sections.find((one) => one.key === letter);
    if (!section) return;
    event.preventDefault();
    void router.navigate({ to: section.to });
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, []);
}
