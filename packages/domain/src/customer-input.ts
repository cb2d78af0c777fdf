import * as z from 'zod/mini';
import { orAbsent } from './absent.js';
import { addressInput, addressLimits } from './address.js';
import { countryCodeInput } from './country.js';
import { CustomerSource, CustomerType, customerLimits } from './customer.js';
import { dayInput } from './day.js';
import { discountInput } from './discount.js';
import { isEmail } from './email.js';
import { groupLimits } from './group.js';
import { Locale } from './locale.js';
import { metadataInput } from './metadata.js';
import { noteLimits } from './note.js';
import { paymentPreferenceInput, preferenceLimits, taxExemptionInput } from './preferences.js';
import { tagLimits } from './tag.js';
import { normalizeTaxId } from './tax-id.js';
import { cleanLine, optionalLine, optionalText, singleLine } from './text.js';
import { normalizeVatId } from './vat-id.js';
import { versionInput } from './version.js';

/** An optional line that is kept in a normal form: absent stays absent, null and empty are cleared. */
function optionalNormal(limit: { max: number }, normalize: (text: string) => string) {
  const text = z.string().check(z.overwrite(normalize), z.maxLength(limit.max));
  return z.optional(
    z.pipe(
      z.nullable(text),
      z.transform((value) => (value === '' ? null : value)),
    ),
  );
}

const email = z.optional(
  z.pipe(
    z.nullable(
      z.string().check(
        z.overwrite(cleanLine),
        z.refine((text) => text === '' || isEmail(text), { error: 'INVALID_EMAIL' }),
      ),
    ),
    z.transform((text) => (text === '' ? null : text)),
  ),
);

/** The fields that creating and updating share: absent is unchanged (or empty in a new one), null and empty clear. */
const fields = {
  firstName: optionalLine(customerLimits.firstName),
  lastName: optionalLine(customerLimits.lastName),
  companyName: optionalLine(customerLimits.companyName),
  type: z.optional(z.enum(CustomerType)),
  email,
  /** As it was typed; understood as a number of `phoneCountryCode`, or of the shop's country, unless it has a prefix. */
  phone: optionalLine(customerLimits.phone),
  phoneCountryCode: z.optional(z.nullable(countryCodeInput)),
  taxId: optionalNormal(customerLimits.taxId, normalizeTaxId),
  vatId: optionalNormal(customerLimits.vatId, normalizeVatId),
  birthday: z.optional(z.nullable(dayInput)),
  locale: z.optional(z.nullable(z.enum(Locale))),
  externalReference: optionalLine(customerLimits.externalReference),
  /** Replaces the whole; null empties it. */
  metadata: z.optional(z.nullable(metadataInput)),
  discount: z.optional(z.nullable(discountInput)),
  taxExemption: z.optional(z.nullable(taxExemptionInput)),
  paymentPreference: z.optional(z.nullable(paymentPreferenceInput)),
  preferredShippingMethod: optionalLine(preferenceLimits.shippingMethod),
  /** Ids, kept as they are given: only the server knows which there are. */
  channelId: z.optional(z.nullable(z.string())),
  issuingCompanyId: z.optional(z.nullable(z.string())),
};

function idList(max: number) {
  return orAbsent(
    z.array(z.string()).check(
      z.overwrite((ids) => [...new Set(ids)]),
      z.maxLength(max),
    ),
  );
}

/** What makes a customer. Parse it by `checkNewCustomer`, which knows phones, days and the rules between fields. */
export const customerCreateInput = z.object({
  ...fields,
  type: orAbsent(z.enum(CustomerType)),
  source: orAbsent(z.enum(CustomerSource)),
  addresses: orAbsent(z.array(addressInput).check(z.maxLength(addressLimits.perCustomer.max))),
  groupIds: idList(groupLimits.perCustomer.max),
  primaryGroupId: z.optional(z.nullable(z.string())),
  tagIds: idList(tagLimits.perCustomer.max),
  /** Tags by name; those that do not exist are made. */
  tagNames: orAbsent(z.array(singleLine(tagLimits.name)).check(z.maxLength(tagLimits.perCustomer.max))),
  note: optionalText(noteLimits.body),
});
export type CustomerCreateInput = z.input<typeof customerCreateInput>;

/** What changes a customer. Parse it by `checkCustomerChanges`. */
export const customerUpdateInput = z.object({ id: z.string(), expectedVersion: versionInput, ...fields });
export type CustomerUpdateInput = z.input<typeof customerUpdateInput>;
