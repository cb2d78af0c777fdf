import { type IssuingCompany, issuingCompanyLimits } from '@clientela/domain/issuing-company';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Node } from '../platform/graphql/node.js';
import { Allow } from '../platform/graphql/policy.js';
import { ShopEntity } from '../shops/shop.entity.js';

@Allow('READ_CUSTOMERS')
@ObjectType('IssuingCompany', {
  simpleResolvers: true,
  implements: Node,
  description: 'A company of the merchant’s in whose name orders are invoiced. Most shops have one.',
})
@Entity({ name: 'issuing_company' })
@Index('issuing_company_name_uq', ['shopId', 'nameKey'], { unique: true })
@Index('issuing_company_default_uq', ['shopId'], { unique: true, where: '"is_default"' })
@ForeignKey(() => ShopEntity, ['shopId'], ['id'], { name: 'issuing_company_shop_fk', onDelete: 'CASCADE' })
export class IssuingCompanyEntity extends Node implements IssuingCompany {
  @PrimaryColumn({ name: 'shop_id', type: 'uuid', primaryKeyConstraintName: 'issuing_company_pk' }) shopId!: string;
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'issuing_company_pk' }) override id!: string;

  @Field(() => Int, { description: 'Rises with each change of its own fields, losing or getting the mark included.' })
  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Field(() => String, { description: issuingCompanyLimits.name.says })
  @Column({ type: 'varchar', length: issuingCompanyLimits.name.max })
  name!: string;

  /** The name as it is compared: unique in the shop. Folding may lengthen a text, so it is twice as wide. */
  @Column({ name: 'name_key', type: 'varchar', length: issuingCompanyLimits.name.max * 2, collation: 'C' })
  nameKey!: string;

  @Field(() => String, { nullable: true, description: issuingCompanyLimits.taxId.says })
  @Column({ name: 'tax_id', type: 'varchar', length: issuingCompanyLimits.taxId.max, nullable: true })
  taxId!: string | null;

  @Field(() => Boolean, { description: 'Whether it is that of orders and customers that name none. One always is.' })
  @Column({ name: 'is_default', type: 'boolean', default: false })
  isDefault!: boolean;

  @Field(() => Date)
  @Column({ name: 'created_at', type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt!: Date;

  @Field(() => Date)
  @Column({ name: 'updated_at', type: 'timestamptz', precision: 3, default: () => 'now()' })
  updatedAt!: Date;
}
