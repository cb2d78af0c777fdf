import { useLingui } from '@lingui/react/macro';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import s from './import.module.css';
import type { ImportCounts } from './import-api';

/** What becomes of the rows, or became of them. What did not happen is left out, but for the faults and the new ones. */
export function Figures({ counts, past }: { counts: ImportCounts; past: boolean }) {
  const { t } = useLingui();
  const language = useLanguage();
  const figures = [
    { name: past ? t`nuevos` : t`serán nuevos`, count: counts.created, always: true },
    { name: past ? t`actualizados` : t`se actualizan`, count: counts.updated, always: true },
    { name: t`sin cambios`, count: counts.unchanged },
    { name: t`se dejan como están`, count: counts.skipped },
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
