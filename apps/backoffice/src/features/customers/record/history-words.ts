import type { TimelineEventFragment } from '../../../gql/graphql';
import { useOrderWords } from '../../orders/page/order-words';
import { useShop } from '../../session/session';
import type { TimelineWords } from '../../timeline/timeline-words';
import { useNames } from '../../timeline/use-names';
import { namedFields } from './timeline-values';
import { useCustomerWords } from './timeline-words';

/** Of an order its states are told; amounts, which may be in any currency, and the rest stand on its own page. */
const told = new Set(['paymentStatus', 'fulfilmentStatus', 'cancelReason']);

/** The words of each event in a customer's history: those of orders, or the customer's own. */
export function useHistoryWords(
  events: readonly TimelineEventFragment[],
): (event: TimelineEventFragment) => TimelineWords {
  const names = useNames(events, namedFields);
  const ofCustomer = useCustomerWords(names);
  const ofOrder = { ...useOrderWords(useShop().currencyCode, names), shows: (field: string) => told.has(field) };
  return ({ action }) => (action.startsWith('order.') ? ofOrder : ofCustomer);
}
