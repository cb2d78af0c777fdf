import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { OrderRowFragment } from '../../gql/graphql';
import { formatSum } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import s from '../../ui/list.module.css';
import { rowLink } from '../../ui/use-row-keys';
import { When } from '../../ui/when';
import { useShop } from '../session/session';
import { FulfilmentBadge, PaymentBadge } from './order-badges';

/** An order on a phone: who and how much, and under it the two states. */
export function OrderCard({ row }: { row: OrderRowFragment }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { timeZone } = useShop();
  const name = row.customer?.displayName ?? row.buyerName ?? row.email ?? t`Sin cliente`;
  return (
    <>
      <div className={s.line}>
        <Link to="/pedidos/$id" params={{ id: row.id }} className={`${s.link} ${s.wide}`} {...rowLink}>
          {row.number} · {name}
        </Link>
        <span className={s.amount}>{formatSum(language, row.total)}</span>
      </div>
      <div className={s.badges}>
        <span className={`${s.detail} ${s.wide}`}>
          <When at={row.placedAt} timeZone={timeZone} relative />
        </span>
        <PaymentBadge status={row.paymentStatus} />
        <FulfilmentBadge status={row.fulfilmentStatus} />
      </div>
    </>
  );
}
