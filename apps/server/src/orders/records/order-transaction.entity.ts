import { orderLimits, TransactionKind, transactionKindDescriptions } from '@clientela/domain/order';
import { PaymentMethod } from '@clientela/domain/preferences';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { bigintColumn, oneOf } from '../../platform/database/values.js';
import { enumValues } from '../../platform/graphql/enums.js';
import { Node } from '../../platform/graphql/node.js';
import { Allow } from '../../platform/graphql/policy.js';
import { OrderEntity } from './order.entity.js';

registerEnumType(TransactionKind, {
  name: 'TransactionKind',
  description: 'A movement of money for an order.',
  valuesConfig: enumValues(transactionKindDescriptions),
});

const key = { type: 'uuid', primaryKeyConstraintName: 'order_transaction_pk' } as const;
const instant = (name: string) => ({ name, type: 'timestamptz', precision: 3 }) as const;

/** `amount` is answered by a field resolver, in the currency of the order. */
@Allow('READ_CUSTOMERS')
@ObjectType('OrderTransaction', {
  simpleResolvers: true,
  implements: Node,
  description: 'A movement of money for an order.',
})
@Entity({ name: 'order_transaction' })
@Check('order_transaction_kind_ck', oneOf('kind', TransactionKind))
@Check('order_transaction_amount_ck', `"amount" > 0`)
@Index('order_transaction_order_ix', ['shopId', 'orderId', 'id'])
@Index('order_transaction_external_uq', ['shopId', 'orderId', 'externalId'], {
  unique: true,
  where: '"external_id" is not null',
})
@ForeignKey(() => OrderEntity, ['shopId', 'orderId'], ['shopId', 'id'], {
  name: 'order_transaction_order_fk',
  onDelete: 'CASCADE',
})
export class OrderTransactionEntity extends Node {
  @PrimaryColumn({ name: 'shop_id', ...key }) shopId!: string;
  @PrimaryColumn(key) override id!: string;
  @Column({ name: 'order_id', type: 'uuid' }) orderId!: string;

  @Field(() => TransactionKind)
  @Column({ type: 'text' })
  kind!: TransactionKind;

  @Column({ name: 'amount', type: 'bigint', transformer: bigintColumn }) minorUnits!: bigint;

  @Field(() => PaymentMethod, { nullable: true, description: 'How it was paid; null: not said.' })
  @Column({ type: 'text', nullable: true })
  method!: PaymentMethod | null;

  @Field(() => String, { nullable: true, description: 'Its id where the money moved, unique in the order.' })
  @Column({ name: 'external_id', type: 'varchar', length: orderLimits.externalId.max, nullable: true, collation: 'C' })
  externalId!: string | null;

  @Field(() => String, { nullable: true, description: orderLimits.transactionNote.says })
  @Column({ type: 'varchar', length: orderLimits.transactionNote.max, nullable: true })
  note!: string | null;

  @Field(() => Boolean, { description: 'Whether the channel told it: what it tells next replaces it.' })
  @Column({ name: 'is_from_channel', type: 'boolean', default: false })
  isFromChannel!: boolean;

  @Column({ name: 'is_separate', type: 'boolean', default: false }) isSeparate!: boolean;

  @Field(() => Date, {
    nullable: true,
    description: 'When somebody took the record back, because it never happened: it counts nowhere. Null: it stands.',
  })
  @Column({ ...instant('retracted_at'), nullable: true })
  retractedAt!: Date | null;

  @Field(() => String, { nullable: true, description: orderLimits.retractionReason.says })
  @Column({ name: 'retraction_reason', type: 'varchar', length: orderLimits.retractionReason.max, nullable: true })
  retractionReason!: string | null;

  @Field(() => Date, { description: 'When the money moved.' })
  @Column(instant('happened_at'))
  happenedAt!: Date;

  @Column({ ...instant('created_at'), default: () => 'now()' }) createdAt!: Date;
}

/** A movement as PostgreSQL has it, with the currency of its order. */
export type OrderTransactionRow = Omit<OrderTransactionEntity, 'shopId' | 'isSeparate' | 'createdAt'> & {
  currencyCode: string;
};
