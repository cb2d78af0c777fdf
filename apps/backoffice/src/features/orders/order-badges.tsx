import type { FulfilmentStatus, OrderClaim, PaymentStatus } from '@clientela/domain/order';
import { useLingui } from '@lingui/react/macro';
import { IconUserQuestion } from '@tabler/icons-react';
import { Badge } from '../../ui/badge';
import { claimLabels, fulfilmentLooks, paymentLooks, type StateLook } from './order-labels';

/** How far an order is paid. */
export const PaymentBadge = ({ status }: { status: PaymentStatus }) => <StateBadge look={paymentLooks[status]} />;

/** How far an order is with its customer. */
export const FulfilmentBadge = ({ status }: { status: FulfilmentStatus }) => (
  <StateBadge look={fulfilmentLooks[status]} />
);

/** Says that nobody has proven yet that the order is the customer's. A claimed order needs no word. */
export function ClaimBadge({ claim }: { claim: OrderClaim }) {
  const { t } = useLingui();
  if (claim !== 'CLAIMABLE') return null;
  return (
    <Badge tone="waiting" icon={IconUserQuestion}>
      {t(claimLabels[claim])}
    </Badge>
  );
}

function StateBadge({ look }: { look: StateLook }) {
  const { t } = useLingui();
  return (
    <Badge tone={look.tone} icon={look.icon}>
      {t(look.label)}
    </Badge>
  );
}
