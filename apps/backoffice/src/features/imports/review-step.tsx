import { useApolloClient } from '@apollo/client/react';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { refusalOf } from '../../lib/api-error';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { Failure } from '../../ui/failure';
import { Notice } from '../../ui/notice';
import { Panel } from '../../ui/panel';
import { useShop } from '../session/session';
import { AnotherFile } from './another-file';
import type { FileKind, ImportReport } from './import-api';
import { type Attempt, type Draft, tryAgain } from './import-draft';
import { Progress } from './progress';
import { refreshLists } from './refresh-lists';
import { Refusal } from './refusal';
import { ReportView } from './report-view';
import { leaveCheck, startCheck, startLoad } from './run-import';

/** What would come of the file, tried with every row of it; then it is loaded. */
export function ReviewStep({ draft }: { draft: Draft }) {
  const { check } = draft;
  const untried = check === null;
  useEffect(() => {
    if (untried) startCheck();
  }, [untried]);
  if (draft.load) return <AlreadyLoaded />;
  if (!check || check.state === 'running') return check && <Checking check={check} />;
  if (!check.report) return <CheckFailed error={check.error} />;
  return (
    <Stack gap="md">
      <Go report={check.report} kind={draft.kind} />
      <ReportView report={check.report} draft={draft} />
    </Stack>
  );
}

/** What was tried before the file went in says nothing any more. */
function AlreadyLoaded() {
  const { t } = useLingui();
  return (
    <Notice
      title={t`Este archivo ya está cargado`}
      action={<Button variant="default" onClick={tryAgain}>{t`Probarlo otra vez`}</Button>}
    >
      {t`El resultado está en el último paso.`}
    </Notice>
  );
}

function Checking({ check }: { check: Attempt }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const back = () => {
    leaveCheck();
    void navigate({ to: '/importar', search: { paso: 'columnas' } });
  };
  return (
    <Panel title={t`Probando el archivo`}>
      <Stack gap="sm" align="stretch">
        <Text size="sm">{t`Se lee entero para decirte qué pasaría. Todavía no se guarda nada.`}</Text>
        <Progress attempt={check} total={null} label={t`Prueba del archivo`} />
        <Group>
          <Button variant="default" onClick={back}>{t`Volver a las columnas`}</Button>
        </Group>
      </Stack>
    </Panel>
  );
}

function CheckFailed({ error }: { error: unknown }) {
  const { t } = useLingui();
  const refusal = refusalOf(error);
  if (refusal) return <Refusal>{refusal}</Refusal>;
  return <Failure what={t`No se pudo probar el archivo.`} error={error} retry={startCheck} />;
}

function Go({ report, kind }: { report: ImportReport; kind: FileKind }) {
  const { t } = useLingui();
  const language = useLanguage();
  const client = useApolloClient();
  const navigate = useNavigate();
  const shop = useShop();
  const count = report.created + report.updated;
  const load = loadWords(kind, count, formatNumber(language, count));
  const faulty = formatNumber(language, report.faulty);
  if (count === 0) {
    const why =
      report.rows === 0 ? t`El archivo no trae ninguna fila bajo la cabecera.` : t`Ninguna fila crea ni cambia nada.`;
    return (
      <Notice title={t`No hay nada que cargar`} action={<AnotherFile />}>
        {why}
      </Notice>
    );
  }
  const go = () => {
    void startLoad(shop.id, () => void refreshLists(client));
    void navigate({ to: '/importar', search: { paso: 'carga' } });
  };
  return (
    <Group gap="sm">
      <Button onClick={go}>{report.faulty > 0 ? t`${load} y saltar ${faulty} con errores` : load}</Button>
      <Text size="sm" c="dimmed">{t`Todavía no se ha guardado nada.`}</Text>
    </Group>
  );
}

/** What the button does: a file of lines or payments is counted by the orders that they are of. */
function loadWords(kind: FileKind, count: number, loaded: string): string {
  const words = {
    customers: plural(count, { one: `Cargar ${loaded} cliente`, other: `Cargar ${loaded} clientes` }),
    orders: plural(count, { one: `Cargar ${loaded} pedido`, other: `Cargar ${loaded} pedidos` }),
    lines: plural(count, {
      one: `Cargar las líneas de ${loaded} pedido`,
      other: `Cargar las líneas de ${loaded} pedidos`,
    }),
    payments: plural(count, {
      one: `Cargar los pagos de ${loaded} pedido`,
      other: `Cargar los pagos de ${loaded} pedidos`,
    }),
  };
  return words[kind];
}
