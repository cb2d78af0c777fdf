import { parseInput } from '@clientela/domain/problem';
import {
  type StaffPreferences,
  storedPreferences,
  viewerPreferencesUpdateInput,
} from '@clientela/domain/staff-preferences';
import type { RequestContext } from '../platform/context.js';
import { prepared } from '../platform/database/statement.js';
import { personOf } from './profile.service.js';
import { staffOfViewer } from './viewer.js';
import type { ViewerPreferencesUpdateInput } from './viewer-preferences.type.js';

// What a newer version kept and this one does not know stays; null is what is left out.
const update = prepared(
  'staff_user_prefer',
  'update staff_user set preferences = jsonb_strip_nulls(preferences || $2::jsonb), updated_at = now() where id = $1',
);

/** How the person who asks likes the screens; null for a token. */
export async function preferencesOfViewer(context: RequestContext): Promise<StaffPreferences | null> {
  const staff = await staffOfViewer(context);
  return staff && storedPreferences(staff.preferences);
}

/** Changes how one likes the screens. Nothing of it goes into the audit log: it is of no shop and touches no data. */
export async function updatePreferences(context: RequestContext, given: ViewerPreferencesUpdateInput): Promise<object> {
  const change = parseInput(viewerPreferencesUpdateInput, given, ['input']);
  const { id } = personOf(context);
  await context.database.writeOne({ staffId: id }, update, [id, JSON.stringify(change)]);
  context.loaders.clear();
  return {};
}
