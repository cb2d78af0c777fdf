import type { Discount, DiscountType } from '@clientela/domain/discount';
import { type CustomerGroup, groupLimits } from '@clientela/domain/group';
import { Field, Int, ObjectType } from 'type-graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { bigintColumn } from '../platform/database/values.js';
import { Node } from '../platform/graphql/node.js';
import { Allow } from '../platform/graphql/policy.js';
import { ShopEntity } from '../shops/shop.entity.js';
import { type DiscountColumns, discountCheck, discountOf } from './discount.columns.js';

@Allow('READ_CUSTOMERS')
@ObjectType('CustomerGroup', {
  simpleResolvers: true,
  implements: Node,
  description: 'Customers whom the shop treats alike. Picked by hand; a customer may be in many.',
})
@Entity({ name: 'customer_group' })
@Check('customer_group_discount_ck', discountCheck)
@Index('customer_group_name_uq', ['shopId', 'nameKey'], { unique: true })
@ForeignKey(() => ShopEntity, ['shopId'], ['id'], { name: 'customer_group_shop_fk', onDelete: 'CASCADE' })
export class CustomerGroupEntity extends Node implements CustomerGroup, DiscountColumns {
  @PrimaryColumn({ name: 'shop_id', type: 'uuid', primaryKeyConstraintName: 'customer_group_pk' }) shopId!: string;
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'customer_group_pk' }) override id!: string;

  @Field(() => Int, { description: 'Rises with each change of its own fields, not when members come or go.' })
  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Field(() => String, { description: groupLimits.name.says })
  @Column({ type: 'varchar', length: groupLimits.name.max })
  name!: string;

  /** The name as it is compared: unique in the shop. Folding may lengthen a text, so it is twice as wide. */
  @Column({ name: 'name_key', type: 'varchar', length: groupLimits.name.max * 2, collation: 'C' })
  nameKey!: string;

  @Field(() => String, { nullable: true, description: groupLimits.description.says })
  @Column({ type: 'varchar', length: groupLimits.description.max, nullable: true })
  description!: string | null;

  @Column({ name: 'discount_type', type: 'text', nullable: true }) discountType!: DiscountType | null;
  @Column({ name: 'discount_amount', type: 'bigint', nullable: true, transformer: bigintColumn })
  discountAmount!: bigint | null;
  @Column({ name: 'discount_currency_code', type: 'varchar', length: 3, nullable: true })
  discountCurrencyCode!: string | null;
  @Column({ name: 'discount_percentage', type: 'integer', nullable: true }) discountPercentage!: number | null;
  @Column({ name: 'discount_starts_on', type: 'date', nullable: true }) discountStartsOn!: string | null;
  @Column({ name: 'discount_ends_on', type: 'date', nullable: true }) discountEndsOn!: string | null;

  get discount(): Discount | null {
    return discountOf(this);
  }

  @Field(() => Date)
  @Column({ name: 'created_at', type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt!: Date;

  @Field(() => Date)
  @Column({ name: 'updated_at', type: 'timestamptz', precision: 3, default: () => 'now()' })
  updatedAt!: Date;
}
