import { expect, test } from '@jest/globals';
import { aStaffMember } from '../../test/staff.js';

test('somebody signed in is the viewer, with their role, permissions and shops', async () => {
  const staff = await aStaffMember({ role: 'AGENT' });
  const { viewer } = await staff.data<{ viewer: unknown }>(
    '{ viewer { staff { name email locale } role permissions memberships { role shop { name isDemo } } } }',
  );
  expect(viewer).toEqual({
    staff: { name: 'Begoña Núñez', email: staff.email, locale: 'ES' },
    role: 'AGENT',
    permissions: ['READ_CUSTOMERS', 'READ_PII', 'WRITE_CUSTOMERS'],
    memberships: [{ role: 'AGENT', shop: { name: 'Tienda', isDemo: false } }],
  });
});
