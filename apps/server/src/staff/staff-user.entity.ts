import { emailLimit } from '@clientela/domain/email';
import { Locale } from '@clientela/domain/locale';
import { type StaffUser, staffLimits } from '@clientela/domain/staff';
import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { oneOf } from '../platform/database/values.js';
import { Node } from '../platform/graphql/node.js';
import { Allow } from '../platform/graphql/policy.js';

// PUBLIC: whoever reaches one was let through on the way there, and `viewer` may be asked for by anybody.
@Allow('PUBLIC')
@ObjectType('StaffUser', {
  simpleResolvers: true,
  implements: Node,
  description: 'A person who works in one or more shops.',
})
@Entity({ name: 'staff_user' })
@Unique('staff_user_email_uq', ['emailNormalized'])
@Check('staff_user_locale_ck', oneOf('locale', Locale))
@Check('staff_user_preferences_ck', `jsonb_typeof(preferences) = 'object' and octet_length(preferences::text) <= 4096`)
export class StaffUserEntity extends Node implements StaffUser {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'staff_user_pk' }) override id!: string;

  @Field(() => String, { description: staffLimits.name.says })
  @Column({ type: 'varchar', length: staffLimits.name.max })
  name!: string;

  @Field(() => String, { description: 'What the person signs in with.' })
  @Column({ type: 'varchar', length: emailLimit.max })
  email!: string;

  @Column({ name: 'email_normalized', type: 'varchar', length: emailLimit.max }) emailNormalized!: string;
  @Column({ name: 'password_hash', type: 'text' }) passwordHash!: string;

  @Field(() => Locale, { description: 'The language of the person’s messages: it wins over Accept-Language.' })
  @Column({ type: 'text', default: Locale.ES })
  locale!: Locale;

  // As kept: `viewer.preferences` reads what this version knows of them, and shows them to the person alone.
  @Column({ type: 'jsonb', default: {} }) preferences!: unknown;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 3, default: () => 'now()' }) createdAt!: Date;
  @Column({ name: 'updated_at', type: 'timestamptz', precision: 3, default: () => 'now()' }) updatedAt!: Date;
}
