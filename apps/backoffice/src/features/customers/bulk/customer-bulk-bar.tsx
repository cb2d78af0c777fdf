import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconTags } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { withWords } from '../../../lib/i18n';
import { type Selection, useChosen } from '../../../lib/selection';
import { BulkBar } from '../../../ui/bulk-bar';
import { useMay } from '../../session/session';
import { CustomersCount } from '../customers.graphql';

const BulkTagsDialog = lazy(
  withWords(() => import('./bulk-tags-dialog').then((module) => ({ default: module.BulkTagsDialog }))),
);

interface Props {
  selection: Selection;
  query: string | undefined;
  pageIds: readonly string[];
  /** The rows are there: their count may be asked for. */
  ready: boolean;
}

/** The customers that are chosen, and their tags. All that match travel as the filter, never as ids. */
export function CustomerBulkBar({ selection, query, pageIds, ready }: Props) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const { ids, all } = useChosen(selection);
  const { data } = useQuery(CustomersCount, { variables: { query }, skip: !ready });
  const matching = data?.customers.totalCount ?? undefined;
  const mayAll = useMay('EXPORT');
  const count = all ? (matching ?? 0) : ids.size;
  const done = () => {
    setOpen(false);
    selection.clear();
  };
  return (
    <>
      <BulkBar selection={selection} pageIds={pageIds} matching={matching} mayAll={mayAll}>
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconTags size={16} aria-hidden />}
          onClick={() => setOpen(true)}
        >{t`Etiquetas`}</Button>
      </BulkBar>
      {open && (
        <Suspense>
          <BulkTagsDialog
            target={all ? { filter: { query, expectedCount: count } } : { customerIds: [...ids] }}
            count={count}
            onClose={() => setOpen(false)}
            onDone={done}
          />
        </Suspense>
      )}
    </>
  );
}
