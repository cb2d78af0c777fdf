import { staffLimits } from '@clientela/domain/staff';
import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../platform/context.js';
import { AtMost } from '../platform/graphql/list-bound.js';
import { Allow } from '../platform/graphql/policy.js';
import { changePassword, endOwnSession, updateViewer } from './profile.service.js';
import { StaffSessionEndInput, ViewerPasswordChangeInput, ViewerUpdateInput } from './staff-members.inputs.js';
import { StaffSession, StaffSessionEndPayload, ViewerPayload } from './staff-members.payloads.js';
import { listSessions } from './staff-members.queries.js';
import { viewerOf } from './viewer.js';
import { Viewer } from './viewer.type.js';

@Resolver(() => Viewer)
export class ProfileResolver {
  @AtMost(staffLimits.sessions.max)
  @Allow('SIGNED_IN')
  @FieldResolver(() => [StaffSession], {
    description: 'The browsers in which the person is signed in, the last used first; none for a token.',
  })
  sessions(@Ctx() context: RequestContext): Promise<StaffSession[]> {
    return listSessions(context);
  }

  @Allow('SIGNED_IN')
  @Mutation(() => ViewerPayload, { description: 'Changes one’s own name or language.' })
  viewerUpdate(@Ctx() context: RequestContext, @Arg('input', () => ViewerUpdateInput) input: ViewerUpdateInput) {
    return updateViewer(context, input);
  }

  @Allow('SIGNED_IN')
  @Mutation(() => ViewerPayload, {
    description:
      'Changes one’s own password, and signs every other browser out. Refused with PASSWORD_WRONG, TOO_MANY_ATTEMPTS.',
  })
  viewerPasswordChange(
    @Ctx() context: RequestContext,
    @Arg('input', () => ViewerPasswordChangeInput) input: ViewerPasswordChangeInput,
  ) {
    return changePassword(context, input);
  }

  @Allow('SIGNED_IN')
  @Mutation(() => StaffSessionEndPayload, {
    description: 'Signs one of one’s own browsers out. Refused with NOT_FOUND.',
  })
  staffSessionEnd(
    @Ctx() context: RequestContext,
    @Arg('input', () => StaffSessionEndInput) input: StaffSessionEndInput,
  ) {
    return endOwnSession(context, input);
  }
}

@Resolver(() => ViewerPayload)
export class ViewerPayloadResolver {
  @FieldResolver(() => Viewer, { nullable: true, description: 'The person as they are now.' })
  viewer(@Ctx() context: RequestContext): Viewer | null {
    return viewerOf(context);
  }
}
