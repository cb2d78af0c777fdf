import type { Slice } from '../platform/slice.js';
import { AuditEventEntity, AuditValuesEntity } from './audit-event.entity.js';

export const audit: Slice = { name: 'audit', entities: [AuditEventEntity, AuditValuesEntity] };
