import { IdentityKind } from '@clientela/domain/order-buyer';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ChannelEntity } from '../../channels/channel.entity.js';
import { CustomerEntity } from '../../customers/records/customer.entity.js';
import { oneOf } from '../../platform/database/values.js';

const key = { primaryKeyConstraintName: 'customer_identity_pk' } as const;

/** How a channel knows a customer: it means nothing in another channel. */
@Entity({ name: 'customer_identity' })
@Check('customer_identity_kind_ck', oneOf('kind', IdentityKind))
@Index('customer_identity_customer_ix', ['shopId', 'customerId'])
@ForeignKey(() => ChannelEntity, ['shopId', 'channelId'], ['shopId', 'id'], {
  name: 'customer_identity_channel_fk',
  onDelete: 'CASCADE',
})
@ForeignKey(() => CustomerEntity, ['shopId', 'customerId'], ['shopId', 'id'], {
  name: 'customer_identity_customer_fk',
  onDelete: 'CASCADE',
})
export class CustomerIdentityEntity {
  @PrimaryColumn({ name: 'shop_id', type: 'uuid', ...key }) shopId!: string;
  @PrimaryColumn({ name: 'channel_id', type: 'uuid', ...key }) channelId!: string;
  @PrimaryColumn({ type: 'text', ...key }) kind!: IdentityKind;
  @PrimaryColumn({ type: 'varchar', length: 508, collation: 'C', ...key }) value!: string;
  @Column({ name: 'customer_id', type: 'uuid' }) customerId!: string;
  @Column({ name: 'created_at', type: 'timestamptz', precision: 3, default: () => 'now()' }) createdAt!: Date;
}
