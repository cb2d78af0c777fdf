import { useLingui } from '@lingui/react/macro';
import { Button, Popover, TextInput, UnstyledButton } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { daysOf, type Period, periodBetween, usualPeriods } from '../lib/periods';
import { FilterButton } from './filter-menu';
import s from './filters.module.css';

interface Props {
  label: string;
  value: Period | null;
  onChange: (period: Period | null) => void;
}

/** Picks a stretch of time: a usual one, or any between two days. */
export function PeriodFilter({ label, value, onChange }: Props) {
  const { t } = useLingui();
  const [opened, setOpened] = useState(false);
  const choose = (period: Period | null) => {
    setOpened(false);
    onChange(period);
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <FilterButton label={label} count={value === null ? 0 : 1} onClick={() => setOpened(!opened)} />
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <div className={s.period}>
          <ul className={s.presets}>
            {usualPeriods.map((one) => (
              <li key={one.period}>
                <UnstyledButton
                  className={s.preset}
                  aria-pressed={one.period === value}
                  onClick={() => choose(one.period === value ? null : one.period)}
                >
                  {t(one.label)}
                </UnstyledButton>
              </li>
            ))}
          </ul>
          <BetweenDays value={value} onChoose={choose} />
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

/** The browser's own date fields: they know the person's keyboard, calendar and language. */
function BetweenDays({ value, onChoose }: { value: Period | null; onChoose: (period: Period | null) => void }) {
  const { t } = useLingui();
  const days = daysOf(value);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    onChoose(periodBetween(String(form.get('from')), String(form.get('until'))));
  };
  return (
    <form className={s.between} onSubmit={submit}>
      <TextInput type="date" name="from" label={t`Desde`} defaultValue={days.from} size="xs" />
      <TextInput type="date" name="until" label={t`Hasta`} defaultValue={days.until} size="xs" />
      <Button type="submit" variant="default" size="xs">{t`Aplicar`}</Button>
    </form>
  );
}
