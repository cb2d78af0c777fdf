import type { Slice } from '../platform/slice.js';
import { InstallationEntity } from './installation.entity.js';
import { MembershipEntity } from './membership.entity.js';
import { ProfileResolver, ViewerPayloadResolver } from './profile.resolver.js';
import { RateLimitEntity } from './rate-limit.entity.js';
import { staffById } from './staff.loaders.js';
import { MembershipResolver, SignInResolver, ViewerResolver } from './staff.resolver.js';
import { StaffInvitationEntity } from './staff-invitation.entity.js';
import { invitationById } from './staff-members.queries.js';
import {
  StaffInvitationAcceptResolver,
  StaffInvitePayloadResolver,
  StaffMemberPayloadResolver,
  StaffMemberResolver,
} from './staff-members.resolver.js';
import { StaffSessionEntity } from './staff-session.entity.js';
import { StaffUserEntity } from './staff-user.entity.js';
import { ViewerPreferencesResolver } from './viewer-preferences.resolver.js';

export const staff: Slice = {
  name: 'staff',
  entities: [
    StaffUserEntity,
    MembershipEntity,
    StaffSessionEntity,
    StaffInvitationEntity,
    InstallationEntity,
    RateLimitEntity,
  ],
  resolvers: [
    ViewerResolver,
    MembershipResolver,
    SignInResolver,
    StaffMemberResolver,
    StaffInvitationAcceptResolver,
    StaffInvitePayloadResolver,
    StaffMemberPayloadResolver,
    ProfileResolver,
    ViewerPayloadResolver,
    ViewerPreferencesResolver,
  ],
  nodes: [
    { type: 'StaffUser', permission: 'ADMIN', loader: staffById },
    { type: 'StaffInvitation', permission: 'ADMIN', loader: invitationById },
  ],
};
