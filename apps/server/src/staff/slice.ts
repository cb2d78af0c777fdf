import type { Slice } from '../platform/slice.js';
import { InstallationEntity } from './installation.entity.js';
import { MembershipEntity } from './membership.entity.js';
import { RateLimitEntity } from './rate-limit.entity.js';
import { staffById } from './staff.loaders.js';
import { MembershipResolver, SignInResolver, ViewerResolver } from './staff.resolver.js';
import { StaffSessionEntity } from './staff-session.entity.js';
import { StaffUserEntity } from './staff-user.entity.js';

export const staff: Slice = {
  name: 'staff',
  entities: [StaffUserEntity, MembershipEntity, StaffSessionEntity, InstallationEntity, RateLimitEntity],
  resolvers: [ViewerResolver, MembershipResolver, SignInResolver],
  nodes: [{ type: 'StaffUser', permission: 'ADMIN', loader: staffById }],
};
