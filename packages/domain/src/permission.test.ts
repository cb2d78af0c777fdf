import { expect, test } from '@jest/globals';
import { permissionsOf } from './permission.js';

test.each([
  ['OWNER', 'READ_CUSTOMERS READ_PII WRITE_CUSTOMERS WRITE_GROUPS DELETE IMPORT EXPORT WRITE_MONEY SETTINGS ADMIN'],
  ['MANAGER', 'READ_CUSTOMERS READ_PII WRITE_CUSTOMERS WRITE_GROUPS DELETE IMPORT EXPORT WRITE_MONEY SETTINGS'],
  ['AGENT', 'READ_CUSTOMERS READ_PII WRITE_CUSTOMERS'],
  ['VIEWER', 'READ_CUSTOMERS'],
] as const)('%s may %s', (role, permissions) => expect([...permissionsOf(role)].join(' ')).toBe(permissions));
