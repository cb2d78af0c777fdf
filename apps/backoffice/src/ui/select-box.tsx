import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { type Selection, useChosen, useIsChosen } from '../lib/selection';
import s from './select-box.module.css';

/** Chooses a row. A native box in a label: the whole cell is its target. */
export function RowBox({ selection, id, name }: { selection: Selection; id: string; name: string }) {
  const { t } = useLingui();
  return (
    <label className={s.target}>
      <input
        type="checkbox"
        className={s.box}
        data-row-box
        aria-keyshortcuts="X"
        aria-label={t`Elegir ${name}`}
        checked={useIsChosen(selection, id)}
        onChange={({ currentTarget, nativeEvent }) => {
          const { checked } = currentTarget;
          // With Shift, all from the box that was ticked before.
          if (nativeEvent instanceof MouseEvent && nativeEvent.shiftKey) selection.toggleUpTo(id, checked);
          else selection.toggle(id, checked);
        }}
      />
    </label>
  );
}

/** Chooses the rows of this page; half ticked when it is some of them. */
export function PageBox({ selection, ids }: { selection: Selection; ids: readonly string[] }) {
  const { t } = useLingui();
  const box = useRef<HTMLInputElement>(null);
  const { ids: chosen, all } = useChosen(selection);
  const here = ids.filter((id) => all !== null || chosen.has(id)).length;
  const checked = ids.length > 0 && here === ids.length;
  useEffect(() => {
    if (box.current) box.current.indeterminate = here > 0 && !checked;
  }, [here, checked]);
  return (
    <label className={s.target}>
      <input
        ref={box}
        type="checkbox"
        className={s.box}
        data-page-box
        aria-label={t`Elegir esta página`}
        aria-keyshortcuts="Control+A Meta+A"
        checked={checked}
        disabled={ids.length === 0}
        onChange={(event) => selection.togglePage(event.currentTarget.checked)}
      />
    </label>
  );
}
