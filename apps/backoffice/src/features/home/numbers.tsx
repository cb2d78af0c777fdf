import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { HomeSummaryQuery } from '../../gql/graphql';
import { formatNumber, formatSum } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import s from './home.module.css';

/** Four numbers, each the link to the list behind it. */
export function Numbers({ summary }: { summary: HomeSummaryQuery['shopSummary'] }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { newCustomers, orders, toPrepare, revenue } = summary;
  const [first, ...others] = revenue.map((sum) => formatSum(language, sum));
  const month = t`últimos 30 días`;
  const count = (value: number) => formatNumber(language, value);
  const figures = [
    {
      to: '/clientes',
      q: newCustomers.query,
      name: t`Clientes nuevos`,
      number: count(newCustomers.count),
      detail: month,
    },
    { to: '/pedidos', q: orders.query, name: t`Pedidos`, number: count(orders.count), detail: month },
    { to: '/pedidos', q: orders.query, name: t`Ingresos`, number: first, detail: [...others, month].join(' · ') },
    {
      to: '/pedidos',
      q: toPrepare.query,
      name: t`Por preparar`,
      number: count(toPrepare.count),
      detail: t`ahora mismo`,
    },
  ] as const;
  return (
    <ul className={s.figures}>
      {figures.map(({ to, q, name, number, detail }) => (
        <li key={name}>
          <Link to={to} search={{ q }} className={s.figure}>
            <span className={s.name}>{name}</span>
            <span className={s.number}>{number}</span>
            <span className={s.detail}>{detail}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
