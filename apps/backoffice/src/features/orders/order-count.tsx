import { useQuery } from '@apollo/client/react';
import { Plural } from '@lingui/react/macro';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { ListCount } from '../../ui/list-count';
import { OrdersCount } from './orders.graphql';

/** How many match, asked for once the rows are there: they never wait for a count. */
export function OrderCount({ query, ready }: { query: string | undefined; ready: boolean }) {
  const language = useLanguage();
  const { data } = useQuery(OrdersCount, { variables: { query }, skip: !ready });
  const count = data?.orders.totalCount ?? undefined;
  const formatted = count === undefined ? '' : formatNumber(language, count);
  return (
    <ListCount>
      {count !== undefined && <Plural value={count} one={`${formatted} pedido`} other={`${formatted} pedidos`} />}
    </ListCount>
  );
}
