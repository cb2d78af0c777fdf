import { useLingui } from '@lingui/react/macro';
import { Button, Popover } from '@mantine/core';
import { IconColumns } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import type { ColumnChoice } from '../lib/columns';
import { withWords } from '../lib/i18n';
import type { Column } from './data-table';
import { useShortcuts } from './use-shortcuts';

const ListViewPanel = lazy(
  withWords(() => import('./list-view-panel').then((module) => ({ default: module.ListViewPanel }))),
);

/** What one sees of a list: which columns, in which order, how tall the rows. */
export function ListView<Row>({ choice }: { choice: ColumnChoice<Column<Row, string>> }) {
  const { t } = useLingui();
  const [opened, setOpened] = useState(false);
  useShortcuts({ l: () => setOpened(true) });
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconColumns size={16} aria-hidden />}
          aria-keyshortcuts="L"
          onClick={() => setOpened(!opened)}
        >{t`Columnas`}</Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t`Columnas y altura de las filas`}>
        <Suspense fallback={t`Cargando…`}>
          <ListViewPanel choice={choice} />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
