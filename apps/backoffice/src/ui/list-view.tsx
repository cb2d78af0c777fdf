import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconColumns } from '@tabler/icons-react';
import { useRef } from 'react';
import type { ColumnChoice } from '../lib/columns';
import { withWords } from '../lib/i18n';
import { late } from './late';
import { LateBox } from './late-box';
import type { Named } from './list-view-panel';
import { useShortcuts } from './use-shortcuts';

const ListViewBox = late(
  withWords(() => import('./list-view-box').then((module) => ({ default: module.ListViewBox }))),
);

/** What one sees of a list: which columns, in which order, how tall the rows. */
export function ListView({ choice }: { choice: ColumnChoice<Named> }) {
  const { t } = useLingui();
  const place = useRef<HTMLDivElement>(null);
  useShortcuts({ l: () => place.current?.querySelector('button')?.click() });
  return (
    <div ref={place}>
      <LateBox
        opens="dialog"
        button={
          <Button
            variant="default"
            leftSection={<IconColumns size={16} aria-hidden />}
            aria-keyshortcuts="L"
          >{t`Columnas`}</Button>
        }
        ahead={ListViewBox.ahead}
        box={(boxed) => <ListViewBox boxed={boxed} choice={choice} />}
      />
    </div>
  );
}
