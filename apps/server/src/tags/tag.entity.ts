import { type Tag, TagColor, tagLimits } from '@clientela/domain/tag';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/values.js';
import { Node } from '../platform/graphql/node.js';
import { Allow } from '../platform/graphql/policy.js';
import { ShopEntity } from '../shops/shop.entity.js';

registerEnumType(TagColor, {
  name: 'TagColor',
  description: 'The colour of a tag. Colour alone never carries meaning.',
});

@Allow('READ_CUSTOMERS')
@ObjectType('Tag', {
  simpleResolvers: true,
  implements: Node,
  description: 'A word that the shop puts on customers to find them again.',
})
@Entity({ name: 'tag' })
@Check('tag_color_ck', oneOf('color', TagColor))
@Index('tag_name_uq', ['shopId', 'nameKey'], { unique: true })
@ForeignKey(() => ShopEntity, ['shopId'], ['id'], { name: 'tag_shop_fk', onDelete: 'CASCADE' })
export class TagEntity extends Node implements Tag {
  @PrimaryColumn({ name: 'shop_id', type: 'uuid', primaryKeyConstraintName: 'tag_pk' }) shopId!: string;
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'tag_pk' }) override id!: string;

  @Field(() => Int, {
    description: 'Rises with each change of name or colour, not when customers get or lose the tag.',
  })
  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Field(() => String, { description: tagLimits.name.says })
  @Column({ type: 'varchar', length: tagLimits.name.max })
  name!: string;

  /** The name as it is compared: unique in the shop. Folding may lengthen a text, so it is twice as wide. */
  @Column({ name: 'name_key', type: 'varchar', length: tagLimits.name.max * 2, collation: 'C' })
  nameKey!: string;

  @Field(() => TagColor)
  @Column({ type: 'text' })
  color!: TagColor;

  @Field(() => Date)
  @Column({ name: 'created_at', type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt!: Date;

  @Field(() => Date)
  @Column({ name: 'updated_at', type: 'timestamptz', precision: 3, default: () => 'now()' })
  updatedAt!: Date;
}
