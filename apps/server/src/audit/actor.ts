import { globalId } from '@clientela/domain/global-id';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { enumValues } from '../platform/graphql/enums.js';
import { Allow } from '../platform/graphql/policy.js';
import { ActorKind } from './audit-event.entity.js';

registerEnumType(ActorKind, {
  name: 'ActorKind',
  description: 'Who does things.',
  valuesConfig: enumValues({
    STAFF: 'A person who works in the shop.',
    TOKEN: 'A partner’s program, by its token.',
    SYSTEM: 'The product itself.',
  }),
});

@Allow('READ_CUSTOMERS')
@ObjectType({ simpleResolvers: true, description: 'Who did something. The name is the one that they had then.' })
export class Actor {
  @Field(() => ActorKind)
  kind!: ActorKind;
  @Field(() => ID, { nullable: true, description: 'Of the person or the token; null for the product itself.' })
  id!: string | null;
  @Field(() => String)
  name!: string;
}

const typeOfKind = { STAFF: 'StaffUser', TOKEN: 'ApiToken', SYSTEM: null } as const;

/** Who did something, as the API answers it, from what a row keeps of them. */
export function actorAnswer(kind: ActorKind, uuid: string | null, name: string): Actor {
  const type = typeOfKind[kind];
  return { kind, id: type && uuid ? globalId(type, uuid) : null, name };
}
