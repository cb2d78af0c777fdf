import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useTimelineWords } from '../../timeline/timeline-words';
import type { NamesOfIds } from '../../timeline/use-names';
import { useTimelineValue } from './timeline-values';

const actions: Record<string, MessageDescriptor> = {
  'customer.create': msg`Cliente creado`,
  'customer.update': msg`Datos cambiados`,
  'customer.status': msg`Estado cambiado`,
  'customer.tags': msg`Etiquetas cambiadas`,
  'customer.groups': msg`Grupos cambiados`,
  'customer.primaryGroup': msg`Grupo principal cambiado`,
  'customer.report': msg`Informe descargado en PDF`,
  'address.create': msg`Dirección añadida`,
  'address.update': msg`Dirección cambiada`,
  'address.delete': msg`Dirección eliminada`,
  'note.create': msg`Nota añadida`,
  'note.update': msg`Nota cambiada`,
  'note.delete': msg`Nota eliminada`,
};

const fields: Record<string, MessageDescriptor> = {
  type: msg`Tipo`,
  status: msg`Estado`,
  blockedReason: msg`Motivo del bloqueo`,
  source: msg`Cómo llegó`,
  firstName: msg`Nombre`,
  lastName: msg`Apellidos`,
  companyName: msg`Empresa`,
  email: msg`Correo`,
  phone: msg`Teléfono`,
  phoneCountryCode: msg`País del teléfono`,
  taxId: msg`NIF`,
  vatId: msg`NIF-IVA`,
  birthday: msg`Cumpleaños`,
  locale: msg`Idioma`,
  externalReference: msg`Referencia externa`,
  metadata: msg`Datos de aplicaciones`,
  discount: msg`Descuento propio`,
  taxExemption: msg`Exención de impuestos`,
  paymentPreference: msg`Forma de pago preferida`,
  preferredShippingMethod: msg`Envío preferido`,
  tagsAdded: msg`Etiquetas añadidas`,
  tagsRemoved: msg`Etiquetas quitadas`,
  groupsAdded: msg`Grupos añadidos`,
  groupsRemoved: msg`Grupos quitados`,
  primaryGroup: msg`Grupo principal`,
  label: msg`Nombre de la dirección`,
  recipient: msg`Destinatario`,
  company: msg`Empresa`,
  line1: msg`Calle y número`,
  line2: msg`Piso, puerta`,
  city: msg`Ciudad`,
  region: msg`Provincia`,
  postalCode: msg`Código postal`,
  countryCode: msg`País`,
  isDefaultBilling: msg`Para facturas`,
  isDefaultShipping: msg`Para envíos`,
  tags: msg`Etiquetas`,
  groups: msg`Grupos`,
  addresses: msg`Direcciones`,
  channelId: msg`Canal`,
  issuingCompanyId: msg`Empresa emisora`,
  note: msg`Nota`,
  body: msg`Nota`,
};

/** What the audit's words about a customer are called on the screen. */
export const useCustomerWords = (names: NamesOfIds) => useTimelineWords(actions, fields, useTimelineValue(names));
