import { Locale } from '@clientela/domain/locale';
import { StaffRole } from '@clientela/domain/permission';
import { staffLimits } from '@clientela/domain/staff';
import { Field, ID, InputType } from 'type-graphql';
import { Allow } from '../platform/graphql/policy.js';

@Allow('ADMIN')
@InputType({ description: 'Whom to ask to work in the shop, and as what.' })
export class StaffInviteInput {
  @Field(() => String, { description: 'They will sign in with it.' })
  email!: string;
  @Field(() => StaffRole)
  role!: StaffRole;
}

@Allow('ADMIN')
@InputType({ description: 'Which invitation to take back.' })
export class StaffInvitationRevokeInput {
  @Field(() => ID)
  id!: string;
}

@Allow('PUBLIC')
@InputType({ description: 'What accepts an invitation.' })
export class StaffInvitationAcceptInput {
  @Field(() => String, { description: staffLimits.invitationToken.says })
  token!: string;
  @Field(() => String, { nullable: true, description: `For who has no account yet. ${staffLimits.name.says}` })
  name?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'A new one for who has no account yet, else that of the account; not needed by who is signed in.',
  })
  password?: string | null;
  @Field(() => Locale, { nullable: true, description: 'For who has no account yet: ES when absent.' })
  locale?: Locale | null;
}

@Allow('ADMIN')
@InputType({ description: 'Who gets another role.' })
export class StaffMemberUpdateInput {
  @Field(() => ID, { description: 'The person.' })
  staffId!: string;
  @Field(() => StaffRole)
  role!: StaffRole;
}

@Allow('ADMIN')
@InputType({ description: 'Who works in the shop no longer.' })
export class StaffMemberRemoveInput {
  @Field(() => ID, { description: 'The person.' })
  staffId!: string;
}

@Allow('SIGNED_IN')
@InputType({ description: 'What changes one’s own account. Absent fields stay as they are.' })
export class ViewerUpdateInput {
  @Field(() => String, { nullable: true, description: staffLimits.name.says })
  name?: string | null;
  @Field(() => Locale, { nullable: true })
  locale?: Locale | null;
}

@Allow('SIGNED_IN')
@InputType({ description: 'What changes one’s own password.' })
export class ViewerPasswordChangeInput {
  @Field(() => String, {
    description: 'The one that signs in until now: whoever found the browser open does not know it.',
  })
  currentPassword!: string;
  @Field(() => String, { description: staffLimits.password.says })
  newPassword!: string;
}

@Allow('SIGNED_IN')
@InputType({ description: 'Which of one’s own browsers to sign out.' })
export class StaffSessionEndInput {
  @Field(() => ID)
  id!: string;
}
