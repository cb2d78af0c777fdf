import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import type { Sort } from '../lib/sort';

/** An order by its name. */
export interface SortChoice<SortKey extends string> {
  label: string;
  sort: Sort<SortKey>;
}

interface Props<SortKey extends string> {
  choices: readonly SortChoice<SortKey>[];
  sort: Sort<SortKey>;
  onSort: (sort: Sort<SortKey>) => void;
}

/** On a phone there are no column heads to sort by. */
export function SortPicker<SortKey extends string>({ choices, sort, onSort }: Props<SortKey>) {
  const { t } = useLingui();
  const nameOf = ({ key, descending }: Sort<SortKey>) => `${key} ${descending}`;
  const known = choices.some((choice) => nameOf(choice.sort) === nameOf(sort));
  return (
    <NativeSelect
      aria-label={t`Ordenar por`}
      value={known ? nameOf(sort) : ''}
      onChange={(event) => {
        const choice = choices.find((one) => nameOf(one.sort) === event.currentTarget.value);
        if (choice) onSort(choice.sort);
      }}
      data={[
        ...(known ? [] : [{ value: '', label: t`Otro orden` }]),
        ...choices.map((choice) => ({ value: nameOf(choice.sort), label: choice.label })),
      ]}
    />
  );
}
