import type { StaffPreferences } from '@clientela/domain/staff-preferences';
import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../platform/context.js';
import { Allow } from '../platform/graphql/policy.js';
import { ViewerPayload } from './staff-members.payloads.js';
import { Viewer } from './viewer.type.js';
import { preferencesOfViewer, updatePreferences } from './viewer-preferences.service.js';
import { ViewerPreferences, ViewerPreferencesUpdateInput } from './viewer-preferences.type.js';

@Resolver(() => Viewer)
export class ViewerPreferencesResolver {
  @FieldResolver(() => ViewerPreferences, {
    nullable: true,
    description: 'How the person likes the screens; null for a token.',
  })
  preferences(@Ctx() context: RequestContext): Promise<StaffPreferences | null> {
    return preferencesOfViewer(context);
  }

  @Allow('SIGNED_IN')
  @Mutation(() => ViewerPayload, {
    description: 'Changes how one likes the screens. Every role may, and a token has none: UNAUTHENTICATED.',
  })
  viewerPreferencesUpdate(
    @Ctx() context: RequestContext,
    @Arg('input', () => ViewerPreferencesUpdateInput) input: ViewerPreferencesUpdateInput,
  ) {
    return updatePreferences(context, input);
  }
}
