import { graphql } from '../../gql';

graphql(/* GraphQL */ `
  fragment TimelineEvent on AuditEvent {
    id
    at
    action
    actor { kind name }
    changes { field oldValue newValue }
  }
  fragment TimelinePage on AuditEventConnection {
    nodes { ...TimelineEvent }
    pageInfo { hasNextPage endCursor }
  }
`);
