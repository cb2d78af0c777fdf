import { Plural, useLingui } from '@lingui/react/macro';
import { Button, CloseButton } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { formatNumber } from '../lib/format';
import { type Selection, useChosen } from '../lib/selection';
import { useLanguage } from '../lib/use-language';
import { useNarrow } from '../lib/use-narrow';
import s from './bulk-bar.module.css';
import { useShortcuts } from './use-shortcuts';

interface Props {
  selection: Selection;
  /** Of the page that is shown. */
  pageIds: readonly string[];
  /** How many match the filter; absent while they are counted. */
  matching: number | undefined;
  /** Whether all that match may be chosen, also those off this page. */
  mayAll: boolean;
  children: ReactNode;
}

/**
 * What is chosen, always by its true number, and what can be done with it. B leads here: from the row that was ticked
 * it is hundreds of stops.
 */
export function BulkBar({ selection, pageIds, matching, mayAll, children }: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  const narrow = useNarrow();
  const { ids, all } = useChosen(selection);
  const count = all === null ? ids.size : (matching ?? all);
  const number = formatNumber(language, count);
  const total = matching === undefined ? '' : formatNumber(language, matching);
  const pageChosen = pageIds.length > 0 && pageIds.every((id) => ids.has(id));
  const bar = useRef<HTMLElement>(null);
  useShortcuts(count > 0 ? { b: () => bar.current?.querySelector('button')?.focus() } : {});
  return (
    <section
      ref={bar}
      className={s.bar}
      data-open={count > 0 || undefined}
      aria-label={t`Clientes elegidos`}
      aria-keyshortcuts="B"
    >
      <span role="status" className={s.count}>
        {count > 0 && <Plural value={count} one={`${number} elegido`} other={`${number} elegidos`} />}
      </span>
      {count > 0 && (
        <>
          {mayAll && pageChosen && all === null && matching !== undefined && matching > ids.size && (
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={t`Elegir los ${total} que coinciden`}
              onClick={() => selection.chooseAll(matching)}
            >
              {narrow ? t`Elegir los ${total}` : t`Elegir los ${total} que coinciden`}
            </Button>
          )}
          <div className={s.tasks}>{children}</div>
          <CloseButton className={s.close} aria-label={t`Quitar la selección`} onClick={() => selection.clear()} />
        </>
      )}
    </section>
  );
}
