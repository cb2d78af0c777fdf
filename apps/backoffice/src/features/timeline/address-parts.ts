import * as z from 'zod/mini';

/** Absent, it is empty. */
const text = z.catch(z.nullable(z.string()), null);

/** An address as the audit tells of it. */
export const addressParts = z.object({
  recipient: text,
  company: text,
  line1: text,
  line2: text,
  postalCode: text,
  city: text,
  region: text,
  countryCode: text,
  phone: text,
});
