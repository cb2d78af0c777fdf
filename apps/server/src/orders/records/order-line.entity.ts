import { type OrderLine as DomainOrderLine, orderLimits } from '@clientela/domain/order';
import { formatTaxRate } from '@clientela/domain/tax-rate';
import { Field, Int, ObjectType } from 'type-graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { bigintColumn } from '../../platform/database/values.js';
import { Allow } from '../../platform/graphql/policy.js';
import { DecimalScalar, Money, moneyOf } from '../../platform/graphql/scalars.js';
import { OrderEntity } from './order.entity.js';

const key = { primaryKeyConstraintName: 'order_line_pk' } as const;
const amount = { type: 'bigint', transformer: bigintColumn } as const;

@Entity({ name: 'order_line' })
@Check('order_line_quantity_ck', `"quantity" > 0`)
@Check('order_line_amounts_ck', `"unit_price" >= 0 and "discount" >= 0 and "tax" >= 0 and "total" >= 0`)
@Index('order_line_product_ix', ['shopId', 'productKey', 'orderId'])
@ForeignKey(() => OrderEntity, ['shopId', 'orderId'], ['shopId', 'id'], {
  name: 'order_line_order_fk',
  onDelete: 'CASCADE',
})
export class OrderLineEntity {
  @PrimaryColumn({ name: 'shop_id', type: 'uuid', ...key }) shopId!: string;
  @PrimaryColumn({ name: 'order_id', type: 'uuid', ...key }) orderId!: string;
  @PrimaryColumn({ type: 'smallint', ...key }) position!: number;
  @Column({ type: 'varchar', length: orderLimits.title.max }) title!: string;
  @Column({ type: 'varchar', length: orderLimits.sku.max, nullable: true }) sku!: string | null;
  /** The SKU, or the title where there is none, as products are compared. Folding may lengthen a text. */
  @Column({ name: 'product_key', type: 'varchar', length: orderLimits.title.max * 2, collation: 'C' })
  productKey!: string;
  @Column({ type: 'integer' }) quantity!: number;
  @Column({ name: 'unit_price', ...amount, nullable: true }) unitPrice!: bigint | null;
  @Column({ ...amount, default: 0 }) discount!: bigint;
  /** In hundredths of a percent. */
  @Column({ name: 'tax_rate', type: 'integer', nullable: true }) taxRate!: number | null;
  @Column({ ...amount, default: 0 }) tax!: bigint;
  @Column({ ...amount, default: 0 }) total!: bigint;
}

/** A line as PostgreSQL has it: amounts in minor units of its order's currency, the rate in hundredths of a percent. */
export type OrderLineRow = Omit<OrderLineEntity, 'shopId' | 'productKey'>;

@Allow('READ_CUSTOMERS')
@ObjectType({ simpleResolvers: true, description: 'What was bought, as the order says it.' })
export class OrderLine implements Omit<DomainOrderLine, 'unitPrice' | 'discount' | 'tax' | 'total'> {
  @Field(() => Int, { description: 'Its place in the order, from 1.' })
  position!: number;
  @Field(() => String, { description: orderLimits.title.says })
  title!: string;
  @Field(() => String, { nullable: true, description: orderLimits.sku.says })
  sku!: string | null;
  @Field(() => Int, { description: orderLimits.quantity.says })
  quantity!: number;
  @Field(() => Money, { nullable: true, description: 'For one piece; null: the channel does not say.' })
  unitPrice!: Money | null;
  @Field(() => Money, { description: 'Taken off the whole line.' })
  discount!: Money;
  @Field(() => DecimalScalar, { nullable: true, description: 'A percentage with two decimals; null: not said.' })
  taxRate!: string | null;
  @Field(() => Money)
  tax!: Money;
  @Field(() => Money, { description: 'Quantity times unit price, less the discount.' })
  total!: Money;
}

/** A line of an order in a currency, as the API answers it. */
export function orderLineAnswer(
  { unitPrice, discount, taxRate, tax, total, ...line }: OrderLineRow,
  currencyCode: string,
): OrderLine {
  const money = (amount: bigint) => moneyOf({ amount, currencyCode });
  return {
    ...line,
    unitPrice: unitPrice === null ? null : money(unitPrice),
    discount: money(discount),
    taxRate: taxRate === null ? null : formatTaxRate(taxRate),
    tax: money(tax),
    total: money(total),
  };
}
