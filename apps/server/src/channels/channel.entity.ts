import { type Channel, ChannelType, channelLimits, channelTypeDescriptions } from '@clientela/domain/channel';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/values.js';
import { enumValues } from '../platform/graphql/enums.js';
import { Node } from '../platform/graphql/node.js';
import { Allow } from '../platform/graphql/policy.js';
import { ShopEntity } from '../shops/shop.entity.js';

registerEnumType(ChannelType, {
  name: 'ChannelType',
  description: 'What kind of place a shop sells through.',
  valuesConfig: enumValues(channelTypeDescriptions),
});

@Allow('READ_CUSTOMERS')
@ObjectType('Channel', {
  simpleResolvers: true,
  implements: Node,
  description: 'A place where the shop sells: its web, a till, an account on a marketplace.',
})
@Entity({ name: 'channel' })
@Check('channel_type_ck', oneOf('type', ChannelType))
@Index('channel_name_uq', ['shopId', 'nameKey'], { unique: true })
@ForeignKey(() => ShopEntity, ['shopId'], ['id'], { name: 'channel_shop_fk', onDelete: 'CASCADE' })
export class ChannelEntity extends Node implements Channel {
  @PrimaryColumn({ name: 'shop_id', type: 'uuid', primaryKeyConstraintName: 'channel_pk' }) shopId!: string;
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'channel_pk' }) override id!: string;

  @Field(() => Int, { description: 'Rises with each change of its own fields.' })
  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Field(() => ChannelType, { description: 'It stays: the orders of a channel were read by it.' })
  @Column({ type: 'text' })
  type!: ChannelType;

  @Field(() => String, { description: channelLimits.name.says })
  @Column({ type: 'varchar', length: channelLimits.name.max })
  name!: string;

  /** The name as it is compared: unique in the shop. Folding may lengthen a text, so it is twice as wide. */
  @Column({ name: 'name_key', type: 'varchar', length: channelLimits.name.max * 2, collation: 'C' })
  nameKey!: string;

  @Field(() => String, {
    nullable: true,
    description: `The shop’s account there: a domain, a seller’s id, the number of a till. ${channelLimits.account.says}`,
  })
  @Column({ type: 'varchar', length: channelLimits.account.max, nullable: true })
  account!: string | null;

  @Field(() => Boolean, {
    description: 'Whether it hides buyers behind addresses of its own: such an address means nothing elsewhere.',
  })
  @Column({ name: 'uses_relay_addresses', type: 'boolean', default: false })
  usesRelayAddresses!: boolean;

  @Field(() => Date)
  @Column({ name: 'created_at', type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt!: Date;

  @Field(() => Date)
  @Column({ name: 'updated_at', type: 'timestamptz', precision: 3, default: () => 'now()' })
  updatedAt!: Date;
}
