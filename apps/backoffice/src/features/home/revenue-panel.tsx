import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { HomeSummaryQuery } from '../../gql/graphql';
import { formatDay, formatDayOfYear, formatNumber, formatSum } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { Bars } from '../../ui/bars';
import { Panel } from '../../ui/panel';
import plain from '../../ui/plain-table.module.css';
import s from './home.module.css';

type Days = HomeSummaryQuery['shopSummary']['days'];

/** What came in day by day: a picture, and the same as a table. */
export function RevenuePanel({ days }: { days: Days }) {
  const { t } = useLingui();
  const [asTable, setAsTable] = useState(false);
  const toggle = (
    <Button variant="subtle" size="compact-sm" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
      {asTable ? t`Ver como gráfico` : t`Ver como tabla`}
    </Button>
  );
  return (
    <Panel title={t`Ingresos por día`} actions={toggle}>
      {asTable ? <DayTable days={days} /> : <DayBars days={days} />}
    </Panel>
  );
}

/** Every week has its date under it, as far as there is room for one at the right. */
const week = 7;
const room = 4;

/** One bar a day. A day without income has none. */
function DayBars({ days }: { days: Days }) {
  const { t } = useLingui();
  const language = useLanguage();
  const values = days.map((day) => Math.max(0, Number(day.revenue.amount)));
  const most = Math.max(...values, 0);
  const best = days[values.indexOf(most)];
  if (!best || most === 0) return <p className={s.none}>{t`Ningún ingreso en los últimos 30 días.`}</p>;
  const bestDay = formatDay(language, best.date);
  const bestSum = formatSum(language, best.revenue);
  return (
    <Bars
      bars={days.map((day, at) => ({
        key: day.date,
        axis: at % week === 0 && at < Math.max(1, days.length - room) ? formatDayOfYear(language, day.date) : undefined,
        value: values[at] ?? 0,
        title: `${formatDay(language, day.date)}: ${formatSum(language, day.revenue)}`,
      }))}
      label={t`Ingresos de los últimos 30 días. El mejor, el ${bestDay}: ${bestSum}.`}
      caption={t`El mejor día: ${bestDay}, ${bestSum}`}
    />
  );
}

function DayTable({ days }: { days: Days }) {
  const { t } = useLingui();
  const language = useLanguage();
  return (
    <table className={plain.table}>
      <thead>
        <tr>
          <th scope="col" data-text>{t`Día`}</th>
          <th scope="col">{t`Pedidos`}</th>
          <th scope="col">{t`Ingresos`}</th>
        </tr>
      </thead>
      <tbody>
        {[...days].reverse().map((day) => (
          <tr key={day.date}>
            <th scope="row" data-text>
              {formatDay(language, day.date)}
            </th>
            <td>{formatNumber(language, day.orders)}</td>
            <td>{formatSum(language, day.revenue)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
