import { StaffRole } from '@clientela/domain/permission';
import { Field, ID, ObjectType } from 'type-graphql';
import { Allow } from '../platform/graphql/policy.js';
import { Payload } from '../platform/graphql/user-error.js';

/** `invitation` is answered by a field resolver. */
@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to staffInvite.' })
export class StaffInvitePayload extends Payload {
  invitationId?: string;
  @Field(() => String, {
    nullable: true,
    description: 'The end of the link, `/invitacion#token`. Told this once: only its hash is kept.',
  })
  token?: string | null;
}

@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to staffInvitationRevoke.' })
export class StaffInvitationRevokePayload extends Payload {
  @Field(() => ID, { nullable: true })
  deletedId?: string;
}

/** `member` is answered by a field resolver. */
@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to staffMemberUpdate.' })
export class StaffMemberPayload extends Payload {
  staffId?: string;
}

@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to staffMemberRemove.' })
export class StaffMemberRemovePayload extends Payload {
  @Field(() => ID, { nullable: true })
  removedId?: string;
}

/** `viewer` is answered by a field resolver. */
@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to viewerUpdate and viewerPasswordChange.' })
export class ViewerPayload extends Payload {}

@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to staffSessionEnd.' })
export class StaffSessionEndPayload extends Payload {
  @Field(() => ID, { nullable: true })
  endedId?: string;
}

@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'What the bearer of an invitation’s link is asked to.' })
export class OpenedInvitation {
  @Field(() => String, { description: 'The shop to work in.' })
  shopName!: string;
  @Field(() => String, { description: 'Whom it is for.' })
  email!: string;
  @Field(() => StaffRole)
  role!: StaffRole;
  @Field(() => Boolean, { description: 'Whether they have an account already, whose password accepts it.' })
  hasAccount!: boolean;
}

@Allow('SIGNED_IN')
@ObjectType({ simpleResolvers: true, description: 'One browser in which the person is signed in.' })
export class StaffSession {
  @Field(() => ID)
  id!: string;
  @Field(() => String, { description: 'What the browser calls itself.' })
  userAgent!: string;
  @Field(() => Date)
  createdAt!: Date;
  @Field(() => Date, { description: 'When it was last used, to five minutes.' })
  lastSeenAt!: Date;
  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  isCurrent!: boolean;
}
