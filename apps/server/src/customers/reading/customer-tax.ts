import { mainAddress } from '@clientela/domain/address';
import { dayIn } from '@clientela/domain/day';
import { isExemptionActive } from '@clientela/domain/preferences';
import { isTaxIdValid } from '@clientela/domain/tax-id';
import type { RequestContext } from '../../platform/context.js';
import { type Soon, whenReady } from '../../platform/soon.js';
import { shopOfRequest } from '../../shops/shop.loaders.js';
import { addressesOfCustomer } from '../records/customer.loaders.js';
import { type CustomerRow, taxExemptionOf } from '../records/customer.row.js';
import type { TaxExemption } from '../records/preference.types.js';

/** Whether a tax id passes the check of the country where its customer is; null when there is no id or no such check. */
export async function taxIdValidity(context: RequestContext, { id, taxId }: CustomerRow): Promise<boolean | null> {
  if (taxId === null) return null;
  const [addresses, shop] = await Promise.all([context.get(addressesOfCustomer, id), shopOfRequest(context)]);
  return isTaxIdValid(taxId, mainAddress(addresses)?.countryCode ?? shop.countryCode);
}

/** The exemption of a customer, and whether it acts today where the shop is. */
export function taxExemptionToday(context: RequestContext, customer: CustomerRow): Soon<TaxExemption | null> {
  const exemption = taxExemptionOf(customer);
  if (!exemption) return null;
  return whenReady(shopOfRequest(context), ({ timeZone }) => ({
    ...exemption,
    isActive: isExemptionActive(exemption, dayIn(timeZone, new Date())),
  }));
}
