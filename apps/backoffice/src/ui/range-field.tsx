import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { fromDecimal, toDecimal } from '../lib/decimal';
import { endsOf, rangeBetween } from '../lib/range-words';
import { useLanguage } from '../lib/use-language';
import s from './range-field.module.css';

interface Props {
  label: string;
  /** Whole numbers, and not amounts. */
  whole?: boolean;
  value: string | null;
  /** Undefined: what stands there is no stretch. */
  onChange: (range: string | null | undefined) => void;
}

/** From how many to how many; either end may be open. */
export function RangeField({ label, whole = false, value, onChange }: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  const [ends, setEnds] = useState(() => {
    const { from, to } = endsOf(value, whole);
    return { from: fromDecimal(from, language), to: fromDecimal(to, language) };
  });
  const range = (next: typeof ends) => rangeBetween(toDecimal(next.from), toDecimal(next.to), whole);
  const error = range(ends) === undefined && t`De menos a más, en números.`;
  const set = (part: Partial<typeof ends>) => {
    const next = { ...ends, ...part };
    setEnds(next);
    onChange(range(next));
  };
  return (
    <fieldset className={s.range}>
      <legend>{label}</legend>
      <div className={s.ends}>
        <TextInput
          aria-label={t`${label}, desde`}
          placeholder={t`Desde`}
          inputMode="decimal"
          value={ends.from}
          error={!!error}
          onChange={(event) => set({ from: event.currentTarget.value })}
        />
        <TextInput
          aria-label={t`${label}, hasta`}
          placeholder={t`Hasta`}
          inputMode="decimal"
          value={ends.to}
          error={!!error}
          onChange={(event) => set({ to: event.currentTarget.value })}
        />
      </div>
      <div role="alert" className={s.error}>
        {error}
      </div>
    </fieldset>
  );
}
