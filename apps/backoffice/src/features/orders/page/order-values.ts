import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import * as z from 'zod/mini';
import { formatDateTime, formatSum } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import { useShop } from '../../session/session';
import { claimLabels, fulfilmentLooks, paymentLooks } from '../order-labels';

const labelsOf = (looks: Record<string, { label: MessageDescriptor }>) =>
  Object.fromEntries(Object.entries(looks).map(([value, { label }]) => [value, label]));

/** The words of the fields whose values are names of the API. */
const labels: Record<string, Record<string, MessageDescriptor>> = {
  paymentStatus: labelsOf(paymentLooks),
  fulfilmentStatus: labelsOf(fulfilmentLooks),
  claim: claimLabels,
};

const sums = new Set(['total', 'paid', 'refunded', 'authorized']);
const moments = new Set(['placedAt', 'cancelledAt']);
/** Fields whose values are the ids of something with a name. */
export const namedFields = new Set(['customer', 'channel', 'issuingCompany']);

const list = z.array(z.string());
const address = z.record(z.string(), z.nullable(z.string()));
const addressParts = ['recipient', 'company', 'line1', 'line2', 'postalCode', 'city', 'region', 'countryCode'];
const instant = /\d{4}-\d{2}-\d{2}T[\d:.]+Z/g;

/** A value of the audit of an order for a person to read. What is not understood is shown as it came. */
export function useOrderValue(currencyCode: string, names: ReadonlyMap<string, string>) {
  const { t } = useLingui();
  const language = useLanguage();
  const { timeZone } = useShop();
  const moment = (at: string) => formatDateTime(language, timeZone, at);
  const structured: Record<string, (value: unknown) => string> = {
    lines: (value) => list.parse(value).join(' · '),
    shipments: (value) => list.parse(value).join(' · ').replace(instant, moment),
    billingAddress: addressWords,
    shippingAddress: addressWords,
  };
  return (field: string, value: string): string => {
    const label = labels[field]?.[value];
    if (label) return t(label);
    if (namedFields.has(field)) return names.get(value) ?? value;
    try {
      if (sums.has(field)) return formatSum(language, { amount: value, currencyCode });
      if (moments.has(field)) return moment(value);
      return structured[field]?.(JSON.parse(value)) ?? value;
    } catch {
      return value;
    }
  };
}

function addressWords(value: unknown): string {
  const said = address.parse(value);
  return addressParts.flatMap((part) => said[part] || []).join(', ');
}
