import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { daysOf, type Period, periodBetween, usePeriodName, usualPeriods } from '../lib/periods';
import s from './range-field.module.css';

interface Props {
  label: string;
  value: Period | null;
  onChange: (period: Period | null) => void;
  /** The shop's. */
  timeZone: string;
  /** Stretches that are asked for here besides the usual ones. */
  more?: readonly { period: Period; label: MessageDescriptor }[];
}

const between = 'between';

/** When: a usual stretch of time, or any between two days. */
export function PeriodField({ label, value, onChange, timeZone, more = [] }: Props) {
  const { t } = useLingui();
  const namePeriod = usePeriodName(timeZone);
  const known = [...usualPeriods, ...more];
  const days = daysOf(value);
  const isKnown = value === null || known.some((one) => one.period === value);
  const [picksDays, setPicksDays] = useState(!isKnown && !!(days.from || days.until));
  // A stretch that was typed into the address and has no place in the fields.
  const typed = !isKnown && !picksDays && value !== null ? [{ value, label: namePeriod(value) }] : [];
  const choose = (next: string) => {
    setPicksDays(next === between);
    if (next !== between) onChange(next || null);
  };
  return (
    <div className={s.period}>
      <NativeSelect
        label={label}
        value={picksDays ? between : (value ?? '')}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          { value: '', label: t`Cuando sea` },
          ...typed,
          ...known.map((one) => ({ value: one.period, label: t(one.label) })),
          { value: between, label: t`Entre dos días…` },
        ]}
      />
      {picksDays && (
        <div className={s.ends}>
          <TextInput
            type="date"
            aria-label={t`${label}, desde`}
            value={days.from}
            onChange={(event) => onChange(periodBetween(event.currentTarget.value, days.until))}
          />
          <TextInput
            type="date"
            aria-label={t`${label}, hasta`}
            value={days.until}
            onChange={(event) => onChange(periodBetween(days.from, event.currentTarget.value))}
          />
        </div>
      )}
    </div>
  );
}
