import { bulkLimits } from '@clientela/domain/bulk';
import type { CustomersFilterInput } from '../../../gql/graphql';

/** Whom a change is for: these, or all that match a filter. */
export type BulkTarget = { customerIds: string[] } | { filter: CustomersFilterInput };

/** What every dialog of a change of many is given. */
export interface BulkDialogProps {
  target: BulkTarget;
  count: number;
  onClose: () => void;
  onDone: () => void;
}

export const isTooMany = (count: number): boolean => count > bulkLimits.customers.max;
