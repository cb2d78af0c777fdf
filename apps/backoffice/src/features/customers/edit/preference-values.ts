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

/** The fields that changed as the input of the API. */
export function preferencesInputOf(changes: Partial<PreferenceValues>, values: PreferenceValues) {
  const { preferredShippingMethod: shipping, channelId, issuingCompanyId } = changes;
  return {
    ...paymentChangeOf(changes, values),
    ...(shipping !== undefined && { preferredShippingMethod: shipping || null }),
    ...(channelId !== undefined && { channelId: channelId || null }),
    ...(issuingCompanyId !== undefined && { issuingCompanyId: issuingCompanyId || null }),
  };
}

/** A payment preference is sent whole as soon as a part of it changed. */
export const paymentChangeOf = (changes: object, values: PreferenceValues) =>
  Object.keys(changes).some((field) => field.startsWith('paymentPreference.')) && {
    paymentPreference: paymentInputOf(values),
  };

/** What the other mode would need is left out: a default that is no longer listed is none. */
function paymentInputOf(values: PreferenceValues) {
  const mode = values['paymentPreference.mode'];
  if (mode === '') return null;
  const methods = values['paymentPreference.methods'];
  const first = values['paymentPreference.default'];
  if (mode === 'FIXED') return { mode, methods: methods.slice(0, 1) };
  return { mode, methods: [...methods], default: first && methods.includes(first) ? first : null };
}
