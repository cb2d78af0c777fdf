import { type Address, addressLimits } from '@clientela/domain/address';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Node } from '../../platform/graphql/node.js';
import { Allow } from '../../platform/graphql/policy.js';
import { CustomerEntity } from './customer.entity.js';

const key = { type: 'uuid', primaryKeyConstraintName: 'address_pk' } as const;
const optional = (length: number) => ({ type: 'varchar', length, nullable: true }) as const;

@Allow('READ_PII')
@ObjectType('Address', {
  simpleResolvers: true,
  implements: Node,
  description: 'A place of a customer where invoices or parcels go.',
})
@Entity({ name: 'address' })
@Index('address_customer_ix', ['shopId', 'customerId', 'id'])
@Index('address_country_ix', ['shopId', 'countryCode', 'customerId'])
@Index('address_city_ix', ['shopId', 'cityKey', 'customerId'])
@Index('address_default_billing_uq', ['shopId', 'customerId'], { unique: true, where: '"is_default_billing"' })
@Index('address_default_shipping_uq', ['shopId', 'customerId'], { unique: true, where: '"is_default_shipping"' })
@ForeignKey(() => CustomerEntity, ['shopId', 'customerId'], ['shopId', 'id'], {
  name: 'address_customer_fk',
  onDelete: 'CASCADE',
})
export class AddressEntity extends Node implements Address {
  @PrimaryColumn({ name: 'shop_id', ...key }) shopId!: string;
  @PrimaryColumn(key) override id!: string;
  @Column({ name: 'customer_id', type: 'uuid' }) customerId!: string;

  @Field(() => String, { nullable: true, description: 'What the shop calls it, as «Almacén».' })
  @Column(optional(addressLimits.label.max))
  label!: string | null;

  @Field(() => String, { nullable: true, description: 'Who receives there, when it is not the customer.' })
  @Column(optional(addressLimits.recipient.max))
  recipient!: string | null;

  @Field(() => String, { nullable: true, description: addressLimits.company.says })
  @Column(optional(addressLimits.company.max))
  company!: string | null;

  @Field(() => String, { description: 'Street and number.' })
  @Column({ type: 'varchar', length: addressLimits.line.max })
  line1!: string;

  @Field(() => String, { nullable: true, description: 'Floor, door, care of.' })
  @Column(optional(addressLimits.line.max))
  line2!: string | null;

  @Field(() => String)
  @Column({ type: 'varchar', length: addressLimits.city.max })
  city!: string;

  /** The city as filters compare it: `foldText(city)`, which may be longer. */
  @Column({ name: 'city_key', type: 'varchar', length: addressLimits.city.max * 2, collation: 'C' })
  cityKey!: string;

  @Field(() => String, { nullable: true, description: 'Province, state or region.' })
  @Column(optional(addressLimits.region.max))
  region!: string | null;

  @Field(() => String, { nullable: true, description: addressLimits.postalCode.says })
  @Column({ name: 'postal_code', ...optional(addressLimits.postalCode.max) })
  postalCode!: string | null;

  @Field(() => String, { description: 'ISO 3166 alpha-2.' })
  @Column({ name: 'country_code', type: 'varchar', length: 2 })
  countryCode!: string;

  @Field(() => String, { nullable: true, description: 'E.164.' })
  @Column(optional(16))
  phone!: string | null;

  @Field(() => Boolean, { description: 'At most one of a customer’s addresses.' })
  @Column({ name: 'is_default_billing', type: 'boolean', default: false })
  isDefaultBilling!: boolean;

  @Field(() => Boolean, { description: 'At most one of a customer’s addresses.' })
  @Column({ name: 'is_default_shipping', type: 'boolean', default: false })
  isDefaultShipping!: boolean;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 3, default: () => 'now()' }) createdAt!: Date;
}
