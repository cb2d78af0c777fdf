import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { useLanguage } from '../../lib/use-language';
import s from './import.module.css';
import { changeDraft, type Draft, doubled } from './import-draft';
import { reasonLabels, useFieldLabel } from './import-labels';

/** The columns of the file with what stands in them, and the field that each goes to. */
export function ColumnTable({ draft }: { draft: Draft }) {
  const { t } = useLingui();
  const { columns } = draft.preview;
  const twice = doubled(draft.fields);
  const options = useFieldOptions(draft.preview.fields);
  return (
    <section className={s.frame} aria-label={t`Columnas del archivo`}>
      <table className={s.table}>
        <thead>
          <tr>
            <th scope="col">{t`En el archivo`}</th>
            <th scope="col">{t`Por ejemplo`}</th>
            <th scope="col">{t`En Clientela`}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ column, samples }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name, and their order never changes
            <tr key={index}>
              <th scope="row">{column || t`(sin nombre)`}</th>
              <td>
                <Samples values={samples} />
              </td>
              <td>{column !== '' && <Target draft={draft} index={index} twice={twice} options={options} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Samples({ values }: { values: readonly string[] }) {
  return (
    <ul className={s.samples}>
      {values.map((value) => (
        <li key={value}>{value}</li>
      ))}
    </ul>
  );
}

interface TargetProps {
  draft: Draft;
  index: number;
  twice: ReadonlySet<string>;
  options: readonly { value: string; label: string }[];
}

function Target({ draft, index, twice, options }: TargetProps) {
  const { t } = useLingui();
  const { column = '', field: guessed = null, reason = null } = draft.preview.columns[index] ?? {};
  const field = draft.fields[index] ?? null;
  const change = (next: string) =>
    changeDraft({ fields: draft.fields.map((one, at) => (at === index ? next || null : one)) });
  const label = field === null && guessed === null && reason ? reasonLabels[reason] : undefined;
  return (
    <NativeSelect
      aria-label={t`Campo de «${column}»`}
      value={field ?? ''}
      onChange={(event) => change(event.currentTarget.value)}
      error={field !== null && twice.has(field) && t`Otra columna va al mismo campo.`}
      description={field !== null && field === guessed ? t`Reconocida` : label && t(label)}
      inputWrapperOrder={['input', 'description', 'error']}
      data={[{ value: '', label: t`No cargar` }, ...options]}
    />
  );
}

function useFieldOptions(fields: readonly string[]) {
  const labelOf = useFieldLabel();
  const language = useLanguage();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the labels change with the language alone
  return useMemo(() => fields.map((value) => ({ value, label: labelOf(value) })), [fields, language]);
}
