import { describeCustomerPlans } from '../../../test/customer-plans.js';

// A fifth of what the nightly proof looks at, which is enough for PostgreSQL to choose as it does there.
describeCustomerPlans(20_000);
