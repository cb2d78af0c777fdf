import { graphql } from '../../gql';

graphql(/* GraphQL */ `
  fragment TimelineEvent on AuditEvent {
    id
    at
    action
    subjectId
    actor { kind name }
    changes { field oldValue newValue }
  }
  fragment TimelinePage on AuditEventConnection {
    nodes { ...TimelineEvent }
    pageInfo { hasNextPage endCursor }
  }
`);
