import { type CompletenessPart, completeness, missingParts } from '@clientela/domain/completeness';
import { useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { formatPercentage } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import type { NewCustomerValues } from './new-customer-values';

/** How complete the new customer is and what is missing. It nudges and never blocks. */
export function CompletenessHint({ values }: { values: NewCustomerValues }) {
  const { t } = useLingui();
  const language = useLanguage();
  const facts = { ...values, hasAddress: !!values['addresses.0.line1'] && !!values['addresses.0.city'] };
  const share = completeness(facts);
  const percent = formatPercentage(language, String(share));
  const why: Record<CompletenessPart, string> = {
    name: t`El nombre completo: así lo encuentras a la primera.`,
    email: t`El correo: sin él no se le puede escribir ni enviar un enlace para entrar.`,
    phone: t`El teléfono: para llamar o escribir por WhatsApp.`,
    address: t`La dirección: para envíos y facturas.`,
    taxId: t`El NIF: lo pide la factura.`,
  };
  const [first] = missingParts(facts);
  return (
    <Text size="sm">
      <b>{t`Datos completos: ${percent}`}</b>
      {first && (
        <Text span size="sm" c="dimmed" visibleFrom="sm">
          {' '}
          {why[first]}
        </Text>
      )}
    </Text>
  );
}
