import { useLingui } from '@lingui/react/macro';
import { Button, Group, NativeSelect } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useShortcuts } from './use-shortcuts';

interface Props<Size extends number> {
  label: string;
  /** Absent where there is no such page. */
  onPrevious: (() => void) | undefined;
  onNext: (() => void) | undefined;
  size: Size;
  sizes: readonly Size[];
  onSize: (size: Size) => void;
}

/**
 * Page by page with cursors: nothing is skipped or shown twice when rows change meanwhile. [ and ] turn the page: from
 * the first row it is hundreds of stops to here.
 */
export function Pager<Size extends number>(props: Props<Size>) {
  const { t } = useLingui();
  useShortcuts({ '[': () => props.onPrevious?.(), ']': () => props.onNext?.() });
  return (
    <Group component="nav" aria-label={props.label} justify="space-between" gap="sm">
      <NativeSelect
        size="xs"
        aria-label={t`Filas por página`}
        value={String(props.size)}
        onChange={(event) => {
          const size = props.sizes.find((one) => String(one) === event.currentTarget.value);
          if (size) props.onSize(size);
        }}
        data={props.sizes.map((size) => ({ value: String(size), label: t`${size} por página` }))}
      />
      <Group gap="xs" wrap="nowrap">
        <Button
          variant="default"
          size="xs"
          leftSection={<IconChevronLeft size={14} aria-hidden />}
          aria-keyshortcuts="["
          disabled={!props.onPrevious}
          onClick={props.onPrevious}
        >{t`Anterior`}</Button>
        <Button
          variant="default"
          size="xs"
          rightSection={<IconChevronRight size={14} aria-hidden />}
          aria-keyshortcuts="]"
          disabled={!props.onNext}
          onClick={props.onNext}
        >{t`Siguiente`}</Button>
      </Group>
    </Group>
  );
}
