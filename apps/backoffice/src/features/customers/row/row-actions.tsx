import type { CustomerRowFragment } from '../../../gql/graphql';
import { withWords } from '../../../lib/i18n';
import { late } from '../../../ui/late';
import { RowMenu } from '../../../ui/row-menu';
import type { ShowTask } from './row-task';

const RowItems = late(withWords(() => import('./row-items').then((module) => ({ default: module.RowItems }))));

/** What can be done with a customer of the list: anybody may at least look. */
export function CustomerActions({ row, show }: { row: CustomerRowFragment; show: ShowTask }) {
  return (
    <RowMenu
      name={row.displayName}
      ahead={RowItems.ahead}
      menu={(boxed) => <RowItems boxed={boxed} row={row} show={show} />}
    />
  );
}
