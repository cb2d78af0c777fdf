import { describeOrderPlans } from '../../../test/order-plans.js';

describeOrderPlans(100_000);
