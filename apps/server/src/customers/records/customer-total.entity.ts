import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { bigintColumn } from '../../platform/database/values.js';
import { CustomerEntity } from './customer.entity.js';

const key = { primaryKeyConstraintName: 'customer_total_pk' } as const;

/** What a customer's orders that are not cancelled come to in a currency. */
@Entity({ name: 'customer_total' })
@ForeignKey(() => CustomerEntity, ['shopId', 'customerId'], ['shopId', 'id'], {
  name: 'customer_total_customer_fk',
  onDelete: 'CASCADE',
})
export class CustomerTotalEntity {
  @PrimaryColumn({ name: 'shop_id', type: 'uuid', ...key }) shopId!: string;
  @PrimaryColumn({ name: 'customer_id', type: 'uuid', ...key }) customerId!: string;
  @PrimaryColumn({ name: 'currency_code', type: 'varchar', length: 3, ...key }) currencyCode!: string;
  @Column({ name: 'order_count', type: 'integer', default: 0 }) orderCount!: number;
  /** Paid minus refunded, in minor units. */
  @Column({ type: 'bigint', default: 0, transformer: bigintColumn }) spent!: bigint;
}
