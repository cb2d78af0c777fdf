import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { Allow } from '../../platform/graphql/policy.js';
import { TagEntity } from '../../tags/tag.entity.js';
import { tagById } from '../../tags/tag.loaders.js';
import { TagMergeInput } from './tag-merge.inputs.js';
import { TagMergePayload } from './tag-merge.payloads.js';
import { mergeTags } from './tag-merge.service.js';

@Resolver(() => TagMergePayload)
export class TagMergeResolver {
  @Allow('WRITE_CUSTOMERS')
  @Mutation(() => TagMergePayload, {
    description:
      'Makes one tag of two: whoever bears the first bears the second, and the first is gone. Refused with NOT_FOUND, SAME_TAG, or CUSTOMERS_LEFT when there are so many that it takes another try.',
  })
  tagMerge(@Ctx() context: RequestContext, @Arg('input', () => TagMergeInput) input: TagMergeInput) {
    return mergeTags(context, input);
  }

  @FieldResolver(() => TagEntity, { nullable: true, description: 'The tag that stays, as it stands now.' })
  tag(@Ctx() context: RequestContext, @Root() { tagId }: TagMergePayload) {
    return tagId ? context.get(tagById, tagId) : null;
  }
}
