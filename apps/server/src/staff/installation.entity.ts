import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** What is known of the whole installation: one row. It belongs to no shop and holds no person's data. */
@Entity({ name: 'installation' })
@Check('installation_one_ck', '"one"')
export class InstallationEntity {
  @PrimaryColumn({ type: 'boolean', default: true, primaryKeyConstraintName: 'installation_pk' }) one!: true;
  @Column({ name: 'is_demo', type: 'boolean', default: false }) isDemo!: boolean;
  /** Of the token that makes the first owner; null when none was printed, or when it was used. */
  @Column({ name: 'set_up_token_hash', type: 'bytea', nullable: true }) setUpTokenHash!: Buffer | null;
  @Column({ name: 'set_up_at', type: 'timestamptz', precision: 3, nullable: true }) setUpAt!: Date | null;
}
