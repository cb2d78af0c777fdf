import { staffLimits } from '@clientela/domain/staff';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../platform/context.js';
import { AtMost } from '../platform/graphql/list-bound.js';
import { Allow } from '../platform/graphql/policy.js';
import { acceptInvitation, inviteStaff, revokeInvitation } from './invitation.service.js';
import { removeMember, updateMember } from './members.service.js';
import { MembershipEntity } from './membership.entity.js';
import { staffById } from './staff.loaders.js';
import type { MembershipRow, StaffRow } from './staff.queries.js';
import { StaffInvitationEntity } from './staff-invitation.entity.js';
import {
  StaffInvitationAcceptInput,
  StaffInvitationRevokeInput,
  StaffInviteInput,
  StaffMemberRemoveInput,
  StaffMemberUpdateInput,
} from './staff-members.inputs.js';
import {
  OpenedInvitation,
  StaffInvitationRevokePayload,
  StaffInvitePayload,
  StaffMemberPayload,
  StaffMemberRemovePayload,
} from './staff-members.payloads.js';
import {
  invitationById,
  listInvitations,
  listMembers,
  membershipOfShop,
  openInvitation,
} from './staff-members.queries.js';
import { StaffUserEntity } from './staff-user.entity.js';
import { SignInPayload } from './viewer.type.js';

@Resolver(() => MembershipEntity)
export class StaffMemberResolver {
  @AtMost(staffLimits.perShop.max)
  @Allow('ADMIN')
  @Query(() => [MembershipEntity], { description: 'Who works in the shop, by name.' })
  staffMembers(@Ctx() context: RequestContext): Promise<MembershipRow[]> {
    return listMembers(context);
  }

  @AtMost(staffLimits.perShop.max)
  @Allow('ADMIN')
  @Query(() => [StaffInvitationEntity], { description: 'Who was asked and has not answered, the newest first.' })
  staffInvitations(@Ctx() context: RequestContext) {
    return listInvitations(context);
  }

  @Allow('PUBLIC')
  @Query(() => OpenedInvitation, {
    nullable: true,
    description: 'What a link asks its bearer to; null when it is used, taken back, or older than seven days.',
  })
  openedInvitation(
    @Ctx() context: RequestContext,
    @Arg('token', () => String, { description: staffLimits.invitationToken.says }) token: string,
  ): Promise<OpenedInvitation | null> {
    return openInvitation(context, token);
  }

  @FieldResolver(() => StaffUserEntity, { nullable: true, description: 'The person.' })
  staff(@Ctx() context: RequestContext, @Root() { staffUserId }: MembershipRow): Promise<StaffRow | null> {
    return context.load(staffById, staffUserId);
  }

  @Allow('ADMIN')
  @Mutation(() => StaffInvitePayload, {
    description:
      'Asks somebody to work in the shop, by a link that holds for seven days. Refused with SCOPE_NOT_ALLOWED, ALREADY_MEMBER, TOO_MANY.',
  })
  staffInvite(@Ctx() context: RequestContext, @Arg('input', () => StaffInviteInput) input: StaffInviteInput) {
    return inviteStaff(context, input);
  }

  @Allow('ADMIN')
  @Mutation(() => StaffInvitationRevokePayload, {
    description: 'Takes an invitation back: its link works no longer. Refused with NOT_FOUND.',
  })
  staffInvitationRevoke(
    @Ctx() context: RequestContext,
    @Arg('input', () => StaffInvitationRevokeInput) input: StaffInvitationRevokeInput,
  ) {
    return revokeInvitation(context, input);
  }

  @Allow('ADMIN')
  @Mutation(() => StaffMemberPayload, {
    description: 'Gives somebody another role in the shop. Refused with SCOPE_NOT_ALLOWED, NOT_FOUND, LAST_OWNER.',
  })
  staffMemberUpdate(
    @Ctx() context: RequestContext,
    @Arg('input', () => StaffMemberUpdateInput) input: StaffMemberUpdateInput,
  ) {
    return updateMember(context, input);
  }

  @Allow('ADMIN')
  @Mutation(() => StaffMemberRemovePayload, {
    description: 'Lets somebody work in the shop no longer; what they did stays. Refused with NOT_FOUND, LAST_OWNER.',
  })
  staffMemberRemove(
    @Ctx() context: RequestContext,
    @Arg('input', () => StaffMemberRemoveInput) input: StaffMemberRemoveInput,
  ) {
    return removeMember(context, input);
  }
}

@Resolver(() => SignInPayload)
export class StaffInvitationAcceptResolver {
  @Allow('PUBLIC')
  @Mutation(() => SignInPayload, {
    description:
      'Accepts an invitation and signs in. Refused with INVITATION_INVALID, INVITED_FOR_ANOTHER, SIGN_IN_FAILED, TOO_MANY_ATTEMPTS, TOO_MANY.',
  })
  staffInvitationAccept(
    @Ctx() context: RequestContext,
    @Arg('input', () => StaffInvitationAcceptInput) input: StaffInvitationAcceptInput,
  ) {
    return acceptInvitation(context, input);
  }
}

@Resolver(() => StaffInvitePayload)
export class StaffInvitePayloadResolver {
  @FieldResolver(() => StaffInvitationEntity, { nullable: true })
  invitation(@Ctx() context: RequestContext, @Root() { invitationId }: StaffInvitePayload) {
    return invitationId ? context.load(invitationById, invitationId) : null;
  }
}

@Resolver(() => StaffMemberPayload)
export class StaffMemberPayloadResolver {
  @FieldResolver(() => MembershipEntity, { nullable: true, description: 'What they are now.' })
  member(
    @Ctx() context: RequestContext,
    @Root() { staffId }: StaffMemberPayload,
  ): Promise<MembershipRow | null> | null {
    return staffId ? context.load(membershipOfShop, staffId) : null;
  }
}
