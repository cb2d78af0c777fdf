import type { ChannelType } from '@clientela/domain/channel';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What each type of channel is called. */
export const channelTypeLabels: Record<ChannelType, MessageDescriptor> = {
  WEB: msg`Web propia`,
  POS: msg`Caja`,
  SHOPIFY: msg`Shopify`,
  WOOCOMMERCE: msg`WooCommerce`,
  AMAZON: msg`Amazon`,
  EBAY: msg`eBay`,
  OTHER: msg`Otro`,
};
