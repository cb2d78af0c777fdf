import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Notice } from './notice';

/** Nothing matches the filter: says which, and takes it away. */
export function NoMatch(props: { title: string; children: string; onClear: () => void }) {
  return (
    <Notice title={props.title} action={<ClearFilter onClear={props.onClear} />}>
      {props.children}
    </Notice>
  );
}

/** The address asks for something that is no filter; the search box says what is wrong with it. */
export function UnreadableFilter({ onClear }: { onClear: () => void }) {
  const { t } = useLingui();
  return <Notice title={t`No entendemos este filtro`} action={<ClearFilter onClear={onClear} />} />;
}

function ClearFilter({ onClear }: { onClear: () => void }) {
  const { t } = useLingui();
  return <Button variant="default" onClick={onClear}>{t`Quitar filtros`}</Button>;
}
