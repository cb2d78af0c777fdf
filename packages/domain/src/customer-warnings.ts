import type { Customer } from './customer.js';
import type { ProblemIssue } from './problem.js';
import { isTaxIdValid } from './tax-id.js';
import { isVatIdValid } from './vat-check.js';

/**
 * What people should look at again before they save, and may save as it is: ids that fail their check.
 * `countryCode` is that of the customer's main address, or of the shop.
 */
export function customerWarnings(
  customer: Pick<Customer, 'taxId' | 'vatId'>,
  countryCode: string,
  basePath: (string | number)[] = [],
): ProblemIssue[] {
  const warnings: ProblemIssue[] = [];
  if (isTaxIdValid(customer.taxId, countryCode) === false) {
    warnings.push({ code: 'TAX_ID_LOOKS_WRONG', path: [...basePath, 'taxId'] });
  }
  if (isVatIdValid(customer.vatId) === false) {
    warnings.push({ code: 'VAT_ID_LOOKS_WRONG', path: [...basePath, 'vatId'] });
  }
  return warnings;
}
