import { describeCustomerPlans } from '../../../test/customer-plans.js';

describeCustomerPlans(100_000);
