import { uuidOf } from '@clientela/domain/global-id';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../platform/context.js';
import { connectionType } from '../platform/graphql/connection.js';
import { Allow } from '../platform/graphql/policy.js';
import { NameListArgs } from '../platform/name-list.js';
import { TagEntity } from './tag.entity.js';
import { TagCreateInput, TagDeleteInput, TagUpdateInput } from './tag.inputs.js';
import { customerCountOfTag, tagById } from './tag.loaders.js';
import { TagDeletePayload, TagPayload } from './tag.payloads.js';
import { listTags, type TagRow } from './tag.queries.js';
import { createTag, deleteTag, updateTag } from './tag.service.js';

const TagConnection = connectionType('Tag', () => TagEntity);

@Resolver(() => TagEntity)
export class TagResolver {
  @Allow('READ_CUSTOMERS')
  @Query(() => TagEntity, { nullable: true, description: 'One tag; null when this shop has none such.' })
  tag(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string): Promise<TagRow | null> {
    return context.load(tagById, uuidOf('Tag', id));
  }

  @Allow('READ_CUSTOMERS')
  @Query(() => TagConnection, { description: 'The tags of the shop, by name.' })
  tags(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo, @Args(() => NameListArgs) args: NameListArgs) {
    return listTags(context, args, info);
  }

  @FieldResolver(() => Int, { description: 'How many customers bear the tag.' })
  customerCount(@Ctx() context: RequestContext, @Root() tag: TagRow): Promise<number> {
    return context.load(customerCountOfTag, tag.id);
  }

  @Allow('WRITE_CUSTOMERS')
  @Mutation(() => TagPayload, { description: 'Makes a tag. Refused with NAME_TAKEN.' })
  tagCreate(@Ctx() context: RequestContext, @Arg('input', () => TagCreateInput) input: TagCreateInput) {
    return createTag(context, input);
  }

  @Allow('WRITE_CUSTOMERS')
  @Mutation(() => TagPayload, {
    description: 'Renames or recolours a tag. Refused with NOT_FOUND, NAME_TAKEN, STALE_VERSION.',
  })
  tagUpdate(@Ctx() context: RequestContext, @Arg('input', () => TagUpdateInput) input: TagUpdateInput) {
    return updateTag(context, input);
  }

  @Allow('WRITE_CUSTOMERS')
  @Mutation(() => TagDeletePayload, {
    description: 'Deletes a tag and takes it off every customer. Refused with NOT_FOUND.',
  })
  tagDelete(@Ctx() context: RequestContext, @Arg('input', () => TagDeleteInput) input: TagDeleteInput) {
    return deleteTag(context, input);
  }
}

@Resolver(() => TagPayload)
export class TagPayloadResolver {
  @FieldResolver(() => TagEntity, { nullable: true, description: 'The tag as it stands now.' })
  tag(@Ctx() context: RequestContext, @Root() payload: TagPayload): Promise<TagRow | null> | null {
    return payload.tagId ? context.load(tagById, payload.tagId) : null;
  }
}
