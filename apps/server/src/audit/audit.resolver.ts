import { globalId } from '@clientela/domain/global-id';
import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../platform/context.js';
import { AtMost } from '../platform/graphql/list-bound.js';
import { Actor, actorAnswer } from './actor.js';
import { changesOfEvent } from './audit.loaders.js';
import type { AuditEventRow } from './audit.queries.js';
import { AuditChange, AuditEvent } from './audit-event.types.js';

/** Fields whose values only those see who may read personal data; those of addresses besides. */
const personal: ReadonlySet<string> = new Set([
  'taxId',
  'vatId',
  'birthday',
  'addresses',
  'billingAddress',
  'shippingAddress',
]);
const masked = '•••';

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
  async changes(@Ctx() context: RequestContext, @Root() event: AuditEventRow): Promise<AuditChange[]> {
    const changes = await context.load(changesOfEvent, event.id);
    const hidesAll = /address/i.test(event.action);
    const mayRead = context.can('READ_PII');
    const shown = Object.entries(changes).map(([field, [before, after]]) => {
      const show = mayRead || !(hidesAll || personal.has(field)) ? textOf : maskOf;
      return { field, oldValue: show(before), newValue: show(after) };
    });
    // What is personal may be named though it stayed the same, so that who must not know does not learn that it did.
    return mayRead
      ? shown.filter(({ field, oldValue, newValue }) => !personal.has(field) || oldValue !== newValue)
      : shown;
  }
}

const textOf = (value: unknown): string | null =>
  value === null || value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);
const maskOf = (value: unknown): string | null => (value === null || value === undefined ? null : masked);
