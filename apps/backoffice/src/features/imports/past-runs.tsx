import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Skeleton, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { formatDateTime, formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { Failure } from '../../ui/failure';
import s from '../../ui/list.module.css';
import { Panel } from '../../ui/panel';
import r from '../../ui/record.module.css';
import { useShop } from '../session/session';
import { Figures } from './figures';
import i from './import.module.css';
import { askRun, askRuns, type ImportRun } from './import-api';
import { LoadedLinks } from './loaded-links';
import { Refusal } from './refusal';
import { ReportView } from './report-view';
import { useAnswer } from './use-answer';

/** What this person loaded lately: somebody who closed the tab sees what came of it. */
export function PastRuns() {
  const { t } = useLingui();
  const { answer: runs = [] } = useAnswer('runs', askRuns);
  if (runs.length === 0) return null;
  return (
    <Panel title={t`Cargas de la última hora`}>
      <ul className={s.plain}>
        {runs.map((run) => (
          <PastLine key={run.id} run={run} />
        ))}
      </ul>
    </Panel>
  );
}

function PastLine({ run }: { run: ImportRun }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { timeZone } = useShop();
  const { created, updated, faulty } = run.counts;
  const [made, changed, wrong] = [created, updated, faulty].map((count) => formatNumber(language, count));
  const news = plural(created, { one: `${made} nuevo`, other: `${made} nuevos` });
  const changes = plural(updated, { one: `${changed} actualizado`, other: `${changed} actualizados` });
  const states = { RUNNING: t`en marcha`, DONE: t`terminada`, FAILED: t`interrumpida` };
  return (
    <li className={s.line}>
      <div className={s.wide}>
        <Link className={r.back} to="/importar" search={{ carga: run.id }}>
          {run.fileName ?? t`Archivo sin nombre`}
        </Link>
        <div className={i.past}>
          {formatDateTime(language, timeZone, run.startedAt)} · {states[run.state]} · {news}, {changes},{' '}
          {t`${wrong} con errores`}
        </div>
      </div>
    </li>
  );
}

/** One of them, as far as the server still knows it. */
export function PastRun({ id }: { id: string }) {
  const { t } = useLingui();
  const {
    answer: run,
    error,
    ask,
  } = useAnswer(
    id,
    () => askRun(id),
    ({ state }) => state === 'RUNNING',
  );
  if (error)
    return (
      <Failure what={t`Ya no sabemos nada de esta carga: se guardan durante una hora.`} error={error} retry={ask} />
    );
  if (!run) return <Skeleton height={240} />;
  const { what, counts, report, startedAt, endedAt, fileName } = run;
  return (
    <Stack gap="md">
      <Panel title={fileName ?? t`Archivo sin nombre`}>
        <LoadedLinks
          what={what}
          counts={counts}
          startedAt={Date.parse(startedAt)}
          endedAt={endedAt ? Date.parse(endedAt) : Date.now()}
        />{' '}
        <Link className={r.back} to="/importar" search={{}}>{t`Cargar otro archivo`}</Link>
      </Panel>
      {report ? <ReportView report={report} /> : <Unfinished run={run} />}
    </Stack>
  );
}

function Unfinished({ run }: { run: ImportRun }) {
  const { t } = useLingui();
  return (
    <>
      {run.state === 'FAILED' ? (
        <Refusal>{t`La carga se interrumpió. Lo que se guardó hasta entonces está en la tienda.`}</Refusal>
      ) : (
        <p role="status">{t`La carga sigue en marcha.`}</p>
      )}
      <Figures counts={run.counts} past />
    </>
  );
}
