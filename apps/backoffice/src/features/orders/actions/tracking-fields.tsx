import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import type { FieldOf, FormValues } from '../../../lib/form-values';
import type { Form } from '../../../lib/use-form';

/** Who carries a parcel, and where to see how far it is. */
export type TrackingValues = { carrier: string; trackingNumber: string; trackingUrl: string };

export function useTrackingLabels(): Record<FieldOf<TrackingValues>, string> {
  const { t } = useLingui();
  return {
    carrier: t`Transportista`,
    trackingNumber: t`Número de seguimiento`,
    trackingUrl: t`Enlace de seguimiento`,
  };
}

/** What the API is told of them: nothing typed is nothing known. */
export const trackingInput = ({ carrier, trackingNumber, trackingUrl }: TrackingValues) => ({
  carrier: carrier.trim() || null,
  trackingNumber: trackingNumber.trim() || null,
  trackingUrl: trackingUrl.trim() || null,
});

export function TrackingFields<Values extends FormValues & TrackingValues>({ form }: { form: Form<Values> }) {
  const { text } = form as unknown as Form<TrackingValues>;
  return (
    <>
      <TextInput {...text('carrier')} autoComplete="off" />
      <TextInput {...text('trackingNumber')} autoComplete="off" />
      <TextInput {...text('trackingUrl')} type="url" autoComplete="off" />
    </>
  );
}
