import { Link } from '@tanstack/react-router';
import type { OrderRowFragment } from '../../gql/graphql';
import s from '../../ui/list.module.css';
import { rowLink } from '../../ui/use-row-keys';

/** The link to an order by its number, with the number that its channel gave it. */
export function OrderLink({ order }: { order: Pick<OrderRowFragment, 'id' | 'number' | 'externalNumber'> }) {
  return (
    <div className={s.subject}>
      <Link to="/pedidos/$id" params={{ id: order.id }} className={s.link} {...rowLink}>
        {order.number}
      </Link>
      {order.externalNumber && <div className={s.detail}>{order.externalNumber}</div>}
    </div>
  );
}
