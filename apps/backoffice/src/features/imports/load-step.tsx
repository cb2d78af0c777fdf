import { useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text } from '@mantine/core';
import { refusalOf } from '../../lib/api-error';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { Panel } from '../../ui/panel';
import { AnotherFile } from './another-file';
import { Figures } from './figures';
import type { Attempt, Draft } from './import-draft';
import { LoadedLinks } from './loaded-links';
import { Progress } from './progress';
import { Refusal } from './refusal';
import { ReportView } from './report-view';
import { cancelLoad } from './run-import';

/** The loading itself, and then what came of it. */
export function LoadStep({ draft, load }: { draft: Draft; load: Attempt }) {
  if (load.state === 'running') return <Loading draft={draft} load={load} />;
  if (!load.report) return <BrokenOff load={load} />;
  return <Loaded draft={draft} load={load} />;
}

function Loading({ draft, load }: { draft: Draft; load: Attempt }) {
  const { t } = useLingui();
  return (
    <Panel title={t`Cargando «${draft.file.name}»`}>
      <Stack gap="sm">
        <Progress attempt={load} total={draft.check?.report?.rows ?? null} label={t`Carga del archivo`} />
        <Text size="sm" c="dimmed">
          {t`Puedes seguir trabajando: la carga sigue y la verás arriba. No cierres esta pestaña hasta que termine.`}
        </Text>
        <Group>
          <Button variant="default" loading={load.cancelling} onClick={() => void cancelLoad()}>
            {t`Parar la carga`}
          </Button>
        </Group>
      </Stack>
    </Panel>
  );
}

function Loaded({ draft, load }: { draft: Draft; load: Attempt }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { report } = load;
  if (!report) return null;
  const changed = formatNumber(language, report.created + report.updated);
  return (
    <Stack gap="md">
      <Panel title={report.stopped ? t`La carga se detuvo` : t`Carga terminada`}>
        <Stack gap="sm">
          <Text role="status">{t`Creados o actualizados: ${changed}.`}</Text>
          <Group gap="md">
            <LoadedLinks
              what={draft.kind === 'customers' ? 'customers' : 'orders'}
              counts={report}
              startedAt={load.startedAt}
              endedAt={load.endedAt ?? Date.now()}
            />
            <AnotherFile />
          </Group>
        </Stack>
      </Panel>
      <ReportView report={report} draft={draft} />
    </Stack>
  );
}

/** The answer was lost: what is known of it is said, and nothing more. */
function BrokenOff({ load }: { load: Attempt }) {
  const { t } = useLingui();
  const refusal = refusalOf(load.error);
  return (
    <Stack gap="md">
      <Refusal>
        {refusal ?? t`La carga se interrumpió. Lo que se guardó hasta entonces está en la tienda.`}{' '}
        {t`Puedes cargar el mismo archivo otra vez: lo que ya entró no se repite.`}
      </Refusal>
      {load.counts && <Figures counts={load.counts} past />}
      <Group>
        <AnotherFile />
      </Group>
    </Stack>
  );
}
