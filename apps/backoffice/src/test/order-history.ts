import { OrderTimeline } from '../features/orders/orders.graphql';
import type { TimelineEventFragment } from '../gql/graphql';
import { answer } from './answers';

/** What happened to the order of the tests. */
export const historyOf = (nodes: TimelineEventFragment[]) =>
  answer(
    OrderTimeline,
    { id: 'ord_1' },
    {
      __typename: 'Query',
      order: {
        __typename: 'Order',
        id: 'ord_1',
        events: {
          __typename: 'AuditEventConnection',
          nodes,
          pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
        },
      },
    },
  );
