import { useQuery } from '@apollo/client/react';
import type { TimelineEventFragment } from '../../../gql/graphql';
import { TimelinePanel } from '../../timeline/timeline-panel';
import type { Order } from '../order';
import { OrderTimeline } from '../orders.graphql';
import { NamesOf } from './names.graphql';
import { namedFields } from './order-values';
import { useOrderWords } from './order-words';

/** What happened to this order. Asked for after the order itself. */
export function OrderHistory({ order }: { order: Order }) {
  const { data, error, loading, fetchMore, refetch } = useQuery(OrderTimeline, {
    variables: { id: order.id },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.order?.events;
  const names = useNames(page?.nodes ?? [], order);
  return (
    <TimelinePanel
      page={page}
      words={useOrderWords(order.currencyCode, names)}
      error={error}
      loading={loading}
      onMore={(after) => void fetchMore({ variables: { after } })}
      retry={() => void refetch()}
    />
  );
}

/** The names behind the ids in the events: those of the order itself are known, others are asked for. */
function useNames(events: readonly TimelineEventFragment[], order: Order): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const one of [order.channel, order.issuingCompany]) if (one) names.set(one.id, one.name);
  if (order.customer) names.set(order.customer.id, order.customer.displayName);
  const said = events.flatMap(({ changes }) =>
    changes.flatMap(({ field, oldValue, newValue }) => (namedFields.has(field) ? [oldValue, newValue] : [])),
  );
  const ids = [...new Set(said.filter((id): id is string => !!id && !names.has(id)))].slice(0, 100);
  const { data } = useQuery(NamesOf, { variables: { ids }, skip: ids.length === 0 });
  for (const node of data?.nodes ?? []) {
    if (node?.__typename === 'Customer') names.set(node.id, node.displayName);
    else if (node && 'name' in node) names.set(node.id, node.name);
  }
  return names;
}
