import { useLingui } from '@lingui/react/macro';
import type { FieldOf } from '../../../lib/form-values';
import { useAddressLabels } from '../../../ui/address-fields';
import { type AddressUse, type Draft, type LineField, lineFields, lineName, type PlaceField, placeName } from './draft';

/** What the fields of an order by hand are called. */
export function useOrderLabels(): Record<FieldOf<Draft>, string> {
  const { t } = useLingui();
  const places = useAddressLabels();
  const named = <Use extends AddressUse>(use: Use) =>
    Object.fromEntries(
      Object.entries(places).map(([field, label]) => [placeName(use, field as PlaceField), label]),
    ) as Record<`${Use}Address.${PlaceField}`, string>;
  return {
    ...named('shipping'),
    ...named('billing'),
    shippingAddressId: t`Se envía a`,
    billingAddressId: t`Se factura a`,
    discountTotal: t`Descuento en todo el pedido`,
    customerId: t`Cliente`,
    isNewCustomer: t`Cliente nuevo`,
    'customer.firstName': t`Nombre`,
    'customer.lastName': t`Apellidos`,
    'customer.companyName': t`Empresa`,
    'customer.email': t`Correo`,
    'customer.phone': t`Teléfono`,
    lines: t`Artículos`,
    shippingTotal: t`Gastos de envío`,
    shippingMethod: t`Forma de envío`,
    'payment.method': t`Pagado ahora`,
    'payment.amount': t`Importe pagado`,
    fulfilmentStatus: t`Entrega`,
    channelId: t`Canal`,
    issuingCompanyId: t`Empresa emisora`,
    note: t`Nota`,
  };
}

/** What the columns of the lines are called. */
export function useColumnNames(): Record<LineField, string> {
  const { t } = useLingui();
  return {
    title: t`Artículo`,
    quantity: t`Cantidad`,
    unitPrice: t`Precio`,
    discount: t`Descuento`,
    taxRate: t`Impuesto (%)`,
  };
}

/** What the fields of each line are called: by their column and the line's place. */
export function useLineLabels(keys: readonly string[]): Record<`line.${string}`, string> {
  const { t } = useLingui();
  const names = useColumnNames();
  const labels: Record<`line.${string}`, string> = {};
  for (const [index, key] of keys.entries()) {
    const place = index + 1;
    for (const field of lineFields) labels[lineName(key, field)] = t`${names[field]} (línea ${place})`;
  }
  return labels;
}
