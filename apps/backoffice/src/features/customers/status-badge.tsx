import type { CustomerStatus } from '../../gql/graphql';
import { Badge } from '../../ui/badge';
import { statusBadges, useCustomerWords } from './customer-labels';

/** Says that a customer is blocked or archived; an active one needs no word. */
export function StatusBadge({ status }: { status: CustomerStatus }) {
  const words = useCustomerWords();
  if (status === 'ACTIVE') return null;
  const { tone, icon } = statusBadges[status];
  return (
    <Badge tone={tone} icon={icon}>
      {words.status[status]}
    </Badge>
  );
}
