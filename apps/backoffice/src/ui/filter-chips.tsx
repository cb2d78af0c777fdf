import { useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import s from './filters.module.css';

/** A filter in force: its name, what it asks for, and how it is taken away. */
export interface Chip {
  /** Absent where the value says it all: «Sin correo». */
  name?: string;
  value: string;
  onRemove: () => void;
}

/** The filters in force, in words. Each goes with a click. */
export function FilterChips({ chips, onClear }: { chips: readonly Chip[]; onClear: () => void }) {
  const { t } = useLingui();
  if (chips.length === 0) return null;
  return (
    <ul className={s.chips} aria-label={t`Filtros puestos`}>
      {chips.map(({ name, value, onRemove }) => (
        <li key={name ?? value} className={s.chip}>
          <span className={s.chipText}>
            {name && `${name}: `}
            <strong>{value}</strong>
          </span>
          <UnstyledButton className={s.remove} aria-label={t`Quitar el filtro ${name ?? value}`} onClick={onRemove}>
            <IconX size={14} aria-hidden />
          </UnstyledButton>
        </li>
      ))}
      <li>
        <UnstyledButton className={s.clear} onClick={onClear}>{t`Quitar filtros`}</UnstyledButton>
      </li>
    </ul>
  );
}
