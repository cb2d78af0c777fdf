import { useLingui } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import s from './import.module.css';
import type { RowIssue } from './import-api';
import { useIssueWords } from './use-issue-words';

const step = 100;

/** Rows of the file with what is the matter with them, as a spreadsheet counts rows. */
export function IssueTable({ issues, count, label }: { issues: readonly RowIssue[]; count: number; label: string }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [shown, setShown] = useState(step);
  const words = useIssueWords();
  const rest = formatNumber(language, count - issues.length);
  return (
    <div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={s.region} aria-label={label} tabIndex={0}>
        <table className={s.table}>
          <thead>
            <tr>
              <th scope="col">{t`Fila`}</th>
              <th scope="col">{t`Columna`}</th>
              <th scope="col">{t`Valor`}</th>
              <th scope="col">{t`Qué pasa`}</th>
            </tr>
          </thead>
          <tbody>
            {issues.slice(0, shown).map((issue, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row may have the same fault twice, and none ever moves
              <tr key={index}>
                <th scope="row" className={s.number} data-label={t`Fila`}>
                  {formatNumber(language, issue.row)}
                </th>
                {issue.column === null ? <td /> : <td data-label={t`Columna`}>{issue.column}</td>}
                {issue.value === null ? <td /> : <td data-label={t`Valor`}>{issue.value}</td>}
                <td>{words(issue)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {issues.length > shown && (
        <Button variant="subtle" size="xs" mt="xs" onClick={() => setShown(shown + step)}>
          {t`Ver más`}
        </Button>
      )}
      {count > issues.length && <Text className={s.note}>{t`Y ${rest} más: están en el CSV.`}</Text>}
    </div>
  );
}
