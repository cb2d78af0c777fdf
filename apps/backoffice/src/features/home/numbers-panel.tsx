import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { Failure } from '../../ui/failure';
import { HomeNumbers } from './home.graphql';
import s from './home.module.css';
import { homeQueries } from './home-queries';

/** Four numbers, each the link to its list. */
export function NumbersPanel() {
  const { t } = useLingui();
  const language = useLanguage();
  const queries = homeQueries(language);
  const { data, error, refetch } = useQuery(HomeNumbers, {
    variables: { ...queries },
    fetchPolicy: 'cache-and-network',
  });
  if (error && !data)
    return <Failure what={t`No se pudieron cargar los números.`} error={error} retry={() => void refetch()} />;
  const figures = [
    {
      to: '/clientes',
      q: queries.newCustomers,
      name: t`Clientes nuevos`,
      detail: t`últimos 30 días`,
      found: data?.newCustomers,
    },
    { to: '/pedidos', q: queries.newOrders, name: t`Pedidos`, detail: t`últimos 30 días`, found: data?.newOrders },
    { to: '/pedidos', q: queries.toPrepare, name: t`Por preparar`, detail: t`ahora mismo`, found: data?.toPrepare },
    { to: '/pedidos', q: queries.toCollect, name: t`Por cobrar`, detail: t`ahora mismo`, found: data?.toCollect },
  ] as const;
  return (
    <ul className={s.figures} aria-busy={!data}>
      {figures.map(({ to, q, name, detail, found }) => (
        <li key={name}>
          <Link to={to} search={{ q }} className={s.figure}>
            <span className={s.name}>{name}</span>
            <span className={s.number}>
              {typeof found?.totalCount === 'number' ? formatNumber(language, found.totalCount) : '…'}
            </span>
            <span className={s.detail}>{detail}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
