import { Suspense } from 'react';
import type { CustomerRowFragment } from '../../../gql/graphql';
import { withWords } from '../../../lib/i18n';
import { late } from '../../../ui/late';
import type { RowTask } from './row-task';

const RowTagsDialog = late(
  withWords(() => import('./row-tags-dialog').then((module) => ({ default: module.RowTagsDialog }))),
);
const CustomerDeleteDialog = late(
  withWords(() =>
    import('../delete/customer-delete-dialog').then((module) => ({ default: module.CustomerDeleteDialog })),
  ),
);

interface Props {
  task: RowTask;
  row: CustomerRowFragment;
  onClose: () => void;
}

/** The dialog of what is done with a row. */
export function RowDialog({ task, row, onClose }: Props) {
  return (
    <Suspense>
      {task === 'tags' && <RowTagsDialog row={row} onClose={onClose} />}
      {task === 'delete' && (
        <CustomerDeleteDialog target={{ customerIds: [row.id] }} onDone={onClose} onClose={onClose} />
      )}
    </Suspense>
  );
}
