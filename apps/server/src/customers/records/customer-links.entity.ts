import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CustomerGroupEntity } from '../../groups/group.entity.js';
import { TagEntity } from '../../tags/tag.entity.js';
import { CustomerEntity } from './customer.entity.js';

const tagKey = { type: 'uuid', primaryKeyConstraintName: 'customer_tag_pk' } as const;
const memberKey = { type: 'uuid', primaryKeyConstraintName: 'customer_group_member_pk' } as const;

/** A tag on a customer. */
@Entity({ name: 'customer_tag' })
@Index('customer_tag_tag_ix', ['shopId', 'tagId', 'customerId'])
@ForeignKey(() => CustomerEntity, ['shopId', 'customerId'], ['shopId', 'id'], {
  name: 'customer_tag_customer_fk',
  onDelete: 'CASCADE',
})
@ForeignKey(() => TagEntity, ['shopId', 'tagId'], ['shopId', 'id'], {
  name: 'customer_tag_tag_fk',
  onDelete: 'CASCADE',
})
export class CustomerTagEntity {
  @PrimaryColumn({ name: 'shop_id', ...tagKey }) shopId!: string;
  @PrimaryColumn({ name: 'customer_id', ...tagKey }) customerId!: string;
  @PrimaryColumn({ name: 'tag_id', ...tagKey }) tagId!: string;
  @Column({ name: 'created_at', type: 'timestamptz', precision: 3, default: () => 'now()' }) createdAt!: Date;
}

/** A customer in a group; at most one membership of a customer is the primary one. */
@Entity({ name: 'customer_group_member' })
@Index('customer_group_member_group_ix', ['shopId', 'groupId', 'customerId'])
@Index('customer_group_member_primary_uq', ['shopId', 'customerId'], { unique: true, where: '"is_primary"' })
@ForeignKey(() => CustomerEntity, ['shopId', 'customerId'], ['shopId', 'id'], {
  name: 'customer_group_member_customer_fk',
  onDelete: 'CASCADE',
})
@ForeignKey(() => CustomerGroupEntity, ['shopId', 'groupId'], ['shopId', 'id'], {
  name: 'customer_group_member_group_fk',
  onDelete: 'CASCADE',
})
export class CustomerGroupMemberEntity {
  @PrimaryColumn({ name: 'shop_id', ...memberKey }) shopId!: string;
  @PrimaryColumn({ name: 'customer_id', ...memberKey }) customerId!: string;
  @PrimaryColumn({ name: 'group_id', ...memberKey }) groupId!: string;
  @Column({ name: 'is_primary', type: 'boolean', default: false }) isPrimary!: boolean;
  @Column({ name: 'created_at', type: 'timestamptz', precision: 3, default: () => 'now()' }) createdAt!: Date;
}
