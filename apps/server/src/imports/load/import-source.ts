import type { Language } from '@clientela/domain/locale';
import type { Permission } from '@clientela/domain/permission';
import type { AuditSource } from '../../audit/audit.service.js';
import type { Database } from '../../platform/database/database.js';
import type { ImportCounts } from './import-counts.js';

/** For whom a file is loaded, and where: the context of a request is one, and the command line makes one. */
export interface ImportSource extends AuditSource {
  readonly database: Database;
  readonly language: Language;
  /** What they may do besides loading files. */
  can(permission: Permission): boolean;
  /** Told what became of the rows so far, after each part that was saved. */
  readonly onCounts?: (counts: ImportCounts) => void;
}

/** Which rows of a file are loaded: those of new customers, those of customers that are there, or both. */
export const ImportMode = { CREATE: 'create', UPDATE: 'update', UPSERT: 'upsert' } as const;
export type ImportMode = (typeof ImportMode)[keyof typeof ImportMode];
