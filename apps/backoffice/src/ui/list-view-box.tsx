import { useLingui } from '@lingui/react/macro';
import type { ColumnChoice } from '../lib/columns';
import type { Boxed } from './late-box';
import { ListViewPanel, type Named } from './list-view-panel';
import { PopoverBox } from './popover-box';

/** What one sees of a list, at its button. */
export function ListViewBox({ boxed, choice }: { boxed: Boxed; choice: ColumnChoice<Named> }) {
  const { t } = useLingui();
  return (
    <PopoverBox boxed={boxed} label={t`Columnas y altura de las filas`} position="bottom-end">
      <ListViewPanel choice={choice} />
    </PopoverBox>
  );
}
