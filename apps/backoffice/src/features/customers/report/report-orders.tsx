import { chartMonths } from '@clientela/domain/customer-report';
import { dayIn } from '@clientela/domain/day';
import { useLingui } from '@lingui/react/macro';
import { Title } from '@mantine/core';
import { formatDate, formatMonth, formatNumber, formatSum } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import { Bars } from '../../../ui/bars';
import { useShop } from '../../session/session';
import type { ReportedCustomer } from './report';
import s from './report.module.css';
import { ReportTable } from './report-table';

interface Props {
  customer: ReportedCustomer;
}

/** What they spent, each currency by itself. */
export function ReportTotals({ customer: { totalsSpent, stats, orderCount } }: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  const average = (code: string) => stats.averageOrder.find(({ currencyCode }) => currencyCode === code);
  return (
    <section className={s.part}>
      <Title order={2}>{t`Totales`}</Title>
      {totalsSpent.length === 0 ? (
        <p className={s.note}>{t`No tiene pedidos, o están todos cancelados.`}</p>
      ) : (
        <>
          <ReportTable
            label={t`Totales`}
            rows={totalsSpent}
            keyOf={({ currencyCode }) => currencyCode}
            columns={[
              { title: t`Moneda`, isText: true, of: ({ currencyCode }) => currencyCode },
              { title: t`Gastado`, of: (sum) => formatSum(language, sum) },
              {
                title: t`Pedido medio`,
                of: ({ currencyCode }) => {
                  const sum = average(currencyCode);
                  return sum && formatSum(language, sum);
                },
              },
            ]}
          />
          <p className={s.note}>{t`Pedidos sin contar los cancelados: ${formatNumber(language, orderCount)}`}</p>
        </>
      )}
    </section>
  );
}

/** When they ordered: a picture of the last two years, and all months as a table. */
export function ReportMonths({ customer: { months } }: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  const { timeZone } = useShop();
  const bars = chartMonths(months, dayIn(timeZone, new Date()));
  if (bars.length === 0) return null;
  const most = bars.reduce((best, one) => (one.orderCount >= best.orderCount ? one : best));
  const [first, last] = [bars[0] ?? most, bars.at(-1) ?? most];
  const [from, to, best] = [first, last, most].map(({ month }) => formatMonth(language, month));
  const count = formatNumber(language, most.orderCount);
  const caption = t`De ${from} a ${to}. El mes de más pedidos, ${best}: ${count}.`;
  return (
    <section className={s.part}>
      <Title order={2}>{t`Pedidos por mes`}</Title>
      <Bars
        bars={bars.map(({ month, orderCount }) => ({
          key: month,
          value: orderCount,
          title: `${formatMonth(language, month)}: ${formatNumber(language, orderCount)}`,
        }))}
        label={t`Pedidos de cada mes. ${caption}`}
        caption={caption}
      />
      <ReportTable
        label={t`Pedidos por mes`}
        rows={months}
        keyOf={({ month }) => month}
        columns={[
          { title: t`Mes`, isText: true, of: ({ month }) => formatMonth(language, month) },
          { title: t`Pedidos`, of: ({ orderCount }) => formatNumber(language, orderCount) },
          {
            title: t`Gastado`,
            of: ({ spent }) => spent.map((sum) => <div key={sum.currencyCode}>{formatSum(language, sum)}</div>),
          },
        ]}
      />
    </section>
  );
}

/** What they bought, that of which they bought most first. */
export function ReportProducts({ customer: { products } }: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  const { timeZone } = useShop();
  if (products.length === 0) return null;
  return (
    <section className={s.part}>
      <Title order={2}>{t`Artículos comprados`}</Title>
      <ReportTable
        label={t`Artículos comprados`}
        rows={products}
        keyOf={({ title, sku, total }) => [title, sku, total.currencyCode].join(' ')}
        columns={[
          { title: t`Artículo`, isText: true, of: ({ title }) => title },
          { title: t`Referencia`, isText: true, of: ({ sku }) => sku },
          { title: t`Unidades`, of: ({ quantity }) => formatNumber(language, quantity) },
          { title: t`Pedidos`, of: ({ orderCount }) => formatNumber(language, orderCount) },
          { title: t`Importe`, of: ({ total }) => formatSum(language, total) },
          { title: t`Último pedido`, of: ({ lastOrderAt }) => formatDate(language, timeZone, lastOrderAt) },
        ]}
      />
    </section>
  );
}
