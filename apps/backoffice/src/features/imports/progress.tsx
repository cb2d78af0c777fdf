import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import s from './import.module.css';
import type { Attempt } from './import-draft';

/** How far an attempt is: rows of how many, and about how long it still takes. */
export function Progress({ attempt, total, label }: { attempt: Attempt; total: number | null; label: string }) {
  const { t } = useLingui();
  const language = useLanguage();
  const percent = Math.floor(attempt.part * 100);
  const count = attempt.counts?.rows ?? 0;
  const rows = formatNumber(language, count);
  const read = plural(count, { one: `${rows} fila leída`, other: `${rows} filas leídas` });
  const all = total === null ? null : formatNumber(language, total);
  return (
    <div>
      <div className={s.bar} role="progressbar" aria-label={label} aria-valuenow={percent}>
        <div style={{ transform: `scaleX(${attempt.part})` }} />
      </div>
      <Text size="sm" mt={4}>
        {all === null ? read : t`${rows} de ${all} filas`} · {percent} % · <Left attempt={attempt} />
      </Text>
    </div>
  );
}

function Left({ attempt }: { attempt: Attempt }) {
  const { t } = useLingui();
  const elapsed = useNow() - attempt.startedAt;
  if (attempt.part < 0.02 || elapsed < 2_000) return t`calculando cuánto queda…`;
  const seconds = Math.round((elapsed / attempt.part - elapsed) / 1000);
  if (seconds < 60) return t`queda menos de un minuto`;
  const minutes = Math.round(seconds / 60);
  return plural(minutes, { one: 'queda un minuto', other: 'quedan unos # minutos' });
}

function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
