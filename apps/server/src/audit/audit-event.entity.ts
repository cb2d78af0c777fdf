import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/values.js';

/** Who did something: a person, a partner's token, or the product itself. */
export const ActorKind = { STAFF: 'STAFF', TOKEN: 'TOKEN', SYSTEM: 'SYSTEM' } as const;
export type ActorKind = (typeof ActorKind)[keyof typeof ActorKind];

/** That something was done. Rows are only ever inserted: the application has no right to change them, and a trigger refuses. */
@Entity({ name: 'audit_event' })
@Check('audit_event_actor_kind_ck', oneOf('actor_kind', ActorKind))
@Index('audit_event_subject_ix', ['shopId', 'subjectId', 'id'])
export class AuditEventEntity {
  @PrimaryColumn({ name: 'shop_id', type: 'uuid', primaryKeyConstraintName: 'audit_event_pk' }) shopId!: string;
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'audit_event_pk' }) id!: string;
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' }) at!: Date;
  @Column({ name: 'actor_kind', type: 'text' }) actorKind!: ActorKind;
  @Column({ name: 'actor_id', type: 'uuid', nullable: true }) actorId!: string | null;
  @Column({ name: 'actor_name', type: 'varchar', length: 120 }) actorName!: string;
  @Column({ type: 'text' }) action!: string;
  @Column({ name: 'subject_type', type: 'text' }) subjectType!: string;
  @Column({ name: 'subject_id', type: 'uuid' }) subjectId!: string;
  @Column({ name: 'request_id', type: 'text' }) requestId!: string;
}

/** What was changed, from what to what. Apart from the event, so that a person's data can be erased while the fact stays. */
@Entity({ name: 'audit_values' })
@ForeignKey(() => AuditEventEntity, ['shopId', 'eventId'], ['shopId', 'id'], { name: 'audit_values_event_fk' })
export class AuditValuesEntity {
  @PrimaryColumn({ name: 'shop_id', type: 'uuid', primaryKeyConstraintName: 'audit_values_pk' }) shopId!: string;
  @PrimaryColumn({ name: 'event_id', type: 'uuid', primaryKeyConstraintName: 'audit_values_pk' }) eventId!: string;
  @Column({ type: 'jsonb' }) changes!: Record<string, [unknown, unknown]>;
}
