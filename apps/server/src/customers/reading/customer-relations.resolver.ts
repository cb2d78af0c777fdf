import { addressLimits, mainAddress } from '@clientela/domain/address';
import { groupLimits } from '@clientela/domain/group';
import { tagLimits } from '@clientela/domain/tag';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Actor, actorAnswer } from '../../audit/actor.js';
import { AuditEventConnection } from '../../audit/audit-event.types.js';
import { ChannelEntity } from '../../channels/channel.entity.js';
import { channelById } from '../../channels/channel.loaders.js';
import type { ChannelRow } from '../../channels/channel.queries.js';
import { IssuingCompanyEntity } from '../../companies/company.entity.js';
import { companyById } from '../../companies/company.loaders.js';
import type { IssuingCompanyRow } from '../../companies/company.queries.js';
import { CustomerGroupEntity } from '../../groups/group.entity.js';
import type { RequestContext } from '../../platform/context.js';
import { PageArgs } from '../../platform/graphql/connection.js';
import { AtMost } from '../../platform/graphql/list-bound.js';
import { Allow } from '../../platform/graphql/policy.js';
import { type Soon, whenReady } from '../../platform/soon.js';
import { TagEntity } from '../../tags/tag.entity.js';
import type { TagRow } from '../../tags/tag.queries.js';
import { AddressEntity } from '../records/address.entity.js';
import { CustomerEntity } from '../records/customer.entity.js';
import { addressesOfCustomer, groupsOfCustomer, notesOfCustomer, tagsOfCustomer } from '../records/customer.loaders.js';
import type { AddressRow, MemberGroupRow, NoteRow } from '../records/customer.queries.js';
import type { CustomerRow } from '../records/customer.row.js';
import { CustomerNoteConnection, EffectiveDiscount } from '../records/customer.types.js';
import { effectiveDiscountOf } from '../records/customer-discount.js';
import { CustomerNoteEntity } from '../records/customer-note.entity.js';
import { TimelineArgs } from './customer.args.js';
import { timelineOfCustomer } from './customer-timeline.js';

/** What hangs on a customer: each resolves through a loader, at once when the list has brought it along. */
@Resolver(() => CustomerEntity)
export class CustomerRelationsResolver {
  @AtMost(tagLimits.perCustomer.max)
  @FieldResolver(() => [TagEntity], { description: 'By name.' })
  tags(@Ctx() context: RequestContext, @Root() { id }: CustomerRow): Soon<TagRow[]> {
    return context.get(tagsOfCustomer, id);
  }

  @AtMost(groupLimits.perCustomer.max)
  @FieldResolver(() => [CustomerGroupEntity], { description: 'By name.' })
  groups(@Ctx() context: RequestContext, @Root() { id }: CustomerRow): Soon<MemberGroupRow[]> {
    return context.get(groupsOfCustomer, id);
  }

  @FieldResolver(() => CustomerGroupEntity, { nullable: true, description: 'The group that goes first.' })
  primaryGroup(@Ctx() context: RequestContext, @Root() { id }: CustomerRow): Soon<MemberGroupRow | null> {
    return whenReady(context.get(groupsOfCustomer, id), (groups) => groups.find((group) => group.isPrimary) ?? null);
  }

  @FieldResolver(() => ChannelEntity, { nullable: true, description: 'The sales channel that it is of.' })
  channel(@Ctx() context: RequestContext, @Root() { channelId }: CustomerRow): Soon<ChannelRow | null> {
    return channelId === null ? null : context.get(channelById, channelId);
  }

  @FieldResolver(() => IssuingCompanyEntity, {
    nullable: true,
    description: 'The company of the merchant’s whose customer it is. Null: that of the default.',
  })
  issuingCompany(
    @Ctx() context: RequestContext,
    @Root() { issuingCompanyId }: CustomerRow,
  ): Soon<IssuingCompanyRow | null> {
    return issuingCompanyId === null ? null : context.get(companyById, issuingCompanyId);
  }

  @Allow('READ_PII')
  @AtMost(addressLimits.perCustomer.max)
  @FieldResolver(() => [AddressEntity], { description: 'In the order in which they were added.' })
  addresses(@Ctx() context: RequestContext, @Root() { id }: CustomerRow): Soon<AddressRow[]> {
    return context.get(addressesOfCustomer, id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Of the main address: the default for shipping, or for billing.',
  })
  city(@Ctx() context: RequestContext, @Root() { id }: CustomerRow): Soon<string | null> {
    return whenReady(context.get(addressesOfCustomer, id), (addresses) => mainAddress(addresses)?.city ?? null);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Of the main address, ISO 3166 alpha-2.' })
  countryCode(@Ctx() context: RequestContext, @Root() { id }: CustomerRow): Soon<string | null> {
    return whenReady(context.get(addressesOfCustomer, id), (addresses) => mainAddress(addresses)?.countryCode ?? null);
  }

  @FieldResolver(() => CustomerNoteConnection, { description: 'What the staff wrote about it, the newest first.' })
  notes(@Ctx() context: RequestContext, @Root() { id }: CustomerRow, @Args(() => PageArgs) page: PageArgs) {
    return notesOfCustomer(context, id, page);
  }

  @FieldResolver(() => EffectiveDiscount, {
    nullable: true,
    description: 'The discount that applies today by the rule of the shop, and why. Null when it has none at all.',
  })
  effectiveDiscount(@Ctx() context: RequestContext, @Root() customer: CustomerRow): Promise<EffectiveDiscount | null> {
    return effectiveDiscountOf(context, customer);
  }

  @FieldResolver(() => AuditEventConnection, { description: 'What was done to it and to its orders, newest first.' })
  timeline(
    @Ctx() context: RequestContext,
    @Root() { id }: CustomerRow,
    @Args(() => TimelineArgs) { kinds, ...page }: TimelineArgs,
  ) {
    return timelineOfCustomer(context, id, page, kinds ?? undefined);
  }
}

@Resolver(() => CustomerNoteEntity)
export class CustomerNoteResolver {
  @FieldResolver(() => Actor, { description: 'Who wrote it.' })
  author(@Root() { authorKind, authorId, authorName }: NoteRow): Actor {
    return actorAnswer(authorKind, authorId, authorName);
  }
}
