import { Field, ObjectType } from 'type-graphql';
import { connectionType } from '../platform/graphql/connection.js';
import { Node } from '../platform/graphql/node.js';
import { Allow } from '../platform/graphql/policy.js';
import type { Actor } from './actor.js';

@Allow('READ_CUSTOMERS')
@ObjectType({ simpleResolvers: true, description: 'A field that was changed.' })
export class AuditChange {
  @Field(() => String, { description: 'The name of the field, as in the inputs.' })
  field!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Text as it is, anything else as JSON. Masked for who may not read personal data.',
  })
  oldValue!: string | null;
  @Field(() => String, { nullable: true, description: 'As `oldValue`, after the change.' })
  newValue!: string | null;
}

/** `actor` and `changes` are answered by field resolvers. */
@Allow('READ_CUSTOMERS')
@ObjectType({ simpleResolvers: true, implements: Node, description: 'That something was done, by whom and when.' })
export class AuditEvent extends Node {
  @Field(() => Date, { description: 'When it was done.' })
  at!: Date;
  @Field(() => String, { description: 'What was done, as `customer.update`.' })
  action!: string;
  declare actor?: Actor;
  declare changes?: AuditChange[];
}

export const AuditEventConnection = connectionType('AuditEvent', () => AuditEvent);
