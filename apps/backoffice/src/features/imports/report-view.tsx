import { useLingui } from '@lingui/react/macro';
import { Button, Group, Stack } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { refusalOf } from '../../lib/api-error';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { Panel } from '../../ui/panel';
import { Figures } from './figures';
import s from './import.module.css';
import { type ImportReport, keepFaults } from './import-api';
import { type Draft, wishesOf } from './import-draft';
import { IssueTable } from './issue-table';
import { Refusal } from './refusal';
import { useIssueWords } from './use-issue-words';

/** What became of a file, or would: counts, the rows at fault, and the values that were left out. */
export function ReportView({ report, draft }: { report: ImportReport; draft?: Draft }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { faults, faultCount, warnings, warningCount, stopped, dryRun } = report;
  const words = useIssueWords();
  const faultTotal = formatNumber(language, faultCount);
  const warningTotal = formatNumber(language, warningCount);
  return (
    <Stack gap="md">
      <Figures counts={report} past={!dryRun} />
      {stopped && (
        <Refusal>
          {stopped.row > 0 && t`Hasta la fila ${formatNumber(language, stopped.row)}.`} {words(stopped)}
        </Refusal>
      )}
      {faultCount > 0 && (
        <Panel
          title={
            dryRun
              ? t`Errores (${faultTotal}): esas filas no se cargarán`
              : t`Errores (${faultTotal}): esas filas no se cargaron`
          }
          actions={draft && <FaultsFile draft={draft} />}
        >
          <IssueTable issues={faults} count={faultCount} label={t`Filas con errores`} />
        </Panel>
      )}
      {warningCount > 0 && (
        <Panel title={t`Avisos: ${warningTotal}`}>
          <p className={s.note}>{t`La fila se carga, sin ese valor o con él como está. Míralos cuando puedas.`}</p>
          <IssueTable issues={warnings} count={warningCount} label={t`Avisos`} />
        </Panel>
      )}
    </Stack>
  );
}

/** The rows at fault as a file: mended, it can be loaded as it is. */
function FaultsFile({ draft }: { draft: Draft }) {
  const { t } = useLingui();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const keep = async () => {
    setBusy(true);
    setRefusal(undefined);
    try {
      await keepFaults(draft.file, wishesOf(draft, true));
    } catch (error) {
      setRefusal(refusalOf(error) ?? t`No se pudo descargar. Comprueba tu conexión y vuelve a intentarlo.`);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Group gap="xs">
      <span role="alert" className={`${s.note} ${s.wrong}`}>
        {refusal}
      </span>
      <Button
        variant="default"
        size="xs"
        loading={busy}
        leftSection={<IconDownload size={16} aria-hidden />}
        onClick={() => void keep()}
      >
        {t`Descargar filas con errores (CSV)`}
      </Button>
    </Group>
  );
}
