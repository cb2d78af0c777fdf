import { uuidOf } from '@clientela/domain/global-id';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../platform/context.js';
import { connectionType } from '../platform/graphql/connection.js';
import { Allow } from '../platform/graphql/policy.js';
import { NameListArgs } from '../platform/name-list.js';
import { discountOf } from './discount.columns.js';
import { Discount, discountAnswer } from './discount.types.js';
import { CustomerGroupEntity } from './group.entity.js';
import { CustomerGroupCreateInput, CustomerGroupDeleteInput, CustomerGroupUpdateInput } from './group.inputs.js';
import { customerCountOfGroup, groupById } from './group.loaders.js';
import { CustomerGroupDeletePayload, CustomerGroupPayload } from './group.payloads.js';
import { type GroupRow, listGroups } from './group.queries.js';
import { createGroup, deleteGroup, updateGroup } from './group.service.js';

const CustomerGroupConnection = connectionType('CustomerGroup', () => CustomerGroupEntity);

@Resolver(() => CustomerGroupEntity)
export class CustomerGroupResolver {
  @Allow('READ_CUSTOMERS')
  @Query(() => CustomerGroupEntity, { nullable: true, description: 'One group; null when this shop has none such.' })
  customerGroup(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string): Promise<GroupRow | null> {
    return context.load(groupById, uuidOf('CustomerGroup', id));
  }

  @Allow('READ_CUSTOMERS')
  @Query(() => CustomerGroupConnection, { description: 'The customer groups of the shop, by name.' })
  customerGroups(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => NameListArgs) args: NameListArgs,
  ) {
    return listGroups(context, args, info);
  }

  @FieldResolver(() => Discount, { nullable: true, description: 'What its members may get.' })
  discount(@Root() group: GroupRow): Discount | null {
    return discountAnswer(discountOf(group));
  }

  @FieldResolver(() => Int, { description: 'How many customers are in it.' })
  customerCount(@Ctx() context: RequestContext, @Root() group: GroupRow): Promise<number> {
    return context.load(customerCountOfGroup, group.id);
  }

  @Allow('WRITE_GROUPS')
  @Mutation(() => CustomerGroupPayload, { description: 'Makes a customer group. Refused with NAME_TAKEN.' })
  customerGroupCreate(
    @Ctx() context: RequestContext,
    @Arg('input', () => CustomerGroupCreateInput) input: CustomerGroupCreateInput,
  ) {
    return createGroup(context, input);
  }

  @Allow('WRITE_GROUPS')
  @Mutation(() => CustomerGroupPayload, {
    description: 'Changes a customer group. Refused with NOT_FOUND, NAME_TAKEN, STALE_VERSION.',
  })
  customerGroupUpdate(
    @Ctx() context: RequestContext,
    @Arg('input', () => CustomerGroupUpdateInput) input: CustomerGroupUpdateInput,
  ) {
    return updateGroup(context, input);
  }

  @Allow('WRITE_GROUPS')
  @Mutation(() => CustomerGroupDeletePayload, {
    description: 'Deletes a customer group: its members stay, their membership goes. Refused with NOT_FOUND.',
  })
  customerGroupDelete(
    @Ctx() context: RequestContext,
    @Arg('input', () => CustomerGroupDeleteInput) input: CustomerGroupDeleteInput,
  ) {
    return deleteGroup(context, input);
  }
}

@Resolver(() => CustomerGroupPayload)
export class CustomerGroupPayloadResolver {
  @FieldResolver(() => CustomerGroupEntity, { nullable: true, description: 'The group as it stands now.' })
  customerGroup(
    @Ctx() context: RequestContext,
    @Root() payload: CustomerGroupPayload,
  ): Promise<GroupRow | null> | null {
    return payload.groupId ? context.load(groupById, payload.groupId) : null;
  }
}
