import { useQuery } from '@apollo/client/react';
import { TimelinePanel } from '../../timeline/timeline-panel';
import { useNames } from '../../timeline/use-names';
import type { Order } from '../order';
import { OrderTimeline } from '../orders.graphql';
import { namedFields } from './order-values';
import { useOrderWords } from './order-words';

/** What happened to this order. Asked for after the order itself. */
export function OrderHistory({ order }: { order: Order }) {
  const { data, error, loading, fetchMore, refetch } = useQuery(OrderTimeline, {
    variables: { id: order.id },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.order?.events;
  const names = useNames(page?.nodes ?? [], namedFields, namesOn(order));
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

/** What the order itself has the names of. */
function namesOn({ channel, issuingCompany, customer }: Order): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const one of [channel, issuingCompany]) if (one) names.set(one.id, one.name);
  if (customer) names.set(customer.id, customer.displayName);
  return names;
}
