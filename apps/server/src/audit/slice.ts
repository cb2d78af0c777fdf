import type { Slice } from '../platform/slice.js';
import { auditEventById } from './audit.loaders.js';
import { AuditEventResolver } from './audit.resolver.js';
import { AuditEventEntity, AuditValuesEntity } from './audit-event.entity.js';

export const audit: Slice = {
  name: 'audit',
  entities: [AuditEventEntity, AuditValuesEntity],
  resolvers: [AuditEventResolver],
  nodes: [{ type: 'AuditEvent', permission: 'READ_CUSTOMERS', loader: auditEventById }],
};
