import { orderLimits, type Shipment } from '@clientela/domain/order';
import { Field, Int, ObjectType } from 'type-graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtMost } from '../../platform/graphql/list-bound.js';
import { Node } from '../../platform/graphql/node.js';
import { Allow } from '../../platform/graphql/policy.js';
import { OrderEntity } from './order.entity.js';

const key = { type: 'uuid', primaryKeyConstraintName: 'shipment_pk' } as const;
const optional = (name: string, length: number) => ({ name, type: 'varchar', length, nullable: true }) as const;
const instant = (name: string) => ({ name, type: 'timestamptz', precision: 3 }) as const;

@Allow('READ_CUSTOMERS')
@ObjectType({ simpleResolvers: true, description: 'Pieces of a line of the order that are in a shipment.' })
export class ShipmentLine {
  @Field(() => Int, { description: 'The place of the line in the order.' })
  position!: number;
  @Field(() => Int, { description: 'How many pieces.' })
  quantity!: number;
}

@Allow('READ_CUSTOMERS')
@ObjectType('Shipment', {
  simpleResolvers: true,
  implements: Node,
  description: 'A parcel, or a bag over the counter.',
})
@Entity({ name: 'shipment' })
@Index('shipment_order_ix', ['shopId', 'orderId', 'id'])
@Index('shipment_external_uq', ['shopId', 'orderId', 'externalId'], {
  unique: true,
  where: '"external_id" is not null',
})
@ForeignKey(() => OrderEntity, ['shopId', 'orderId'], ['shopId', 'id'], {
  name: 'shipment_order_fk',
  onDelete: 'CASCADE',
})
export class ShipmentEntity extends Node implements Shipment {
  @PrimaryColumn({ name: 'shop_id', ...key }) shopId!: string;
  @PrimaryColumn(key) override id!: string;
  @Column({ name: 'order_id', type: 'uuid' }) orderId!: string;

  @Field(() => String, { nullable: true, description: 'Its id in the channel, unique in the order.' })
  @Column({ ...optional('external_id', orderLimits.externalId.max), collation: 'C' })
  externalId!: string | null;

  @Field(() => String, { nullable: true, description: orderLimits.carrier.says })
  @Column(optional('carrier', orderLimits.carrier.max))
  carrier!: string | null;

  @Field(() => String, { nullable: true, description: orderLimits.trackingNumber.says })
  @Column(optional('tracking_number', orderLimits.trackingNumber.max))
  trackingNumber!: string | null;

  @Field(() => String, { nullable: true, description: orderLimits.trackingUrl.says })
  @Column(optional('tracking_url', orderLimits.trackingUrl.max))
  trackingUrl!: string | null;

  @Field(() => Boolean, { description: 'Whether the channel told it: what it tells next replaces it.' })
  @Column({ name: 'is_from_channel', type: 'boolean', default: false })
  isFromChannel!: boolean;

  @Field(() => Date, { description: 'When it left.' })
  @Column(instant('shipped_at'))
  shippedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'Null: it is on its way.' })
  @Column({ ...instant('delivered_at'), nullable: true })
  deliveredAt!: Date | null;

  @Column({ ...instant('created_at'), default: () => 'now()' }) createdAt!: Date;

  @AtMost(orderLimits.lines.max)
  @Field(() => [ShipmentLine], { description: 'What is in it, by the places of the lines; empty: all that was left.' })
  lines!: ShipmentLine[];
}

@Entity({ name: 'shipment_line' })
@Check('shipment_line_quantity_ck', `"quantity" > 0`)
@ForeignKey(() => ShipmentEntity, ['shopId', 'shipmentId'], ['shopId', 'id'], {
  name: 'shipment_line_shipment_fk',
  onDelete: 'CASCADE',
})
export class ShipmentLineEntity {
  @PrimaryColumn({ name: 'shop_id', type: 'uuid', primaryKeyConstraintName: 'shipment_line_pk' }) shopId!: string;
  @PrimaryColumn({ name: 'shipment_id', type: 'uuid', primaryKeyConstraintName: 'shipment_line_pk' })
  shipmentId!: string;
  @PrimaryColumn({ type: 'smallint', primaryKeyConstraintName: 'shipment_line_pk' }) position!: number;
  @Column({ type: 'integer' }) quantity!: number;
}

/** A shipment as PostgreSQL has it. */
export type ShipmentRow = Omit<ShipmentEntity, 'shopId' | 'createdAt'>;
