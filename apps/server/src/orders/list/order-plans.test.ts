import { describeOrderPlans } from '../../../test/order-plans.js';

// A fifth of what the nightly proof looks at, which is enough for PostgreSQL to choose as it does there.
describeOrderPlans(20_000);
