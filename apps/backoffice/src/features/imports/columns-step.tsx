import { useLingui } from '@lingui/react/macro';
import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { Panel } from '../../ui/panel';
import { ColumnTable } from './column-table';
import s from './import.module.css';
import type { FileKind } from './import-api';
import { type Draft, doubled, missing } from './import-draft';
import { kindLabels, useFieldLabel } from './import-labels';
import { LoadingRules } from './loading-rules';
import { isMapped } from './steps';
import { useChooseFile } from './use-choose-file';

/** What was recognised, where each column goes, and how it is to be loaded. */
export function ColumnsStep({ draft }: { draft: Draft }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  return (
    <Stack gap="md">
      <Recognised draft={draft} />
      <Panel title={t`A dónde va cada columna`}>
        <ColumnTable draft={draft} />
      </Panel>
      <LoadingRules draft={draft} />
      <Unmapped draft={draft} />
      <Group>
        <Button
          disabled={!isMapped(draft)}
          onClick={() => void navigate({ to: '/importar', search: { paso: 'revision' } })}
        >
          {t`Revisar antes de cargar`}
        </Button>
      </Group>
    </Stack>
  );
}

function Recognised({ draft }: { draft: Draft }) {
  const { t } = useLingui();
  const { choose, refusal } = useChooseFile();
  const { file, preview, kind } = draft;
  const how = useHow(draft);
  const language = useLanguage();
  const all = formatNumber(language, preview.columns.length);
  const known = formatNumber(language, preview.columns.filter(({ field }) => field !== null).length);
  const program = preview.system && preview.system.id !== 'clientela' ? preview.system.name : null;
  const found =
    preview.system?.id === 'clientela'
      ? t`Es nuestra plantilla.`
      : program
        ? t`Parece una exportación de ${program}.`
        : t`No sabemos de qué programa es: mira bien a dónde va cada columna.`;
  return (
    <Panel title={file.name}>
      <Stack gap="xs">
        <Text size="sm">{found}</Text>
        <Text size="sm">{t`Columnas reconocidas: ${known} de ${all}.`}</Text>
        <Text size="sm" c="dimmed">
          {how}
        </Text>
        <NativeSelect
          label={t`Qué trae el archivo`}
          maw={320}
          value={kind}
          onChange={(event) => choose(file, event.currentTarget.value as FileKind)}
          data={(Object.keys(kindLabels) as FileKind[]).map((value) => ({ value, label: t(kindLabels[value]) }))}
          error={refusal}
        />
      </Stack>
    </Panel>
  );
}

/** «UTF-8 · separado por punto y coma · 1.234 kB». */
function useHow({ file, preview }: Draft): string {
  const { t } = useLingui();
  const language = useLanguage();
  const delimiters: Record<string, string> = {
    ',': t`separado por comas`,
    ';': t`separado por punto y coma`,
    '\t': t`separado por tabuladores`,
  };
  const kilobytes = formatNumber(language, Math.max(1, Math.round(file.size / 1024)));
  const delimiter = delimiters[preview.delimiter] ?? preview.delimiter;
  return [preview.encoding.toUpperCase(), delimiter, `${kilobytes} kB`].join(' · ');
}

/** Why it cannot go on yet. */
function Unmapped({ draft }: { draft: Draft }) {
  const { t } = useLingui();
  const labelOf = useFieldLabel();
  const fields = [...doubled(draft.fields)].map(labelOf).map((field) => t`Dos columnas van a «${field}»: deja una.`);
  const lacking = missing(draft)
    .map((some) => some.map(labelOf).slice(0, 5).join(t` o `))
    .map((some) => t`Falta una columna para ${some}.`);
  const channel =
    draft.kind !== 'customers' && draft.channel.trim() === '' ? [t`Di en qué canal se vendieron los pedidos.`] : [];
  return (
    <div role="status">
      {[...fields, ...lacking, ...channel].map((text) => (
        <p key={text} className={`${s.note} ${s.wrong}`}>
          {text}
        </p>
      ))}
    </div>
  );
}
