import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import s from './import.module.css';
import type { ImportCounts } from './import-api';

/** What becomes of the rows, or became of them. What did not happen is left out, but for the faults and the new ones. */
export function Figures({ counts, past }: { counts: ImportCounts; past: boolean }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { created, updated, unchanged, skipped } = counts;
  const made = past
    ? plural(created, { one: 'nuevo', other: 'nuevos' })
    : plural(created, { one: 'será nuevo', other: 'serán nuevos' });
  const changed = past
    ? plural(updated, { one: 'actualizado', other: 'actualizados' })
    : plural(updated, { one: 'se actualiza', other: 'se actualizan' });
  const figures = [
    { name: made, count: created, always: true },
    { name: changed, count: updated, always: true },
    { name: t`sin cambios`, count: unchanged },
    { name: plural(skipped, { one: 'se deja como está', other: 'se dejan como están' }), count: skipped },
    { name: t`con errores`, count: counts.faulty, always: true, bad: counts.faulty > 0 },
  ];
  return (
    <dl className={s.figures}>
      {figures
        .filter(({ count, always }) => always || count > 0)
        .map(({ name, count, bad }) => (
          <div key={name} data-bad={bad || undefined}>
            <dt>{name}</dt>
            <dd>{formatNumber(language, count)}</dd>
          </div>
        ))}
    </dl>
  );
}
