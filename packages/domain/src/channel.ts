import * as z from 'zod/mini';
import { orAbsent } from './absent.js';
import { foldText, optionalLine, singleLine, truncate } from './text.js';
import { versionInput } from './version.js';

/** What kind of place a shop sells through. */
export const ChannelType = {
  WEB: 'WEB',
  POS: 'POS',
  SHOPIFY: 'SHOPIFY',
  WOOCOMMERCE: 'WOOCOMMERCE',
  AMAZON: 'AMAZON',
  EBAY: 'EBAY',
  OTHER: 'OTHER',
} as const;
export type ChannelType = (typeof ChannelType)[keyof typeof ChannelType];

/** What each type is, for the API's documentation. */
export const channelTypeDescriptions: Record<ChannelType, string> = {
  WEB: 'The shop’s own web site.',
  POS: 'A till.',
  SHOPIFY: 'A shop on Shopify.',
  WOOCOMMERCE: 'A shop on WooCommerce.',
  AMAZON: 'An account on Amazon, which hides buyers behind relay addresses.',
  EBAY: 'An account on eBay, which hides buyers behind relay addresses.',
  OTHER: 'Anything else.',
};

/** A place where the shop sells: each with orders and customers of its own numbering. */
export interface Channel {
  /** uuid; global ids begin with `chn_`. */
  id: string;
  /** Rises by one with each change of its own fields. */
  version: number;
  type: ChannelType;
  /** Unique in the shop, ignoring case, accents and white space around. */
  name: string;
  /** The shop's account there: a domain, a seller's id, the number of a till. */
  account: string | null;
  /** Whether it hides buyers behind addresses of its own: such an address means nothing in another channel. */
  usesRelayAddresses: boolean;
  createdAt: Date;
  updatedAt: Date;
}

/** Limits, in characters, and the sentence that says each. */
export const channelLimits = {
  name: { max: 80, says: 'The name of a channel has 1 to 80 characters.' },
  account: { max: 120, says: 'The account of a channel has at most 120 characters.' },
  perShop: { max: 100, says: 'A shop has at most 100 channels.' },
} as const;

/** The form in which names of channels are unique in a shop. */
export const channelKey = (name: string): string => truncate(foldText(name), channelLimits.name.max * 2);

/** Whether channels of a type hide their buyers, unless the shop says otherwise. */
export const hidesBuyers = (type: ChannelType): boolean => type === ChannelType.AMAZON || type === ChannelType.EBAY;

/** What makes a channel. */
export const channelCreateInput = z.object({
  type: z.enum(ChannelType),
  name: singleLine(channelLimits.name),
  account: optionalLine(channelLimits.account),
  usesRelayAddresses: orAbsent(z.boolean()),
});
export type ChannelCreateInput = z.input<typeof channelCreateInput>;

/** What changes a channel: absent fields stay as they are, null clears. Its type stays: orders were read by it. */
export const channelUpdateInput = z.object({
  id: z.string(),
  expectedVersion: versionInput,
  name: z.optional(singleLine(channelLimits.name)),
  account: optionalLine(channelLimits.account),
  usesRelayAddresses: orAbsent(z.boolean()),
});
export type ChannelUpdateInput = z.input<typeof channelUpdateInput>;
