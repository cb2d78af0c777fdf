import type { TimelineEventFragment } from '../../../gql/graphql';
import { useOrderWords } from '../../orders/page/order-words';
import { useShop } from '../../session/session';
import type { TimelineWords } from '../../timeline/timeline-words';
import { useCustomerWords } from './timeline-words';

/** Of an order its states are told; amounts, which may be in any currency, and the rest stand on its own page. */
const told = new Set(['paymentStatus', 'fulfilmentStatus', 'cancelReason']);
const nobody: ReadonlyMap<string, string> = new Map();

/** The words of each event in a customer's history: those of orders, or the customer's own. */
export function useHistoryWords(): (event: TimelineEventFragment) => TimelineWords {
  const ofCustomer = useCustomerWords();
  const ofOrder = { ...useOrderWords(useShop().currencyCode, nobody), shows: (field: string) => told.has(field) };
  return ({ action }) => (action.startsWith('order.') ? ofOrder : ofCustomer);
}
