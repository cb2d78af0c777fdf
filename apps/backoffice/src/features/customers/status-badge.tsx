import { useLingui } from '@lingui/react/macro';
import type { CustomerStatus } from '../../gql/graphql';
import { Badge } from '../../ui/badge';
import { statusBadges, statusLabels } from './customer-labels';

/** Says that a customer is blocked or archived; an active one needs no word. */
export function StatusBadge({ status }: { status: CustomerStatus }) {
  const { t } = useLingui();
  if (status === 'ACTIVE') return null;
  const { tone, icon } = statusBadges[status];
  return (
    <Badge tone={tone} icon={icon}>
      {t(statusLabels[status])}
    </Badge>
  );
}
