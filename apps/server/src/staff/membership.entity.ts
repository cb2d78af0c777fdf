import { StaffRole, staffRoleDescriptions } from '@clientela/domain/permission';
import type { Membership } from '@clientela/domain/staff';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/values.js';
import { enumValues } from '../platform/graphql/enums.js';
import { Allow } from '../platform/graphql/policy.js';
import { ShopEntity } from '../shops/shop.entity.js';
import { StaffUserEntity } from './staff-user.entity.js';

registerEnumType(StaffRole, {
  name: 'StaffRole',
  description: 'What a person is in a shop.',
  valuesConfig: enumValues(staffRoleDescriptions),
});

@Allow('PUBLIC')
@ObjectType('Membership', { simpleResolvers: true, description: 'That a person works in a shop, and as what.' })
@Entity({ name: 'membership' })
@Check('membership_role_ck', oneOf('role', StaffRole))
@Index('membership_staff_user_ix', ['staffUserId'])
@ForeignKey(() => ShopEntity, ['shopId'], ['id'], { name: 'membership_shop_fk', onDelete: 'CASCADE' })
@ForeignKey(() => StaffUserEntity, ['staffUserId'], ['id'], { name: 'membership_staff_user_fk', onDelete: 'CASCADE' })
export class MembershipEntity implements Membership {
  @PrimaryColumn({ name: 'shop_id', type: 'uuid', primaryKeyConstraintName: 'membership_pk' }) shopId!: string;
  @PrimaryColumn({ name: 'staff_user_id', type: 'uuid', primaryKeyConstraintName: 'membership_pk' })
  staffUserId!: string;

  @Field(() => StaffRole)
  @Column({ type: 'text' })
  role!: StaffRole;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 3, default: () => 'now()' }) createdAt!: Date;
}
