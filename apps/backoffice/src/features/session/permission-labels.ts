import type { Permission, StaffRole } from '@clientela/domain/permission';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What each permission allows, in words; the compiler asks for a new one. */
export const permissionLabels: Record<Permission, MessageDescriptor> = {
  READ_CUSTOMERS: msg`Ver clientes, grupos, etiquetas y pedidos`,
  READ_PII: msg`Ver NIF, cumpleaños y direcciones completos`,
  WRITE_CUSTOMERS: msg`Cambiar clientes, etiquetas, notas y pedidos`,
  WRITE_GROUPS: msg`Cambiar grupos, descuentos y exenciones; bloquear clientes`,
  DELETE: msg`Eliminar clientes`,
  IMPORT: msg`Cargar archivos`,
  EXPORT: msg`Exportar listas`,
  WRITE_MONEY: msg`Reembolsar y dar crédito`,
  SETTINGS: msg`Cambiar los ajustes`,
  ADMIN: msg`Administrar el equipo y las aplicaciones`,
};

/** What each role is called. */
export const roleLabels: Record<StaffRole, MessageDescriptor> = {
  OWNER: msg`Propietario`,
  MANAGER: msg`Encargado`,
  AGENT: msg`Atención al cliente`,
  VIEWER: msg`Solo lectura`,
};

/** What each role may do. */
export const roleExplanations: Record<StaffRole, MessageDescriptor> = {
  OWNER: msg`Todo, también el equipo y las aplicaciones.`,
  MANAGER: msg`Todo menos el equipo y las aplicaciones.`,
  AGENT: msg`Ver y cambiar clientes, etiquetas, notas y pedidos.`,
  VIEWER: msg`Ver clientes y pedidos, sin sus datos personales completos.`,
};
