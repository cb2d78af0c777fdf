import { useQuery } from '@apollo/client/react';
import { TimelinePanel } from '../../timeline/timeline-panel';
import { CustomerTimeline } from '../customers.graphql';
import { useCustomerWords } from './timeline-words';

/** What happened to this customer. Asked for after the record itself. */
export function CustomerHistory({ customerId }: { customerId: string }) {
  const { data, error, loading, fetchMore, refetch } = useQuery(CustomerTimeline, {
    variables: { id: customerId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <TimelinePanel
      page={data?.customer?.timeline}
      words={useCustomerWords()}
      error={error}
      loading={loading}
      onMore={(after) => void fetchMore({ variables: { after } })}
      retry={() => void refetch()}
    />
  );
}
