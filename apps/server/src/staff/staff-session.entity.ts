import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { StaffUserEntity } from './staff-user.entity.js';

/** That somebody is signed in with one browser. Of its token only the hash is kept. */
@Entity({ name: 'staff_session' })
@Unique('staff_session_token_uq', ['tokenHash'])
@Index('staff_session_staff_user_ix', ['staffUserId'])
@ForeignKey(() => StaffUserEntity, ['staffUserId'], ['id'], {
  name: 'staff_session_staff_user_fk',
  onDelete: 'CASCADE',
})
export class StaffSessionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'staff_session_pk' }) id!: string;
  @Column({ name: 'staff_user_id', type: 'uuid' }) staffUserId!: string;
  @Column({ name: 'token_hash', type: 'bytea' }) tokenHash!: Buffer;
  @Column({ name: 'user_agent', type: 'varchar', length: 300, default: '' }) userAgent!: string;
  @Column({ name: 'created_at', type: 'timestamptz', precision: 3, default: () => 'now()' }) createdAt!: Date;
  @Column({ name: 'last_seen_at', type: 'timestamptz', precision: 3, default: () => 'now()' }) lastSeenAt!: Date;
  @Column({ name: 'expires_at', type: 'timestamptz', precision: 3 }) expiresAt!: Date;
}
