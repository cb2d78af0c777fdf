import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconFolders, IconTags, IconToggleLeft, IconTrash } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { withWords } from '../../../lib/i18n';
import { type Selection, useChosen } from '../../../lib/selection';
import { BulkBar } from '../../../ui/bulk-bar';
import { late } from '../../../ui/late';
import { useShortcuts } from '../../../ui/use-shortcuts';
import { useMay } from '../../session/session';

const dialogs = {
  tags: late(withWords(() => import('./bulk-tags-dialog').then((module) => ({ default: module.BulkTagsDialog })))),
  groups: late(
    withWords(() => import('./bulk-groups-dialog').then((module) => ({ default: module.BulkGroupsDialog }))),
  ),
  status: late(
    withWords(() => import('./bulk-status-dialog').then((module) => ({ default: module.BulkStatusDialog }))),
  ),
  delete: late(
    withWords(() =>
      import('../delete/customer-delete-dialog').then((module) => ({ default: module.CustomerDeleteDialog })),
    ),
  ),
};
type Task = keyof typeof dialogs;

interface Props {
  selection: Selection;
  query: string | undefined;
  pageIds: readonly string[];
  /** How many match; undefined while nobody knows. */
  matching: number | undefined;
}

/** The customers that are chosen, and what can be done with them. All that match travel as the filter, never as ids. */
export function CustomerBulkBar({ selection, query, pageIds, matching }: Props) {
  const [task, setTask] = useState<Task>();
  const { ids, all } = useChosen(selection);
  const count = all === null ? ids.size : (matching ?? all);
  const Dialog = task && dialogs[task];
  useShortcuts(count > 0 ? { t: () => setTask('tags') } : {});
  return (
    <>
      <BulkBar selection={selection} pageIds={pageIds} matching={matching} mayAll={useMay('EXPORT')}>
        <Tasks onChoose={setTask} />
      </BulkBar>
      {Dialog && (
        <Suspense>
          <Dialog
            target={all === null ? { customerIds: [...ids] } : { filter: { query, expectedCount: count } }}
            count={count}
            onClose={() => setTask(undefined)}
            onDone={() => {
              setTask(undefined);
              selection.clear();
            }}
          />
        </Suspense>
      )}
    </>
  );
}

function Tasks({ onChoose }: { onChoose: (task: Task) => void }) {
  const { t } = useLingui();
  const tasks = [
    { id: 'tags', label: t`Etiquetas`, Icon: IconTags, may: true },
    { id: 'groups', label: t`Grupos`, Icon: IconFolders, may: useMay('WRITE_GROUPS') },
    { id: 'status', label: t`Estado`, Icon: IconToggleLeft, may: true },
    { id: 'delete', label: t`Eliminar`, Icon: IconTrash, may: useMay('DELETE') },
  ] as const;
  return tasks
    .filter(({ may }) => may)
    .map(({ id, label, Icon }) => (
      <Button
        key={id}
        variant="default"
        size="compact-md"
        leftSection={<Icon size={16} aria-hidden />}
        aria-keyshortcuts={id === 'tags' ? 'T' : undefined}
        onClick={() => onChoose(id)}
      >
        {label}
      </Button>
    ));
}
