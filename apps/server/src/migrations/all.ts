import { ShopsAndStaff1763800000001 } from './0001-shops-and-staff.js';
import { AuditAndKeys1763800000002 } from './0002-audit-and-keys.js';
import { TagsAndGroups1763800000003 } from './0003-tags-and-groups.js';
import { Customers1763800000004 } from './0004-customers.js';
import { Imports1763800000005 } from './0005-imports.js';
import { ChannelsAndOrders1763800000006 } from './0006-channels-and-orders.js';
import { StaffInvitations1763800000007 } from './0007-staff-invitations.js';
import { DemoShopRemoval1763800000008 } from './0008-demo-shop-removal.js';
import { SearchAmong1763800000009 } from './0009-search-among.js';
import { RetractedMoney1763800000010 } from './0010-retracted-money.js';
import { OrderSearchFollows1763800000011 } from './0011-order-search-follows.js';
import { SearchEstimates1763800000012 } from './0012-search-estimates.js';
import { GrownTables1763800000013 } from './0013-grown-tables.js';
import { StaffPreferences1763800000014 } from './0014-staff-preferences.js';
import { AuditValuesUnsampled1763800000015 } from './0015-audit-values-unsampled.js';
import { CustomerLogin1763800000016 } from './0016-customer-login.js';

/** In the order in which they run. */
export const migrations = [
  ShopsAndStaff1763800000001,
  AuditAndKeys1763800000002,
  TagsAndGroups1763800000003,
  Customers1763800000004,
  Imports1763800000005,
  ChannelsAndOrders1763800000006,
  StaffInvitations1763800000007,
  DemoShopRemoval1763800000008,
  SearchAmong1763800000009,
  RetractedMoney1763800000010,
  OrderSearchFollows1763800000011,
  SearchEstimates1763800000012,
  GrownTables1763800000013,
  StaffPreferences1763800000014,
  AuditValuesUnsampled1763800000015,
  CustomerLogin1763800000016,
];
