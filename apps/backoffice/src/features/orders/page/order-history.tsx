import { useQuery } from '@apollo/client/react';
import { TimelinePanel } from '../../timeline/timeline-panel';
import { OrderTimeline } from '../orders.graphql';
import { useOrderWords } from './order-words';

/** What happened to this order. Asked for after the order itself. */
export function OrderHistory({ orderId }: { orderId: string }) {
  const { data, error, loading, fetchMore, refetch } = useQuery(OrderTimeline, {
    variables: { id: orderId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <TimelinePanel
      page={data?.order?.events}
      words={useOrderWords()}
      error={error}
      loading={loading}
      onMore={(after) => void fetchMore({ variables: { after } })}
      retry={() => void refetch()}
    />
  );
}
