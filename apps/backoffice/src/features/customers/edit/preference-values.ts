import type { PaymentMethod, PaymentPreferenceMode } from '@clientela/domain/preferences';
import type { Customer } from '../customer';

/** How a customer pays and receives, and whose customer it is, in a form. */
export type PreferenceValues = {
  /** Empty: no preference. */
  'paymentPreference.mode': PaymentPreferenceMode | '';
  'paymentPreference.methods': readonly PaymentMethod[];
  'paymentPreference.default': PaymentMethod | '';
  preferredShippingMethod: string;
  channelId: string;
  issuingCompanyId: string;
};

type Preferring = Pick<Customer, 'paymentPreference' | 'preferredShippingMethod' | 'channel' | 'issuingCompany'>;

export const preferencesOf = (customer: Preferring): PreferenceValues => ({
  'paymentPreference.mode': customer.paymentPreference?.mode ?? '',
  'paymentPreference.methods': customer.paymentPreference?.methods ?? [],
  'paymentPreference.default': customer.paymentPreference?.default ?? '',
  preferredShippingMethod: customer.preferredShippingMethod ?? '',
  channelId: customer.channel?.id ?? '',
  issuingCompanyId: customer.issuingCompany?.id ?? '',
});

/** The fields that changed as the input of the API. A payment preference is sent whole. */
export function preferencesInputOf(changes: Partial<PreferenceValues>, values: PreferenceValues) {
  const { preferredShippingMethod: shipping, channelId, issuingCompanyId, ...payment } = changes;
  return {
    ...(Object.keys(payment).length > 0 && { paymentPreference: paymentInputOf(values) }),
    ...(shipping !== undefined && { preferredShippingMethod: shipping || null }),
    ...(channelId !== undefined && { channelId: channelId || null }),
    ...(issuingCompanyId !== undefined && { issuingCompanyId: issuingCompanyId || null }),
  };
}

/** What the other mode would need is left out: a default that is no longer listed is none. */
function paymentInputOf(values: PreferenceValues) {
  const mode = values['paymentPreference.mode'];
  if (mode === '') return null;
  const methods = values['paymentPreference.methods'];
  const first = values['paymentPreference.default'];
  if (mode === 'FIXED') return { mode, methods: methods.slice(0, 1) };
  return { mode, methods: [...methods], default: first && methods.includes(first) ? first : null };
}
