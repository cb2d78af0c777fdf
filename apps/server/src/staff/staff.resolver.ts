import type { StaffRole as Role } from '@clientela/domain/permission';
import { StaffRole } from '@clientela/domain/permission';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../platform/context.js';
import { AtMost } from '../platform/graphql/list-bound.js';
import { Allow } from '../platform/graphql/policy.js';
import { ShopEntity } from '../shops/shop.entity.js';
import { shopById } from '../shops/shop.loaders.js';
import { installationState, setUpInstallation } from './installation.service.js';
import { MembershipEntity } from './membership.entity.js';
import { signIn, signOut } from './sign-in.service.js';
import { InstallationSetUpInput, SignInInput } from './staff.inputs.js';
import type { MembershipRow } from './staff.queries.js';
import { StaffUserEntity } from './staff-user.entity.js';
import { maxMemberships, membershipsOfViewer, roleOfViewer, staffOfViewer, viewerOf } from './viewer.js';
import { Installation, SignInPayload, SignOutPayload, Viewer } from './viewer.type.js';

@Resolver(() => Viewer)
export class ViewerResolver {
  @Allow('PUBLIC')
  @Query(() => Viewer, { nullable: true, description: 'Who asks; null when nobody is signed in.' })
  viewer(@Ctx() context: RequestContext): Viewer | null {
    return viewerOf(context);
  }

  @FieldResolver(() => StaffUserEntity, { nullable: true, description: 'The person; null for a token.' })
  staff(@Ctx() context: RequestContext) {
    return staffOfViewer(context);
  }

  @FieldResolver(() => StaffRole, {
    nullable: true,
    description: 'What the person is in the shop of the request; null for a token, and while no shop is chosen.',
  })
  role(@Ctx() context: RequestContext): Promise<Role | null> {
    return roleOfViewer(context);
  }

  @AtMost(maxMemberships)
  @FieldResolver(() => [MembershipEntity], { description: 'The shops in which the person works, demo shops last.' })
  memberships(@Ctx() context: RequestContext): Promise<MembershipRow[]> {
    return membershipsOfViewer(context);
  }
}

@Resolver(() => MembershipEntity)
export class MembershipResolver {
  @FieldResolver(() => ShopEntity, {
    description: 'Its id goes into the header `Clientela-Shop` to work in it.',
  })
  shop(@Ctx() context: RequestContext, @Root() membership: MembershipRow) {
    return context.load(shopById, membership.shopId);
  }
}

@Resolver(() => SignInPayload)
export class SignInResolver {
  @Allow('PUBLIC')
  @Query(() => Installation, { description: 'Whether the installation has an owner.' })
  installation(@Ctx() context: RequestContext): Promise<Installation> {
    return installationState(context.database);
  }

  @Allow('PUBLIC')
  @Mutation(() => SignInPayload, {
    description:
      'Signs a person in: the session goes out in a cookie. Once in a document. Refused with SIGN_IN_FAILED, TOO_MANY_ATTEMPTS.',
  })
  signIn(@Ctx() context: RequestContext, @Arg('input', () => SignInInput) input: SignInInput): Promise<void> {
    return signIn(context, input);
  }

  @Allow('PUBLIC')
  @Mutation(() => SignInPayload, {
    description:
      'Makes the first owner and the first shop of an empty installation and signs the owner in. Refused with SET_UP_TOKEN_INVALID, SET_UP_ALREADY_DONE.',
  })
  installationSetUp(
    @Ctx() context: RequestContext,
    @Arg('input', () => InstallationSetUpInput) input: InstallationSetUpInput,
  ): Promise<void> {
    return setUpInstallation(context, input);
  }

  @Allow('PUBLIC')
  @Mutation(() => SignOutPayload, { description: 'Ends this session. Without one it does nothing.' })
  signOut(@Ctx() context: RequestContext): Promise<void> {
    return signOut(context, 'this');
  }

  @Allow('SIGNED_IN')
  @Mutation(() => SignOutPayload, { description: 'Ends every session of the person, this one too, within a second.' })
  signOutEverywhere(@Ctx() context: RequestContext): Promise<void> {
    return signOut(context, 'all');
  }

  @FieldResolver(() => Viewer, { nullable: true, description: 'Who is signed in now.' })
  viewer(@Ctx() context: RequestContext): Viewer | null {
    return viewerOf(context);
  }
}
