import { emailLimit } from '@clientela/domain/email';
import { StaffRole } from '@clientela/domain/permission';
import { type StaffInvitation, staffLimits } from '@clientela/domain/staff';
import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { oneOf } from '../platform/database/values.js';
import { Node } from '../platform/graphql/node.js';
import { Allow } from '../platform/graphql/policy.js';
import { ShopEntity } from '../shops/shop.entity.js';

const key = { type: 'uuid', primaryKeyConstraintName: 'staff_invitation_pk' } as const;
const moment = { type: 'timestamptz', precision: 3 } as const;

@Allow('ADMIN')
@ObjectType('StaffInvitation', {
  simpleResolvers: true,
  implements: Node,
  description: 'That somebody was asked to work in the shop. It is gone once it is accepted or taken back.',
})
@Entity({ name: 'staff_invitation' })
@Unique('staff_invitation_token_uq', ['tokenHash'])
@Check('staff_invitation_role_ck', oneOf('role', StaffRole))
@Index('staff_invitation_email_uq', ['shopId', 'emailNormalized'], { unique: true })
@ForeignKey(() => ShopEntity, ['shopId'], ['id'], { name: 'staff_invitation_shop_fk', onDelete: 'CASCADE' })
export class StaffInvitationEntity extends Node implements StaffInvitation {
  @PrimaryColumn({ name: 'shop_id', ...key }) shopId!: string;
  @PrimaryColumn(key) override id!: string;

  @Field(() => String, { description: 'Whom it is for: they sign in with it.' })
  @Column({ type: 'varchar', length: emailLimit.max })
  email!: string;

  @Column({ name: 'email_normalized', type: 'varchar', length: emailLimit.max }) emailNormalized!: string;

  @Field(() => StaffRole)
  @Column({ type: 'text' })
  role!: StaffRole;

  @Column({ name: 'token_hash', type: 'bytea' }) tokenHash!: Buffer;
  /** The person on whom it stands; a token that the installation made stands on nobody but itself. */
  @Column({ name: 'invited_by', type: 'uuid' }) invitedById!: string;

  @Field(() => String, { description: 'Who asked them.' })
  @Column({ name: 'invited_by_name', type: 'varchar', length: 120 })
  invitedByName!: string;

  @Field(() => Date)
  @Column({ name: 'created_at', ...moment, default: () => 'now()' })
  createdAt!: Date;

  @Field(() => Date, { description: staffLimits.invitationDays.says })
  @Column({ name: 'expires_at', ...moment })
  expiresAt!: Date;
}
