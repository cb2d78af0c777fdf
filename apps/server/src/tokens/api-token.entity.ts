import { type ApiToken, apiTokenLimits } from '@clientela/domain/api-token';
import { Permission } from '@clientela/domain/permission';
import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { ActorKind } from '../audit/audit-event.entity.js';
import { oneOf } from '../platform/database/values.js';
import { Node } from '../platform/graphql/node.js';
import { Allow } from '../platform/graphql/policy.js';
import { ShopEntity } from '../shops/shop.entity.js';

const key = { type: 'uuid', primaryKeyConstraintName: 'api_token_pk' } as const;
const moment = { type: 'timestamptz', precision: 3 } as const;

// PUBLIC: lists of tokens need ADMIN, and a token may see itself as `viewer`.
@Allow('PUBLIC')
@ObjectType('ApiToken', {
  simpleResolvers: true,
  implements: Node,
  description: 'The key of a partner’s program to this shop. Its secret is shown once, when it is made.',
})
@Entity({ name: 'api_token' })
@Unique('api_token_secret_uq', ['secretHash'])
@Check('api_token_created_by_kind_ck', oneOf('created_by_kind', ActorKind))
@Index('api_token_created_ix', ['shopId', 'createdAt', 'id'])
@ForeignKey(() => ShopEntity, ['shopId'], ['id'], { name: 'api_token_shop_fk', onDelete: 'CASCADE' })
export class ApiTokenEntity extends Node implements ApiToken {
  @PrimaryColumn({ name: 'shop_id', ...key }) shopId!: string;
  @PrimaryColumn(key) override id!: string;

  @Field(() => String, { description: apiTokenLimits.name.says })
  @Column({ type: 'varchar', length: apiTokenLimits.name.max })
  name!: string;

  @Field(() => String, { description: 'How its secret begins, to tell tokens apart.' })
  @Column({ type: 'varchar', length: 20 })
  prefix!: string;

  @Column({ name: 'secret_hash', type: 'bytea' }) secretHash!: Buffer;

  @Field(() => [Permission], { description: 'What its bearer may do.' })
  @Column({ type: 'text', array: true })
  scopes!: Permission[];

  @Column({ name: 'created_by', type: 'uuid' }) createdById!: string;
  @Column({ name: 'created_by_kind', type: 'text', default: ActorKind.STAFF }) createdByKind!: ActorKind;
  @Column({ name: 'created_by_name', type: 'varchar', length: 120, default: '' }) createdByName!: string;

  @Field(() => Date)
  @Column({ name: 'created_at', ...moment, default: () => 'now()' })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'Null: it does not expire.' })
  @Column({ name: 'expires_at', ...moment, nullable: true })
  expiresAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'The hour of its last use; null: never used.' })
  @Column({ name: 'last_used_at', ...moment, nullable: true })
  lastUsedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'Null: it lives.' })
  @Column({ name: 'revoked_at', ...moment, nullable: true })
  revokedAt!: Date | null;
}
