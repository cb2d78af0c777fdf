import { describe, expect, test } from '@jest/globals';
import { completeness, missingParts } from './completeness.js';
import { type CustomerStatus, displayName } from './customer.js';
import { changeStatus, permissionForStatus } from './customer-status.js';
import { customerWarnings } from './customer-warnings.js';
import { Problem } from './problem.js';

describe('the name that is shown', () => {
  test.each([
    ['Ana', 'García', null, 'INDIVIDUAL', 'Ana García'],
    ['Ana', null, null, 'INDIVIDUAL', 'Ana'],
    ['Ana', 'García', 'Bicis SL', 'SELF_EMPLOYED', 'Ana García'],
    ['Ana', 'García', 'Bicis SL', 'COMPANY', 'Bicis SL'],
    [null, null, 'Bicis SL', 'INDIVIDUAL', 'Bicis SL'],
    [null, 'García', 'Bicis SL', 'INDIVIDUAL', 'Bicis SL'],
    ['Ana', 'García', null, 'COMPANY', 'Ana García'],
    [null, null, null, 'INDIVIDUAL', ''],
  ] as const)('%s %s %s (%s) is %s', (firstName, lastName, companyName, type, shown) =>
    expect(displayName({ firstName, lastName, companyName, type })).toBe(shown),
  );
});

describe('completeness', () => {
  const empty = {
    firstName: 'Ana',
    lastName: null,
    companyName: null,
    email: null,
    phone: null,
    taxId: null,
    hasAddress: false,
  };

  test('goes from 0 to 100 and names what is missing', () => {
    expect(completeness({ ...empty, type: 'SELF_EMPLOYED' })).toBe(0);
    expect(missingParts({ ...empty, type: 'SELF_EMPLOYED' })).toEqual(['email', 'name', 'phone', 'address', 'taxId']);
    const full = { ...empty, lastName: 'García', email: 'a@x.es', phone: '+34645337711', hasAddress: true };
    expect(completeness({ ...full, type: 'INDIVIDUAL' })).toBe(100);
    expect(missingParts({ ...full, type: 'SELF_EMPLOYED' })).toEqual(['taxId']);
    expect(completeness({ ...full, companyName: 'Bicis', taxId: 'B12345674', type: 'COMPANY' })).toBe(100);
  });
});

describe('the status', () => {
  const codeOf = (from: CustomerStatus, to: CustomerStatus, reason?: string) => {
    try {
      return changeStatus(from, to, reason);
    } catch (error) {
      return error instanceof Problem ? error.issues[0]?.code : error;
    }
  };

  test('BLOCKED needs a reason and keeps it while it lasts', () => {
    expect(codeOf('ACTIVE', 'BLOCKED')).toBe('BLOCKED_REASON_REQUIRED');
    expect(codeOf('ACTIVE', 'BLOCKED', 'Impago')).toEqual({ status: 'BLOCKED', blockedReason: 'Impago' });
    expect(codeOf('BLOCKED', 'BLOCKED', 'Fraude')).toEqual({ status: 'BLOCKED', blockedReason: 'Fraude' });
    expect(codeOf('BLOCKED', 'ACTIVE', 'x')).toEqual({ status: 'ACTIVE', blockedReason: null });
    expect(codeOf('ARCHIVED', 'BLOCKED', 'Fraude')).toEqual({ status: 'BLOCKED', blockedReason: 'Fraude' });
  });

  test('a blocked customer is not archived, because restoring it would lift the block unseen', () => {
    expect(codeOf('BLOCKED', 'ARCHIVED')).toBe('INVALID_STATUS_CHANGE');
    expect(codeOf('ACTIVE', 'ARCHIVED')).toEqual({ status: 'ARCHIVED', blockedReason: null });
    expect(codeOf('ARCHIVED', 'ACTIVE')).toEqual({ status: 'ACTIVE', blockedReason: null });
  });

  test('blocking and unblocking takes more than putting away', () => {
    expect(permissionForStatus('ACTIVE', 'BLOCKED')).toBe('WRITE_GROUPS');
    expect(permissionForStatus('BLOCKED', 'ACTIVE')).toBe('WRITE_GROUPS');
    expect(permissionForStatus('ACTIVE', 'ARCHIVED')).toBe('WRITE_CUSTOMERS');
  });
});

test('ids that fail their check are warned about, with the place', () => {
  expect(customerWarnings({ taxId: '12345678A', vatId: 'ESB12345678' }, 'ES', ['input'])).toEqual([
    { code: 'TAX_ID_LOOKS_WRONG', path: ['input', 'taxId'] },
    { code: 'VAT_ID_LOOKS_WRONG', path: ['input', 'vatId'] },
  ]);
  expect(customerWarnings({ taxId: '12345678Z', vatId: null }, 'ES')).toEqual([]);
});
