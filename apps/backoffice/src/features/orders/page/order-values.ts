import { addressLines } from '@clientela/domain/address-lines';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { createElement, type ReactNode } from 'react';
import * as z from 'zod/mini';
import { formatDateTime, formatSum } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import { PhoneNumber } from '../../../ui/phone-number';
import { useShop } from '../../session/session';
import { addressParts } from '../../timeline/address-parts';
import type { NamesOfIds } from '../../timeline/use-names';
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
/** The sum at the end of a line. */
const sumOfLine = /(?<=: )-?\d+(?:\.\d+)?$/;
const instant = /\d{4}-\d{2}-\d{2}T[\d:.]+Z/g;

/** A value of the audit of an order for a person to read. What is not understood is shown as it came. */
export function useOrderValue(currencyCode: string, names: NamesOfIds) {
  const { t } = useLingui();
  const language = useLanguage();
  const { timeZone } = useShop();
  const moment = (at: string) => formatDateTime(language, timeZone, at);
  const sum = (amount: string) => formatSum(language, { amount, currencyCode });
  const addressWords = (value: unknown) => addressLines(addressParts.parse(value), language).join(', ');
  const structured: Record<string, (value: unknown) => string> = {
    lines: (value) =>
      list
        .parse(value)
        .map((line) => line.replace(sumOfLine, sum))
        .join(' · '),
    shipments: (value) => list.parse(value).join(' · ').replace(instant, moment),
    billingAddress: addressWords,
    shippingAddress: addressWords,
  };
  return (field: string, value: string): ReactNode => {
    const label = labels[field]?.[value];
    if (label) return t(label);
    if (field === 'phone') return createElement(PhoneNumber, { phone: value });
    try {
      if (namedFields.has(field)) return names(value);
      if (sums.has(field)) return sum(value);
      if (moments.has(field)) return moment(value);
      return structured[field]?.(JSON.parse(value)) ?? value;
    } catch {
      return value;
    }
  };
}
