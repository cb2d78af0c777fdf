import { globalId } from '@clientela/domain/global-id';
import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../platform/context.js';
import { AtMost } from '../platform/graphql/list-bound.js';
import { Actor, actorAnswer } from './actor.js';
import type { AuditEventRow } from './audit.queries.js';
import { changesTold } from './audit-changes.js';
import { AuditChange, AuditEvent } from './audit-event.types.js';

@Resolver(() => AuditEvent)
export class AuditEventResolver {
  @FieldResolver(() => Actor, { description: 'Who did it.' })
  actor(@Root() event: AuditEventRow): Actor {
    return actorAnswer(event.actorKind, event.actorId, event.actorName);
  }

  @FieldResolver(() => ID, { description: 'What it was done to, as the order of an event in a customer’s history.' })
  subjectId(@Root() { subjectType, subjectId }: AuditEventRow): string {
    return globalId(subjectType, subjectId);
  }

  @AtMost(100)
  @FieldResolver(() => [AuditChange], { description: 'What was changed; empty when the values were erased.' })
  changes(@Ctx() context: RequestContext, @Root() event: AuditEventRow): Promise<AuditChange[]> {
    return changesTold(context, event);
  }
}
