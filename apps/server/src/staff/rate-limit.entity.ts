import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigintColumn } from '../platform/database/values.js';

/** The table of rate-limiter-flexible: how often something was tried, under the hash of who tried. */
@Entity({ name: 'rate_limit' })
export class RateLimitEntity {
  @PrimaryColumn({ type: 'varchar', length: 255, primaryKeyConstraintName: 'rate_limit_pk' }) key!: string;
  @Column({ type: 'integer', default: 0 }) points!: number;
  @Column({ type: 'bigint', nullable: true, transformer: bigintColumn }) expire!: bigint | null;
}
