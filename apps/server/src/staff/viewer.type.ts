import { Permission, permissionDescriptions } from '@clientela/domain/permission';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { enumValues } from '../platform/graphql/enums.js';
import { Allow } from '../platform/graphql/policy.js';
import { Payload } from '../platform/graphql/user-error.js';

registerEnumType(Permission, {
  name: 'Permission',
  description: 'What a person or a token may do. Scopes of tokens are the same list.',
  valuesConfig: enumValues(permissionDescriptions),
});

@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'Who asks: a person who is signed in, or a token.' })
export class Viewer {
  @Field(() => [Permission], {
    description: 'What the viewer may do in the shop of the request: nothing while no shop is chosen.',
  })
  permissions!: Permission[];
}

/** `viewer` is answered by a field resolver: who asks after the mutation. */
@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to signIn and installationSetUp.' })
export class SignInPayload extends Payload {}

@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to signOut and signOutEverywhere.' })
export class SignOutPayload extends Payload {}

@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The state of the whole installation.' })
export class Installation {
  @Field(() => Boolean, { description: 'Whether it has an owner: until then `installationSetUp` makes one.' })
  isSetUp!: boolean;
  @Field(() => Boolean, { description: 'Whether it has demo shops, with their well-known sign-in.' })
  isDemo!: boolean;
}
