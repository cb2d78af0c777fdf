import { noteLimits } from '@clientela/domain/note';
import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Node } from '../../platform/graphql/node.js';
import { Allow } from '../../platform/graphql/policy.js';
import { OrderEntity } from './order.entity.js';

const key = { type: 'uuid', primaryKeyConstraintName: 'order_note_pk' } as const;

/** `author` is answered by a field resolver from the three columns of the author. */
@Allow('READ_CUSTOMERS')
@ObjectType('OrderNote', {
  simpleResolvers: true,
  implements: Node,
  description: 'What the staff write down about an order. Customers never see it.',
})
@Entity({ name: 'order_note' })
@Check('order_note_author_kind_ck', `"author_kind" in ('STAFF', 'TOKEN', 'SYSTEM')`)
@Index('order_note_order_ix', ['shopId', 'orderId', 'id'])
@ForeignKey(() => OrderEntity, ['shopId', 'orderId'], ['shopId', 'id'], {
  name: 'order_note_order_fk',
  onDelete: 'CASCADE',
})
export class OrderNoteEntity extends Node {
  @PrimaryColumn({ name: 'shop_id', ...key }) shopId!: string;
  @PrimaryColumn(key) override id!: string;
  @Column({ name: 'order_id', type: 'uuid' }) orderId!: string;

  @Field(() => String, { description: noteLimits.body.says })
  @Column({ type: 'varchar', length: noteLimits.body.max })
  body!: string;

  @Column({ name: 'author_kind', type: 'text' }) authorKind!: 'STAFF' | 'TOKEN' | 'SYSTEM';
  @Column({ name: 'author_id', type: 'uuid', nullable: true }) authorId!: string | null;
  @Column({ name: 'author_name', type: 'varchar', length: 120 }) authorName!: string;

  @Field(() => Date)
  @Column({ name: 'created_at', type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt!: Date;

  @Field(() => Date)
  @Column({ name: 'updated_at', type: 'timestamptz', precision: 3, default: () => 'now()' })
  updatedAt!: Date;
}

/** A note as PostgreSQL has it. */
export type OrderNoteRow = Omit<OrderNoteEntity, 'shopId'>;
