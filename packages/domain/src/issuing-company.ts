import * as z from 'zod/mini';
import { orAbsent } from './absent.js';
import { foldText, optionalLine, singleLine, truncate } from './text.js';
import { versionInput } from './version.js';

/** A company of the merchant's in whose name orders are invoiced. Most shops have one. */
export interface IssuingCompany {
  /** uuid; global ids begin with `ico_`. */
  id: string;
  /** Rises by one with each change of its own fields. */
  version: number;
  /** Unique in the shop, ignoring case, accents and white space around. */
  name: string;
  taxId: string | null;
  /** Exactly one of a shop's companies, as soon as it has any. */
  isDefault: boolean;
  createdAt: Date;
  updatedAt: Date;
}

/** Limits, in characters, and the sentence that says each. */
export const issuingCompanyLimits = {
  name: { max: 200, says: 'The name of an issuing company has 1 to 200 characters.' },
  taxId: { max: 32, says: 'A tax id has at most 32 characters.' },
  perShop: { max: 50, says: 'A shop has at most 50 issuing companies.' },
} as const;

/** The form in which names of issuing companies are unique in a shop. */
export const issuingCompanyKey = (name: string): string => truncate(foldText(name), issuingCompanyLimits.name.max * 2);

/** What makes an issuing company. The first of a shop is its default, whatever is said. */
export const issuingCompanyCreateInput = z.object({
  name: singleLine(issuingCompanyLimits.name),
  taxId: optionalLine(issuingCompanyLimits.taxId),
  isDefault: orAbsent(z.boolean()),
});
export type IssuingCompanyCreateInput = z.input<typeof issuingCompanyCreateInput>;

/** What changes an issuing company: absent fields stay, null clears. `isDefault: true` takes the mark from the other. */
export const issuingCompanyUpdateInput = z.object({
  id: z.string(),
  expectedVersion: versionInput,
  name: z.optional(singleLine(issuingCompanyLimits.name)),
  taxId: optionalLine(issuingCompanyLimits.taxId),
  isDefault: orAbsent(z.literal(true)),
});
export type IssuingCompanyUpdateInput = z.input<typeof issuingCompanyUpdateInput>;
