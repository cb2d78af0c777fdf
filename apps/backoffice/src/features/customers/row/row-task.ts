import type { CustomerRowFragment } from '../../../gql/graphql';

/** What is done with a row in a dialog. */
export type RowTask = 'tags' | 'delete';
export type ShowTask = (task: RowTask, row: CustomerRowFragment) => void;
